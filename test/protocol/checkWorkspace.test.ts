import assert from 'node:assert/strict';
import { Client, type ClientOptions } from './support/client';
import { ClientDocument } from './support/document';
import { clean, wrongTotal } from './support/drafts';
import { Folder } from './support/folder';

describe('checking the workspace', () => {
  let client: Client;
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
    folder.write('便条.txt', '便条');
    folder.write('说明.json', wrongTotal);
    folder.write('node_modules/包/年报.txt', wrongTotal);
  });
  afterEach(async () => {
    folder.remove();
    await client.stop();
  });

  const start = async (options: ClientOptions = {}) => {
    client = await Client.start({ rootUri: folder.uri, ...options });
  };
  const check = async () => {
    await client.connection.sendRequest('workspace/executeCommand', { command: 'xxgkReport.checkWorkspace' });
    return (await client.shown.take()).message;
  };
  const published = () =>
    client.published.items.map(({ uri, diagnostics }) => [uri, diagnostics.map(({ code }) => code)]);

  it('shows what is found in files that are not open, and says how much it was', async () => {
    await start();
    const wrong = folder.write('清源县/年报.txt', wrongTotal);
    folder.write('青禾县/年报.md', clean);
    assert.equal(await check(), '已检查 3 个文件，其中年报 2 份：1 处错误，0 处警告。');
    assert.deepEqual(published(), [[wrong, ['total/applicant']]]);
  });

  it('reads files in every encoding that drafts come in', async () => {
    await start();
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(wrongTotal, 'utf16le')]);
    const wrong = folder.write('记事本.txt', marked);
    assert.equal(await check(), '已检查 2 个文件，其中年报 1 份：1 处错误，0 处警告。');
    assert.deepEqual(published(), [[wrong, ['total/applicant']]]);
  });

  it('reads no file that is larger than any collection of reports', async () => {
    await start();
    folder.write('日志.txt', Buffer.alloc(65 * 2 ** 20, 'a'));
    assert.equal(await check(), '已检查 1 个文件，其中年报 0 份：0 处错误，0 处警告。');
  });

  it('knows a report by the name of its file where plain text is left alone', async () => {
    const named = folder.write('青禾县政府信息公开工作年度报告.txt', wrongTotal);
    folder.write('其他.txt', wrongTotal);
    await start({ initializationOptions: { plainText: false } });
    assert.equal(await check(), '已检查 3 个文件，其中年报 1 份：1 处错误，0 处警告。');
    assert.deepEqual(published(), [[named, ['total/applicant']]]);
  });

  it('reads the folders, the settings and the configuration files that there are', async () => {
    const wrong = folder.write('清源县/年报.txt', wrongTotal);
    folder.write('青禾县/年报.txt', wrongTotal);
    folder.write('青禾县/.xxgk-report.json', '{ "rules": { "total/applicant": "off" } }');
    await start({
      capabilities: { workspace: { configuration: true, workspaceFolders: true } },
      configuration: () => ({ rules: { 'total/applicant': 'warning' } }),
    });
    folder.write('青禾县/.xxgk-report.json', '{ "ignore": [{ "code": "total/applicant" }] }');
    assert.equal(await check(), '已检查 3 个文件，其中年报 2 份：0 处错误，1 处警告。');
    assert.deepEqual(published(), [[wrong, ['total/applicant']]]);
  });

  it('takes back what it showed when the file changes, is opened or is right at the next time', async () => {
    await start();
    const uris = ['一', '二', '三'].map((name) => folder.write(`${name}.txt`, wrongTotal));
    const [first, second, third] = uris as [string, string, string];
    await check();
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: first, type: 2 }] });
    assert.deepEqual((await client.published.take(({ diagnostics }) => diagnostics.length === 0)).uri, first);
    const document = await ClientDocument.open(client, wrongTotal, 'plaintext', second);
    assert.deepEqual((await client.published.take()).diagnostics, []);
    assert.equal((await document.diagnostics()).length, 1);
    folder.write('三.txt', clean);
    assert.equal(await check(), '已检查 4 个文件，其中年报 3 份：2 处错误，0 处警告。');
    assert.deepEqual(
      published().sort(),
      [
        [first, ['total/applicant']],
        [third, []],
      ].sort(),
    );
  });

  it('shows how far it is, and stops when it is told to', async () => {
    for (let count = 0; count < 200; count++) folder.write(`${count}.txt`, wrongTotal);
    await start({ capabilities: { window: { workDoneProgress: true } } });
    const answer = check();
    const { token } = await client.progress.take(({ value }) => value.kind === 'report');
    await client.connection.sendNotification('window/workDoneProgress/cancel', { token });
    const said = await answer;
    assert.match(said, /^检查已停止。已检查 \d+ 个文件/);
    assert.ok(Number(/\d+/.exec(said)![0]) < 200);
    await client.progress.take(({ value }) => value.kind === 'end');
  });
});
