import assert from 'node:assert/strict';
import { version } from '../../package.json';
import { cli } from '../protocol/support/build';
import { Client } from '../protocol/support/client';
import { ClientDocument } from '../protocol/support/document';
import { wrongTotal } from '../protocol/support/drafts';
import { Folder } from './run';

describe('xxgk-report', () => {
  let folder: Folder;
  before(() => {
    folder = new Folder();
  });
  after(() => folder.remove());

  it('tells its version and how it is used', () => {
    assert.deepEqual(folder.run('--version'), { code: 0, stdout: `${version}\n`, stderr: '' });
    const { code, stdout } = folder.run('--help');
    assert.equal(code, 0);
    for (const command of ['check', 'fix', 'extract', 'rules', 'lsp'])
      assert.match(stdout, new RegExp(`^ {2}${command} `, 'm'));
    assert.match(folder.run('check', '--help').stdout, /--max-warnings/);
  });

  it('does not run what it does not know', () => {
    for (const args of [[], ['chekc'], ['--nothing']]) {
      const { code, stdout, stderr } = folder.run(...args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.notEqual(stderr, '');
    }
  });

  it('lists the rule book', () => {
    const { code, stdout } = folder.run('rules');
    assert.equal(code, 0);
    assert.match(stdout, /^total\/applicant +错误 {2}\S+$/m);
    assert.doesNotMatch(stdout, /undefined/);
  });

  it('runs the language server, with whatever an editor adds', async () => {
    const client = await Client.start({ command: [cli, 'lsp', '--stdio', '--clientProcessId', String(process.pid)] });
    const document = await ClientDocument.open(client, wrongTotal);
    assert.deepEqual(
      (await document.diagnostics()).map(({ code }) => code),
      ['total/applicant'],
    );
    assert.equal(await client.stop(), 0);
  });
});
