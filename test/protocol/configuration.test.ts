import assert from 'node:assert/strict';
import { Client, type ClientOptions } from './support/client';
import { ClientDocument } from './support/document';
import { cellLines, clean, wrongTotal } from './support/drafts';

const off = { rules: { 'total/applicant': 'off' } };
const asks = { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } };

describe('configuration', () => {
  let client: Client;
  afterEach(() => client.stop());

  const start = async (options: ClientOptions) => {
    client = await Client.start(options);
  };
  const open = (text: string, languageId?: string) => ClientDocument.open(client, text, languageId);
  const codes = async (document: ClientDocument) => (await document.diagnostics()).map(({ code }) => code);
  const change = (settings: unknown) =>
    client.connection.sendNotification('workspace/didChangeConfiguration', { settings });

  it('is taken from the initialization options', async () => {
    await start({ initializationOptions: off });
    assert.deepEqual(await codes(await open(wrongTotal, 'xxgk-report')), []);
  });

  it('is asked for, document by document, and delays nothing', async () => {
    let lenient: string | undefined;
    await start({ capabilities: asks, configuration: (uri) => ((lenient ??= uri) === uri ? off : null) });
    await client.asked.take((method) => method === 'client/registerCapability');
    const first = await open(wrongTotal);
    assert.deepEqual(await codes(first), ['total/applicant'], 'by the defaults, at once');
    assert.deepEqual(await codes(first), [], 'by the settings, as soon as they are known');
    const second = await open(wrongTotal);
    assert.deepEqual(await codes(second), [], 'by the settings of its neighbour, at once');
    assert.deepEqual(await codes(second), ['total/applicant']);
  });

  it('of one document is what the next is checked by before it is asked for', async () => {
    await start({ capabilities: asks, configuration: () => ({ ...off, plainText: false }) });
    assert.deepEqual(await codes(await open(clean)), []);
    await client.asked.take((method) => method === 'workspace/configuration');
    await client.settle();
    for (const uri of ['file:///reports/a/b.txt', 'file:///elsewhere/c.txt', 'untitled:Untitled-1']) {
      const own = await ClientDocument.open(client, wrongTotal, 'xxgk-report', uri);
      assert.deepEqual(await codes(own), [], uri);
    }
    const plain = await open(wrongTotal);
    await client.settle();
    assert.ok(!client.published.items.some(({ uri }) => uri === plain.uri));
  });

  it('publishes nothing again when it changes nothing', async () => {
    await start({ capabilities: asks, configuration: () => ({ rules: { 'section/order': 'hint' }, codeLens: false }) });
    const document = await open(wrongTotal);
    assert.deepEqual(await codes(document), ['total/applicant']);
    await client.asked.take((method) => method === 'workspace/configuration');
    await client.settle();
    assert.deepEqual(client.published.items, []);
  });

  it('is asked for again when it changes', async () => {
    let settings: unknown = null;
    await start({ capabilities: asks, configuration: () => settings });
    const document = await open(wrongTotal);
    assert.equal((await document.diagnostics())[0]!.severity, 1);
    settings = { rules: { 'total/applicant': 'hint' } };
    await change(null);
    assert.equal((await document.diagnostics())[0]!.severity, 4);
  });

  it('is taken from clients that send it along', async () => {
    await start({});
    const document = await open(wrongTotal);
    assert.deepEqual(await codes(document), ['total/applicant']);
    await change({ xxgkReport: off });
    assert.deepEqual(await codes(document), []);
    await change({ xxgkReport: {} });
    assert.deepEqual(await codes(document), ['total/applicant']);
  });

  it('can choose the form', async () => {
    await start({ initializationOptions: { form: '2019' } });
    assert.ok((await codes(await open(cellLines))).includes('table/format'));
  });

  it('can leave plain text alone', async () => {
    await start({ initializationOptions: { plainText: false, reportsNotification: true } });
    const plain = await open(wrongTotal);
    const own = await open(wrongTotal, 'xxgk-report');
    assert.deepEqual(await codes(own), ['total/applicant']);
    await change({ xxgkReport: { plainText: true } });
    assert.deepEqual(await codes(plain), ['total/applicant']);
    await change({ xxgkReport: { plainText: false } });
    assert.deepEqual(await codes(plain), []);
  });

  it('may be garbage: each fault is told once and the default taken', async () => {
    const garbage = {
      rules: { 'total/applicant': 'loud', 'no/rule': 'off' },
      form: 2021,
      plainText: 'yes',
      codeLens: [],
    };
    await start({ capabilities: asks, configuration: () => garbage });
    for (let round = 0; round < 2; round++) {
      const document = await open(wrongTotal);
      assert.deepEqual(await codes(document), ['total/applicant']);
      await client.asked.take((method) => method === 'workspace/configuration');
    }
    await client.settle();
    const lines = client.logged.items.map(({ message }) => message);
    for (const name of ['rules["total/applicant"]', 'no/rule', 'form', 'plainText', 'codeLens']) {
      assert.equal(lines.filter((line) => line.includes(name)).length, 1, `${name}: ${lines.join('\n')}`);
    }
    assert.equal(lines.length, 5);
  });

  for (const garbage of [null, 7, 'x', [], { rules: [] }, { rules: 'off' }, { xxgkReport: null }]) {
    it(`survives ${JSON.stringify(garbage)} everywhere`, async () => {
      await start({ capabilities: asks, initializationOptions: garbage, configuration: () => garbage });
      const document = await open(wrongTotal);
      await change(garbage);
      assert.deepEqual(await codes(document), ['total/applicant']);
    });
  }

  it('may be refused', async () => {
    await start({
      capabilities: asks,
      configuration: () => {
        throw new Error('no settings here');
      },
    });
    const document = await open(wrongTotal);
    assert.deepEqual(await codes(document), ['total/applicant']);
    assert.match((await client.logged.take()).message, /no settings here/);
  });

  it('stays what it was where it is refused once', async () => {
    let isRefused = false;
    await start({
      capabilities: asks,
      configuration: () => {
        if (isRefused) throw new Error('not now');
        return { rules: { 'total/applicant': 'hint' } };
      },
    });
    const document = await open(wrongTotal);
    assert.equal((await document.diagnostics())[0]!.severity, 1);
    assert.equal((await document.diagnostics())[0]!.severity, 4);
    isRefused = true;
    await change(null);
    assert.match((await client.logged.take()).message, /not now/);
    await client.settle();
    assert.deepEqual(client.published.items, []);
  });
});
