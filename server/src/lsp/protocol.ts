/**
 * What our own client and the server say to each other beyond the Language Server Protocol. Types alone: the client
 * may import them, and nothing else of the server, since nothing of them is left when it runs.
 */
import type {
  Position,
  Range,
  TextDocumentIdentifier,
  TextEdit,
  VersionedTextDocumentIdentifier,
} from 'vscode-languageserver';
import type { CellAddress, Clipboard, NamedReport, Preview, Summary } from '../core';

export type {
  Block,
  Chart,
  ChartItem,
  Preview,
  PreviewCell,
  PreviewFinding,
  Run,
  TableBlock,
  TextBlock,
} from '../core';

/** Request `xxgkReport/preview`: one report of a document as it looks when published. */
export interface PreviewParams {
  readonly textDocument: TextDocumentIdentifier;
  /** Which report, from 0; one that is not there any more stands for the last. */
  readonly report?: number;
  /** Where no report is named: the one that this place of the document belongs to. */
  readonly position?: Position;
}

/** Nothing for a document that is not open or holds no report. */
export interface PreviewResult {
  /** Of the document. */
  readonly version: number;
  readonly reports: readonly NamedReport[];
  /** Which of the reports it is. */
  readonly report: number;
  readonly preview: Preview;
}

/**
 * Notification `xxgkReport/previewChanged`: the document of a preview has changed. Sent once after each answer to
 * `xxgkReport/preview`, so that a client which does not look is not told again and again.
 */
export interface PreviewChangedParams {
  readonly uri: string;
}

/** Request `xxgkReport/setCell`: write a number into a cell of a statutory table, for that version of the document. */
export interface SetCellParams extends CellAddress {
  readonly textDocument: VersionedTextDocumentIdentifier;
  /** What the cell held when the writer began. */
  readonly was: string;
  readonly text: string;
}

export interface SetCellResult {
  /** Why nothing was written, in the client's language. */
  readonly refusal?: string;
}

/**
 * Notification `xxgkReport/reports`: which reports a document holds, sent whenever that changes. `reports` is 0 when
 * the document is closed; the rest is about the only report.
 */
export interface ReportsParams extends Summary {
  readonly uri: string;
  readonly reports: number;
}

/** Request `xxgkReport/paste`: put a copied table into the cells of the statutory one at a range. */
export interface PasteParams extends Clipboard {
  readonly textDocument: TextDocumentIdentifier;
  readonly range: Range;
}

/** Nothing where the clipboard is to be pasted as any other text. */
export interface PasteResult {
  readonly edits: readonly TextEdit[];
  /** Copied numbers that have no cell in the table. */
  readonly misfits: readonly string[];
}

/** Request `xxgkReport/skeleton`: a new report for an organ and a year. */
export interface SkeletonParams {
  readonly organ: string;
  readonly year: number;
}

/** Nothing for years without a statutory form. */
export interface SkeletonResult {
  readonly text: string;
  /** What is left to the writer, in order. */
  readonly placeholders: readonly Range[];
}

/** Request `xxgkReport/readFile` of a server that sees no files itself. Nothing where the file cannot be read. */
export interface ReadFileResult {
  readonly bytes: Uint8Array;
}

/** What a folder holds: the answer to `xxgkReport/readFolder`. Links are of neither kind. */
export interface FolderEntry {
  readonly uri: string;
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}
