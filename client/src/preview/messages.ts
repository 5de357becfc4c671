// What the panel's host and the page in it say to each other. Types alone.
import type { PreviewResult } from '../../../server/src/lsp/protocol';

/** A place in the document: line and UTF-16 code unit, from 0. */
export interface Place {
  line: number;
  character: number;
}

/** What of the page VS Code keeps for it when the window is loaded anew. */
export interface PageState {
  uri: string;
  report: number;
}

export type ToPage =
  | { type: 'preview'; uri: string; locale: 'zh' | 'en'; result: PreviewResult }
  /** The document holds no report. */
  | { type: 'nothing'; locale: 'zh' | 'en' }
  /** The editor shows the document from this line on. */
  | { type: 'scroll'; line: number }
  | ({ type: 'cursor' } & Place)
  /** A cell was written, or why it was not; the preview that shows it has been sent before. */
  | { type: 'written'; cell: string; refusal?: string };

export type FromPage =
  | { type: 'ready' }
  /** Put the cursor there, in front of `length` selected characters; with `focus` go on in the editor. */
  | ({ type: 'reveal'; length: number; focus: boolean } & Place)
  /** The page shows the document from this line on. */
  | { type: 'scrolled'; line: number }
  | { type: 'choose'; report: number }
  | { type: 'setCell'; report: number; cell: string; was: string; text: string }
  | { type: 'history'; command: 'undo' | 'redo' }
  | { type: 'export' };
