import assert from 'node:assert/strict';
import {
  commands,
  Range,
  Uri,
  workspace,
  WorkspaceEdit,
  type CodeAction,
  type TextDocument,
  type TextEdit,
} from 'vscode';
import { closeAll, findings, open, report } from './files';

const markdown = `# 清源县2021年政府信息公开年报

## 一、总体情况
2021年，各项工作平稳有序。

## 二、主动公开政府信息情况
|信息内容|本年处理决定数量|
|---|---|
|行政许可|0|
`;

/** A document of its own, by that name, in the folder that is open. */
async function create(name: string): Promise<TextDocument> {
  const uri = Uri.joinPath(workspace.workspaceFolders![0]!.uri, name);
  await workspace.fs.writeFile(uri, Buffer.from(markdown));
  const { document } = await open(name);
  await findings(uri, (all) => all.length > 0);
  return document;
}

function formatting({ uri }: TextDocument): Thenable<TextEdit[] | undefined> {
  return commands.executeCommand('vscode.executeFormatDocumentProvider', uri, { tabSize: 4, insertSpaces: true });
}

describe('tables', () => {
  afterEach(closeAll);

  it('are aligned in Markdown that is a report by its name', async () => {
    const document = await create('清源县2021年政府信息公开年报.md');
    const edit = new WorkspaceEdit();
    edit.set(document.uri, (await formatting(document))!);
    assert.ok(await workspace.applyEdit(edit));
    const aligned =
      '| 信息内容 | 本年处理决定数量 |\n| -------- | ---------------- |\n| 行政许可 | 0                |\n';
    assert.equal(document.getText(), markdown.replace(/\|[^]*\n/, aligned));
  });

  it('are left to the formatters of others in any other Markdown', async () => {
    assert.ok(!(await formatting(await create('draft.md')))?.length);
  });

  it('are rewritten in one edit', async () => {
    const { document } = await open(report);
    const line = document
      .getText()
      .split(/\r?\n/)
      .findIndex((text) => text.startsWith('（七）总计'));
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Range(line, 0, line, 0),
      'refactor.rewrite.xxgkReport.pipe',
      1,
    );
    assert.deepEqual(
      actions.map(({ kind }) => kind?.value),
      ['refactor.rewrite.xxgkReport.pipe'],
    );
    assert.ok(await workspace.applyEdit(actions[0]!.edit!));
    assert.match(document.getText(), /\n\|[ |]*\| （七）总计 +\|/);
  });
});
