import { setImmediate } from 'node:timers/promises';
import { pool, worker } from 'workerpool';
import { run, type Input, type Orders, type Outcome } from './job';

/** How many files a thread is handed at a time: enough to hide the way there, few enough to share them evenly. */
const batchSize = 16;

/**
 * Does what is ordered with files, in as many threads as are given, and yields what came of each in the order of the
 * files. Only so many are under way as keep the threads busy, so that neither texts nor outcomes pile up.
 */
export async function* runAll(orders: Orders, inputs: AsyncIterable<Input>, jobs: number): AsyncGenerator<Outcome> {
  const batches = batched(inputs);
  let batch = await batches.next();
  // Fewer files than one batch are done before a thread has started.
  if (jobs === 1 || batch.done || batch.value.length < batchSize) {
    for (; !batch.done; batch = await batches.next()) yield* runHere(orders, batch.value);
    return;
  }
  // Each thread listens to the streams that it prints to.
  for (const stream of [process.stdout, process.stderr]) stream.setMaxListeners(stream.getMaxListeners() + jobs);
  const threads = pool(__filename, {
    workerType: 'thread',
    minWorkers: jobs,
    maxWorkers: jobs,
    workerThreadOpts: { resourceLimits: { maxYoungGenerationSizeMb: 8 } },
  });
  const underWay: Promise<Outcome[]>[] = [];
  try {
    for (; !batch.done; batch = await batches.next()) {
      const outcomes = Promise.resolve(threads.exec('runBatch', [orders, batch.value]) as PromiseLike<Outcome[]>);
      // One that fails is told when its turn comes; until then it is no unhandled fault.
      outcomes.catch(() => {});
      underWay.push(outcomes);
      if (underWay.length > 2 * jobs) yield* await underWay.shift()!;
    }
    for (const outcomes of underWay) yield* await outcomes;
  } finally {
    await threads.terminate();
  }
}

/** In a thread: takes orders from the pool. */
export function serveThread(): void {
  worker({ runBatch });
}

async function runBatch(orders: Orders, inputs: readonly Input[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const input of inputs) outcomes.push(await run(orders, input));
  return outcomes;
}

async function* runHere(orders: Orders, inputs: readonly Input[]): AsyncGenerator<Outcome> {
  for (const input of inputs) {
    yield await run(orders, input);
    // An interrupt is heard only between files.
    await setImmediate();
  }
}

async function* batched(inputs: AsyncIterable<Input>): AsyncGenerator<Input[]> {
  let batch: Input[] = [];
  for await (const input of inputs) {
    batch.push(input);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
