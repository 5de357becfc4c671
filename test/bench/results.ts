import { fork } from 'node:child_process';
import { once } from 'node:events';
import { expectSuccess } from './exit';
import { measure, type Measured } from './measure';
import { latencyOf, median, type Latency } from './statistics';
import { startServer } from './stdio';
import type { BenchText } from './texts';

/** What a subject takes for a document of some size. Times in milliseconds, sizes in bytes; medians of all runs. */
export interface Result {
  readonly subject: string;
  readonly reports: number;
  readonly bytes: number;
  readonly cold: number;
  readonly warm: number;
  readonly cell: Latency;
  /** The median of `cell` in each run. */
  readonly cellByRun: readonly number[];
  readonly prose: Latency;
  readonly heap: number;
  readonly rss: number;
}

/** A single run on a shared machine says little. */
const leastRuns = 3;
/** In ms. What takes longer is not run again: how slow it is can be seen. */
const longest = 20_000;

/** Measures each text in processes of their own, one after another. */
export async function resultOf(
  subject: string,
  reports: number,
  texts: readonly BenchText[],
  run: (text: BenchText) => Promise<Measured>,
): Promise<Result> {
  process.stderr.write(`${subject}, ${reports} …\n`);
  const runs: Measured[] = [];
  const start = performance.now();
  for (let index = 0; index < Math.max(leastRuns, texts.length); index++) {
    if (index >= texts.length && performance.now() - start > longest) break;
    runs.push(await run(texts[index % texts.length]!));
  }
  return {
    subject,
    reports,
    bytes: median(texts.map(({ text }) => Buffer.byteLength(text))),
    cold: median(runs.map(({ cold }) => cold)),
    warm: median(runs.flatMap(({ warm }) => warm)),
    cell: latencyOf(runs.flatMap(({ cell }) => cell)),
    cellByRun: runs.map(({ cell }) => median(cell)),
    prose: latencyOf(runs.flatMap(({ prose }) => prose)),
    heap: median(runs.map(({ memory }) => memory.heap)),
    rss: median(runs.map(({ memory }) => memory.rss)),
  };
}

/** Runs a bundle of `subjects/` on a text. */
export async function runInProcess(bundle: string, text: BenchText): Promise<Measured> {
  const child = fork(bundle, { execArgv: ['--expose-gc'] });
  expectSuccess(child);
  child.send(text);
  const [measured] = (await once(child, 'message')) as [Measured];
  child.disconnect();
  return measured;
}

/** Runs a server on a text, from the client's side. */
export async function runOverStdio(server: string, askMemory: string, text: BenchText): Promise<Measured> {
  const subject = await startServer(server, askMemory);
  const measured = await measure(subject, text);
  await subject.stop();
  return measured;
}

/** How long servers take to be ready; in turn, so that what else the machine does meets all of them. */
export async function measureReady(servers: readonly string[]): Promise<Latency[]> {
  const times = servers.map((): number[] => []);
  for (let run = 0; run < 15; run++) {
    for (const [index, server] of servers.entries()) {
      const { ready, stop } = await startServer(server);
      times[index]!.push(ready);
      await stop();
    }
  }
  return times.map(latencyOf);
}
