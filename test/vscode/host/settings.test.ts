import assert from 'node:assert/strict';
import { workspace } from 'vscode';
import { closeAll, code, draft, findings, open, report } from './files';

const set = (name: string, value: unknown): Thenable<void> =>
  workspace.getConfiguration('xxgkReport').update(name, value, false);

describe('settings', () => {
  afterEach(async () => {
    await set('rules', undefined);
    await set('plainText', undefined);
    await closeAll();
  });

  it('turn a rule off and on again in an open document', async () => {
    const { document } = await open(report);
    await findings(document.uri, (all) => all.map(code).includes('total/outcome'));
    await set('rules', { 'total/outcome': 'off' });
    const found = await findings(document.uri, (all) => !all.map(code).includes('total/outcome'));
    assert.ok(found.length > 0, 'the other rules stay');
    await set('rules', undefined);
    await findings(document.uri, (all) => all.map(code).includes('total/outcome'));
  });

  it('leave plain text alone', async () => {
    const { document } = await open(draft);
    await findings(document.uri, (all) => all.length > 0);
    await set('plainText', false);
    await findings(document.uri, (all) => all.length === 0);
  });
});
