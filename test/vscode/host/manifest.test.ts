import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { extension } from './files';

interface Manifest {
  /** A title that was translated comes with its Chinese original. */
  contributes: { commands: { command: string; title: { value: string; original: string } }[] };
}

describe('the manifest', () => {
  const { contributes } = extension()?.packageJSON as Manifest;

  before(() => extension()?.activate());

  it('speaks English in an English interface', () => {
    const recalculate = contributes.commands.find(({ command }) => command === 'xxgkReport.recalculate');
    assert.deepEqual(recalculate?.title, { value: 'Recalculate Totals', original: '重算合计' });
  });

  it('names no command that is not registered', async () => {
    const registered = new Set(await commands.getCommands(true));
    assert.deepEqual(
      contributes.commands.filter(({ command }) => !registered.has(command)),
      [],
    );
  });
});
