import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { ReportDocument } from '../../server/src/core';
import { seeded } from '../support/random';
import { server } from './support/build';
import { Client } from './support/client';
import { ClientDocument } from './support/document';
import { EditedText } from './support/editedText';
import { randomEdits, randomReport } from './support/randomEdits';

const edits = 5_000;
const editsBetweenChecks = 500;
/** In kB: the lines that the server keeps to read them once, and garbage that is not collected at once. */
const mostGrowth = 60 * 1024;

/** All that a client sees of a document: what is published for the present version, and the answers to requests. */
async function viewsOf(document: ClientDocument): Promise<unknown> {
  const diagnostics = await document.diagnostics();
  const symbols = await document.request('textDocument/documentSymbol');
  const folds = await document.request('textDocument/foldingRange');
  return { diagnostics, symbols, folds };
}

async function viewsOfFreshServer(text: string): Promise<unknown> {
  const client = await Client.start();
  const views = await viewsOf(await ClientDocument.open(client, text, 'xxgk-report'));
  await client.stop();
  return views;
}

/** The memory of a process in kB; nothing where the system does not tell. */
function memoryOf(client: Client): number | undefined {
  const status = `/proc/${client.process.pid}/status`;
  if (!existsSync(status)) return undefined;
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(status, 'utf8'))![1]);
}

describe('one server under many edits', () => {
  let client: Client;
  before(async () => {
    // Little room for garbage: what the process then takes is what the server keeps.
    client = await Client.start({ command: ['--max-semi-space-size=2', server, '--stdio'] });
  });
  after(() => client.stop());

  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

  it(`finds what a fresh one finds, and grows no larger (SEED=${seed})`, async () => {
    const random = seeded(seed);
    const edited = new EditedText([randomReport(random), randomReport(random)].join('\n'));
    const core = new ReportDocument(edited.text);
    const document = await ClientDocument.open(client, edited.text, 'xxgk-report');
    let memory: number | undefined;
    for (let made = 0, check = editsBetweenChecks; made < edits;) {
      const notification = randomEdits(edited, random);
      made += notification.length;
      await document.change(...notification);
      for (const { range, newText } of notification) core.edit(range, newText);
      if (made < check) continue;
      const what = `after ${made} edits`;
      for (const text of [document.text, core.text]) assert.equal(text, edited.text, what);
      assert.deepEqual(await viewsOf(document), await viewsOfFreshServer(edited.text), what);
      // What the first edits bring with them, compiled code for instance, is no growth.
      memory ??= memoryOf(client);
      check += editsBetweenChecks;
    }
    const grown = (memoryOf(client) ?? 0) - (memory ?? 0);
    assert.ok(grown < mostGrowth, `the server has grown by ${grown} kB`);
  });
});
