import assert from 'node:assert/strict';
import { Client } from './support/client';
import { ClientDocument } from './support/document';
import { clean, wrongTotal } from './support/drafts';

describe('the reports of a document', () => {
  let client: Client;
  afterEach(() => client.stop());

  it('are told whenever they change, to a client that asks to be told', async () => {
    client = await Client.start({ initializationOptions: { reportsNotification: true } });
    const document = await ClientDocument.open(client, '便条');
    const { uri } = document;
    await document.setText(clean);
    assert.deepEqual(await client.reports.take(), {
      uri,
      reports: 1,
      organ: '青禾县人民政府',
      year: 2023,
      form: '2021',
    });
    await document.replace('平稳有序', '平稳');
    await document.setText(`${clean}\n${wrongTotal}`);
    assert.deepEqual(await client.reports.take(), { uri, reports: 2 });
    await document.close();
    assert.deepEqual(await client.reports.take(), { uri, reports: 0 });
    await client.settle();
    assert.deepEqual(client.reports.items, []);
  });

  it('are told to no other client', async () => {
    client = await Client.start();
    const document = await ClientDocument.open(client, clean);
    await document.diagnostics();
    await client.settle();
    assert.deepEqual(client.reports.items, []);
  });
});
