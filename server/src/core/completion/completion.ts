import type { Text } from '../messages/locale';
import type { Span } from '../text/span';

export type CompletionKind = 'section' | 'topic' | 'sentence' | 'norm' | 'row' | 'table';

/** Something to write at a place. */
export interface Completion {
  readonly kind: CompletionKind;
  readonly label: string;
  /** The 文号 of a norm or of a form. */
  readonly detail?: string;
  /** Meaning and legal basis. */
  readonly documentation?: Text;
  /** What it replaces, on one line of the document. */
  readonly span: Span;
  /** Lines end in `\n`. */
  readonly newText: string;
}
