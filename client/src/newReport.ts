// A new report: asks for the organ and the year, then opens what the server makes of them.
import {
  commands,
  SnippetString,
  SnippetTextEdit,
  window,
  workspace,
  WorkspaceEdit,
  type Disposable,
  type Memento,
  type Range,
  type TextDocument,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { SkeletonParams, SkeletonResult } from '../../server/src/lsp/protocol';
import { messages } from './messages';

const texts = messages.newReport;
const organKey = 'organ';
const longestOrgan = 40;

/** `memory` keeps the organ's name for the next year. */
export function registerNewReport(client: BaseLanguageClient, memory: Memento): Disposable {
  return commands.registerCommand('xxgkReport.newReport', async () => {
    const organ = await askOrgan(memory.get(organKey, ''));
    if (organ === undefined) return;
    const make = (year: number): Promise<SkeletonResult | null> => {
      const params: SkeletonParams = { organ, year };
      return client.sendRequest('xxgkReport/skeleton', params);
    };
    const year = await askYear(async (year) => (await make(year)) !== null);
    const skeleton = year === undefined ? null : await make(year);
    if (!skeleton) return;
    await memory.update(organKey, organ);
    const document = await workspace.openTextDocument({ language: 'xxgk-report', content: skeleton.text });
    await window.showTextDocument(document);
    await putTabStops(
      document,
      skeleton.placeholders.map((range) => client.protocol2CodeConverter.asRange(range)),
    );
  });
}

async function askOrgan(value: string): Promise<string | undefined> {
  const organ = await window.showInputBox({
    title: texts.title(1),
    prompt: texts.organ,
    placeHolder: texts.organExample,
    value,
    ignoreFocusOut: true,
    validateInput: (typed) => {
      const name = typed.trim();
      if (name === '') return texts.noOrgan;
      if (/信息公开|年度|报告|\d{4}年/.test(name)) return texts.organOnly;
      return name.length > longestOrgan ? texts.organTooLong(longestOrgan) : undefined;
    },
  });
  return organ?.trim();
}

/** `hasForm` tells whether reports on a year have a statutory form. */
async function askYear(hasForm: (year: number) => Promise<boolean>): Promise<number | undefined> {
  const thisYear = new Date().getFullYear();
  const value = String(thisYear - 1);
  const year = await window.showInputBox({
    title: texts.title(2),
    prompt: texts.year,
    value,
    valueSelection: [0, value.length],
    ignoreFocusOut: true,
    validateInput: async (typed) => {
      if (!/^\s*\d{4}\s*$/.test(typed)) return texts.yearDigits(value);
      const year = Number(typed);
      if (year > thisYear) return texts.yearToCome(year);
      return (await hasForm(year)) ? undefined : texts.yearWithoutForm(year);
    },
  });
  return year === undefined ? undefined : Number(year);
}

/** Tab goes from one thing that is left to the writer to the next, each selected to be typed over. */
async function putTabStops(document: TextDocument, placeholders: readonly Range[]): Promise<void> {
  const stops = placeholders.map((range, index) =>
    SnippetTextEdit.replace(range, new SnippetString().appendPlaceholder(document.getText(range), index + 1)),
  );
  const edit = new WorkspaceEdit();
  edit.set(document.uri, stops);
  await workspace.applyEdit(edit);
}
