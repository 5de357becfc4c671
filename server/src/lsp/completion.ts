import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver';
import { completions, placeholders, type Completion, type CompletionKind } from '../core';
import type { OpenDocument } from './documents';
import { textEdits } from './edits';
import { CompletionItemKind, InsertTextFormat, InsertTextMode } from './library';
import type { Session } from './session';

const kinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  section: CompletionItemKind.Module,
  topic: CompletionItemKind.Field,
  sentence: CompletionItemKind.Text,
  norm: CompletionItemKind.Reference,
  row: CompletionItemKind.Value,
  table: CompletionItemKind.Struct,
};

/**
 * The list is made for what has been typed so far, which only the server can tell from pinyin: more typed, asked again.
 */
export function completionList(document: OpenDocument, position: Position, session: Session): CompletionList {
  const found = completions(document.analysis, position);
  return { isIncomplete: true, items: found.map((each, index) => itemOf(each, index, document, session)) };
}

function itemOf(completion: Completion, index: number, document: OpenDocument, { client }: Session): CompletionItem {
  const { kind, label, detail, documentation, span } = completion;
  const { text } = document.text.lines[span.start.line]!;
  const [edit] = textEdits([completion], document);
  const takesSnippets = client.insertsSnippets && placeholdersIn(completion.newText);
  return {
    label,
    kind: kinds[kind],
    ...(detail !== undefined && { detail }),
    ...(documentation && { documentation: documentation[client.locale] }),
    // Already chosen by what has been typed; the client must not choose again by the label.
    filterText: text.slice(span.start.character, span.end.character),
    sortText: String(index).padStart(3, '0'),
    textEdit: takesSnippets ? { ...edit!, newText: toSnippet(edit!.newText) } : edit!,
    insertTextFormat: takesSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    // TABs at the beginning of a line part cells; nothing may indent them anew.
    insertTextMode: InsertTextMode.asIs,
  };
}

function placeholdersIn(text: string): boolean {
  return text.search(placeholders) >= 0;
}

/** With a tab stop at each thing that is left to the writer. */
function toSnippet(text: string): string {
  let stops = 0;
  return text.replace(/[\\$}]/g, '\\$&').replace(placeholders, (words) => `\${${++stops}:${words}}`);
}
