import type { DocumentSelector, Range, TextEdit } from 'vscode-languageserver';
import { format } from '../core';
import type { OpenDocument } from './documents';
import { textEdits } from './edits';
import { DocumentFormattingRequest, DocumentRangeFormattingRequest } from './library';
import type { Session } from './session';

/** The edits that lay out a document, or the part of it that a range touches. */
export function formattingEdits(document: OpenDocument, range?: Range): TextEdit[] {
  return textEdits(format(document.analysis, range), document);
}

/**
 * Reports, by language or by name. For other Markdown the user has chosen a formatter, and an editor that knows of two
 * asks which one is meant or uses none.
 */
const names = '**/*{政府信息公开,年度报告,年报}*';
const selector: DocumentSelector = [
  { language: 'xxgk-report' },
  { language: 'markdown', pattern: names },
  { language: 'plaintext', pattern: names },
];

/**
 * Offers formatting to clients that let it be limited to our own documents; others are told once, for all documents.
 */
export async function registerFormatting({ connection, client }: Session): Promise<void> {
  if (!client.registersFormatting) return;
  for (const { type } of [DocumentFormattingRequest, DocumentRangeFormattingRequest]) {
    await connection.client.register(type, { documentSelector: selector });
  }
}
