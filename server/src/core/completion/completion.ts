import type { Text } from '../messages/locale';
import type { Span } from '../text/span';

export type CompletionKind = 'section' | 'topic' | 'sentence' | 'norm' | 'row' | 'table';

/** Something to write at a place. */
export interface Completion {
  readonly kind: CompletionKind;
  readonly label: string;
  /** What distinguishes it at a glance: a 文号, the whole of a sentence. */
  readonly detail?: string;
  /** Meaning and legal basis. */
  readonly documentation?: Text;
  /** What it replaces, on one line of the document. */
  readonly span: Span;
  /** Lines end in `\n`. */
  readonly newText: string;
}
