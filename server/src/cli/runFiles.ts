import { availableParallelism } from 'node:os';
import { createConfigs } from './configs';
import type { Format, Totals } from './formats';
import { findInputs, type Sources } from './inputs';
import { mends, type Orders, type Outcome } from './job';
import { say } from './locale';
import { createOutput, type Output } from './output';
import { runAll } from './pool';
import { createEntryCount } from './staleEntries';

interface Run {
  readonly sources: Sources;
  readonly orders: Orders;
  /** The configuration for all files, in place of those that are found beside them. */
  readonly config: string | undefined;
  readonly format: Format;
  /** How many threads; as many as the machine has cores unless told otherwise. */
  readonly jobs: number | undefined;
}

/** As a shell gives it for a program that was interrupted. */
const interruptedCode = 130;

/** Runs over files, prints what comes of each as it comes, and gives the exit code that the totals make. */
export async function runFiles(run: Run, exitCodeOf: (totals: Totals) => number): Promise<number> {
  const interrupt = new AbortController();
  const stop = () => {
    // Who asks twice does not want to wait for what is under way.
    if (interrupt.signal.aborted) process.exit(interruptedCode);
    interrupt.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const output = createOutput(interrupt.signal, writesText(run));
  try {
    return exitCodeOf(await print(run, output, interrupt.signal));
  } catch (error) {
    if (!interrupt.signal.aborted) throw error;
    output.tell(say('已中断', 'Interrupted'));
    return interruptedCode;
  } finally {
    output.clear();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** Whether standard input is mended, so that its text is what is printed. */
function writesText({ sources: { paths }, orders }: Run): boolean {
  return paths.includes('-') && mends(orders) && !orders.dryRun;
}

async function print(
  { sources, orders, config, format, jobs }: Run,
  output: Output,
  signal: AbortSignal,
): Promise<Totals> {
  const totals = { files: 0, error: 0, warning: 0, info: 0, mended: 0, mendedFiles: 0, failures: [] as string[] };
  const printer = format();
  const fail = (reason: string) => {
    totals.failures.push(reason);
    output.tell(reason);
  };
  const count = ({ messages, mended }: Outcome) => {
    totals.files++;
    totals.mended += mended;
    if (mended > 0) totals.mendedFiles++;
    for (const { severity } of messages) totals[severity]++;
  };
  const configOf = await createConfigs(config, fail, signal);
  const entries = createEntryCount();
  const inputs = findInputs(sources, configOf, fail, signal);
  await output.write(printer.start);
  let done = 0;
  for await (const outcome of runAll(orders, inputs, jobs ?? availableParallelism())) {
    signal.throwIfAborted();
    output.progress(++done);
    outcome.failures.forEach(fail);
    if (outcome.output) await output.writeText(outcome.output);
    const { file, isNamed, reports, isRead } = outcome;
    if (!isRead) continue;
    if (reports === 0 && isNamed) output.tell(say(`${file}：没有找到年报`, `${file}: holds no annual report`));
    if (reports === 0 && !isNamed) continue;
    if (outcome.entries) entries.add(configOf(file), outcome.entries);
    count(outcome);
    await output.write(printer.outcome(outcome));
  }
  signal.throwIfAborted();
  entries.stale(sources.paths).forEach(output.tell);
  await output.write(printer.end(totals));
  return totals;
}
