import path from 'node:path';
import {
  analyse,
  comparePositions,
  fixAll,
  isReportName,
  ReportDocument,
  type Analysis,
  type CheckOptions,
  type Edit,
  type SafeFixes,
} from '../core';

/** The text of a file, as an editor has it that opens the file. */
export interface OpenText {
  readonly document: ReportDocument;
  /** What the text holds as it stands. */
  readonly analyse: () => Analysis;
  readonly safeFixes: () => SafeFixes;
}

/** A text as an editor opens it; its file's name, with or without a folder, may say that it is a report. */
export function open(file: string, text: string, options: CheckOptions): OpenText {
  const document = new ReportDocument(text);
  const isOwn = isReportName(path.basename(file));
  return {
    document,
    analyse: () => analyse(document, options, isOwn),
    safeFixes: () => fixAll(document, options, isOwn),
  };
}

/** Applies edits that were all made for the text as it stands. New lines end as those of the text do. */
export function apply(edits: readonly Edit[], { document }: OpenText): void {
  const eol = document.lines[0]?.eol || '\n';
  const inFile = edits.map(({ span, newText }) => ({ span: document.spanInFile(span), newText }));
  const backwards = inFile.sort(({ span: a }, { span: b }) => comparePositions(b.start, a.start));
  for (const { span, newText } of backwards) document.edit(span, newText.replaceAll('\n', eol));
}
