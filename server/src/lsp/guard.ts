import type { Log } from './log';

/** Makes handlers that answer with a fallback where they fail: one fault must not take the rest with it. */
export type Guard = <P, R>(fallback: R, handler: (params: P) => R | Promise<R>) => (params: P) => R | Promise<R>;

export function createGuard({ fault }: Log): Guard {
  return (fallback, handler) => (params) => {
    const failed = (error: unknown): typeof fallback => {
      fault(error);
      return fallback;
    };
    try {
      const answer = handler(params);
      return answer instanceof Promise ? answer.catch(failed) : answer;
    } catch (error) {
      return failed(error);
    }
  };
}
