import assert from 'node:assert/strict';
import { commands, Range, workspace, type TextDocument } from 'vscode';
import { closeAll, code, findings, open, report } from './files';

/** The line of the table's 总计 over all outcomes. */
const outcome = (document: TextDocument): string =>
  document
    .getText()
    .split(/\r?\n/)
    .find((line) => line.startsWith('（七）总计')) ?? '';

const changed = (document: TextDocument): Promise<void> =>
  new Promise((resolve) => {
    const subscription = workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document || event.contentChanges.length === 0) return;
      subscription.dispose();
      resolve();
    });
  });

describe('xxgkReport.recalculate', () => {
  afterEach(closeAll);

  it('sets the totals of the active editor, in one step to undo', async () => {
    const { document } = await open(report);
    const before = document.getText();
    await findings(document.uri, (all) => all.map(code).includes('total/outcome'));

    const edited = changed(document);
    await commands.executeCommand('xxgkReport.recalculate');
    await edited;
    assert.equal(outcome(document), '（七）总计\t12\t3\t0\t0\t0\t0\t15');
    await findings(document.uri, (all) => !all.map(code).includes('total/outcome'));

    const undone = changed(document);
    await commands.executeCommand('undo');
    await undone;
    assert.equal(document.getText(), before);
  });

  it('takes the address that the editor title gives', async () => {
    const { document } = await open(report);
    await findings(document.uri, (all) => all.map(code).includes('total/outcome'));
    const edited = changed(document);
    await commands.executeCommand('xxgkReport.recalculate', document.uri, { groupId: 0 });
    await edited;
    assert.equal(outcome(document), '（七）总计\t12\t3\t0\t0\t0\t0\t15');
  });
});

describe('xxgkReport.insertMissingSections', () => {
  afterEach(closeAll);

  it('brings back a section that was deleted', async () => {
    const editor = await open(report);
    const { document } = editor;
    const last = '六、其他需要报告的事项';
    const start = document.positionAt(document.getText().indexOf(last));
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.delete(new Range(start, end)));
    await findings(document.uri, (all) => all.map(code).includes('section/missing'));

    const edited = changed(document);
    await commands.executeCommand('xxgkReport.insertMissingSections');
    await edited;
    assert.ok(document.getText().includes(last));
    await findings(document.uri, (all) => !all.map(code).includes('section/missing'));
  });
});
