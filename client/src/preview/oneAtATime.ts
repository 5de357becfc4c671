/** Does a thing again where it is asked for while it is being done, once for however many times. */
export function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const start = (): Promise<void> => (running = run().finally(() => (running = undefined)));
  const again = (): Promise<void> => {
    next = undefined;
    return start();
  };
  // Who asks meanwhile has not asked for what fails, so the next time comes all the same.
  return () => next ?? (running ? (next = running.then(again, again)) : start());
}
