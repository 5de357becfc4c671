import type { Arguments } from '../messages/locale';
import { shift, type Edit, type Span } from '../text/span';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** What a rule found. Its text is rendered at the edge, in the reader's language. */
export interface Finding {
  /** The rule's code, `area/fault`. */
  readonly code: string;
  /** Which of the rule's messages. */
  readonly message: string;
  readonly args: Arguments;
  readonly span: Span;
  /** Other places that explain the finding: addends, the cell that agrees, the other heading. */
  readonly related: readonly Related[];
  /** What the rule's fixes need to know; plain data that identifies the place in the report, never offsets. */
  readonly data?: FindingData;
}

export interface Related {
  readonly message: string;
  readonly args: Arguments;
  readonly span: Span;
}

export interface FindingData {
  readonly section?: string;
  readonly table?: string;
  readonly row?: string;
  readonly column?: string;
  readonly value?: number;
  /** The text that belongs in place of the finding's. */
  readonly text?: string;
}

export interface Fix {
  /** Which of the rule's fix titles. */
  readonly title: string;
  readonly args: Arguments;
  readonly edits: readonly Edit[];
  /** The fix to apply without asking when there is only one sensible one; at most one of a finding. */
  readonly preferred: boolean;
}

/** A finding some lines further down. */
export function move(finding: Finding, lines: number): Finding {
  if (lines === 0) return finding;
  return {
    ...finding,
    span: shift(finding.span, lines),
    related: finding.related.map((related) => ({ ...related, span: shift(related.span, lines) })),
  };
}
