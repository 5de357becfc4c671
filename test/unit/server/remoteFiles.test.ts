import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import { remoteFiles } from '../../../server/src/remoteFiles';

const encoder = new TextEncoder();

/** What a client answers, by request and address. */
type Answers = Readonly<Record<string, unknown>>;

function connectionTo(answers: Answers | undefined): Connection {
  const sendRequest = (request: string, { uri }: { uri: string }): Promise<unknown> =>
    answers ? Promise.resolve(answers[`${request} ${uri}`] ?? null) : Promise.reject(new Error('unknown request'));
  return { sendRequest } as unknown as Connection;
}

const file = (name: string, kind = 'file') => ({ uri: `vfs:/年报/${name}`, name, kind });

describe('files that a client reads for the server', () => {
  const files = remoteFiles(
    connectionTo({
      'xxgkReport/readFile vfs:/年报/.xxgk-report.json': { bytes: encoder.encode('\ufeff{}') },
      'xxgkReport/readFile vfs:/年报/旧.txt': { bytes: new Uint8Array([0xc4, 0xea, 0xb1, 0xa8]) },
      'xxgkReport/stampOf vfs:/年报/旧.txt': '1 4',
      'xxgkReport/readFolder vfs:/年报': [
        file('旧.txt'),
        file('图.png'),
        file('链接.txt', 'other'),
        file('.git', 'folder'),
        file('node_modules', 'folder'),
        file('乡镇', 'folder'),
      ],
      'xxgkReport/readFolder vfs:/年报/乡镇': [file('乡镇/清溪镇.md')],
    }),
  );

  it('are decoded as files on disk are', async () => {
    assert.equal(await files.readText('vfs:/年报/旧.txt'), '年报');
    assert.equal(await files.readText('vfs:/年报/没有.txt'), undefined);
    assert.equal(await files.stampOf('vfs:/年报/旧.txt'), '1 4');
    assert.equal(await files.stampOf('vfs:/年报/没有.txt'), undefined);
  });

  it('hold configurations, which are known once they were looked at', async () => {
    const config = 'vfs:/年报/.xxgk-report.json';
    assert.equal(files.configText(config), undefined);
    await files.refreshConfigs!([config, 'vfs:/.xxgk-report.json']);
    assert.equal(files.configText(config), '{}');
    assert.equal(files.configText('vfs:/.xxgk-report.json'), undefined);
  });

  it('hold configurations as they were asked for last, whenever the answers come', async () => {
    const answers: ((answer: unknown) => void)[] = [];
    const sendRequest = () => new Promise((resolve) => answers.push(resolve));
    const slow = remoteFiles({ sendRequest } as unknown as Connection);
    const config = 'vfs:/.xxgk-report.json';
    const readings = [slow.refreshConfigs!([config]), slow.refreshConfigs!([config])];
    const [older, newer] = answers;
    newer!({ bytes: encoder.encode('{ "form": "2021" }') });
    older!({ bytes: encoder.encode('{}') });
    await Promise.all(readings);
    assert.equal(slow.configText(config), '{ "form": "2021" }');
  });

  it('are found in folders below, but for hidden ones and links', async () => {
    const found: string[] = [];
    for await (const uri of files.textsBelow('vfs:/年报')) found.push(uri);
    assert.deepEqual(found, ['vfs:/年报/旧.txt', 'vfs:/年报/乡镇/清溪镇.md']);
  });

  it('are none where the client does not know how', async () => {
    const none = remoteFiles(connectionTo(undefined));
    assert.equal(await none.readText('vfs:/年报/旧.txt'), undefined);
    assert.equal(none.reads('vfs:/年报/旧.txt'), false, 'nothing is created where it may be there already');
  });
});
