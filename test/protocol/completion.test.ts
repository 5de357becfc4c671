import assert from 'node:assert/strict';
import { InsertTextFormat, type CompletionList } from 'vscode-languageserver/node';
import { Client } from './support/client';
import { applied, ClientDocument } from './support/document';
import { clean, withoutSection } from './support/drafts';

const capabilities = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };

/** Opens a text with ‸ in it and asks for what may be written there. */
async function complete(client: Client, marked: string): Promise<{ document: ClientDocument; list: CompletionList }> {
  const document = await ClientDocument.open(client, marked.replace('‸', ''));
  const position = document.positionAt(marked.indexOf('‸'));
  return { document, list: await document.request<CompletionList>('textDocument/completion', { position }) };
}

describe('completion over the protocol', () => {
  let client: Client;
  let simple: Client;
  before(async () => {
    client = await Client.start({ capabilities });
    simple = await Client.start({ locale: 'en' });
  });
  after(async () => {
    await client.stop();
    await simple.stop();
  });

  it('finds a heading by its initials and puts it in the place of what was typed', async () => {
    const { document, list } = await complete(client, withoutSection.replace('\n六、', '\nczdzywt‸\n六、'));
    const [item, ...others] = list.items;
    assert.deepEqual(others, []);
    assert.equal(item!.label, '五、存在的主要问题及改进情况');
    assert.equal(item!.filterText, 'czdzywt');
    assert.match(item!.documentation as string, /依据：《条例》/);
    const text = applied(document.text, [item!.textEdit as never]);
    assert.match(text, /\n五、存在的主要问题及改进情况\n六、/);
    assert.equal(list.isIncomplete, true);
  });

  it('has tab stops where something is left to the writer, for clients that know them', async () => {
    const text = clean.replace(/如有疑问.*?。/, 'lxfs‸').replace(/青禾县人民政府(?=2023年政府)/, '青禾县人民政府');
    const [item] = (await complete(client, text)).list.items;
    assert.equal(item!.insertTextFormat, InsertTextFormat.Snippet);
    assert.match(
      (item!.textEdit as { newText: string }).newText,
      /地址：\$\{1:（填写地址）\}，电话：\$\{2:（填写电话）\}。$/,
    );
    const [plain] = (await complete(simple, text)).list.items;
    assert.equal(plain!.insertTextFormat, InsertTextFormat.PlainText);
    assert.match((plain!.textEdit as { newText: string }).newText, /电话：（填写电话）。$/);
    assert.match(plain!.documentation as string, /Customary/);
  });

  it('writes rows with the line ends of the document and leaves their TABs alone', async () => {
    const text = clean.replaceAll('\n', '\r\n').replace(/\r\n第二十条第（一）项[^]*?\r\n三、/, '\r\ntjb‸\r\n三、');
    const [item] = (await complete(client, text)).list.items;
    const { newText } = item!.textEdit as { newText: string };
    assert.match(newText, /^第二十条第（一）项\t+\r\n信息内容\t/);
    assert.doesNotMatch(newText, /[^\r]\n/);
    assert.equal(item!.insertTextMode, 1);
  });

  it('answers nothing for a text without a report', async () => {
    assert.deepEqual((await complete(client, '会议纪要\nztqk‸')).list.items, []);
  });
});

describe('a new report over the protocol', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
  });
  after(() => client.stop());

  const ask = (organ: unknown, year: unknown) =>
    client.connection.sendRequest<{ text: string; placeholders: unknown[] } | null>('xxgkReport/skeleton', {
      organ,
      year,
    });

  it('is a text and the places left to the writer', async () => {
    const { text, placeholders } = (await ask('清源县教育局', 2022))!;
    assert.match(text, /^清源县教育局2022年政府信息公开工作年度报告\n/);
    assert.equal(placeholders.length, 9);
    const document = await ClientDocument.open(client, text);
    assert.deepEqual(
      (await document.diagnostics()).filter(({ severity }) => severity! <= 2),
      [],
    );
  });

  it('is nothing for a year without a form', async () => {
    for (const year of [2018, 'x', null]) assert.equal(await ask('清源县教育局', year), null);
  });
});
