import { analyse, type Analysis } from '../analysis';
import { ruleOf } from '../check/engine';
import type { CheckOptions } from '../check/options';
import { ReportDocument } from '../syntax/document';
import { EditedText } from '../text/offsetEdits';
import { touches, type Edit, type Position } from '../text/span';
import { fixesOf } from './quickFix';

/** What can be put right in a text without asking. */
export interface SafeFixes {
  /** In the lines of the document; they do not overlap. New lines end in `\n`. */
  readonly edits: readonly Edit[];
  /** How many findings they mend. */
  readonly fixed: number;
}

/** A fix may bring out what it hid; more often than this it would go on for ever. */
const mostRounds = 10;

/**
 * The preferred fixes of all rules whose fixes cannot be wrong, applied until none is left: of two in one place the
 * first. Applied once more there is nothing to do. `always` is that of `analyse`.
 */
export function fixAll(document: ReportDocument, options: CheckOptions, always = false): SafeFixes {
  const edited = new EditedText(document.text);
  let fixed = 0;
  for (let round = 0; round < mostRounds; round++) {
    const now = new ReportDocument(edited.text);
    const fixes = safeFixes(analyse(now, options, always));
    if (fixes.length === 0) break;
    fixed += fixes.length;
    edited.apply(placed(fixes.flat(), (position) => now.placeInFile(position)));
  }
  return { edits: placed(edited.edits, (position) => document.placeOf(position)), fixed };
}

function placed(edits: readonly Edit[], place: (position: Position) => Position): Edit[] {
  return edits.map(({ span: { start, end }, newText }) => ({
    span: { start: place(start), end: place(end) },
    newText,
  }));
}

/** The edits of each safe fix that stands apart from those in front of it. */
export function safeFixes({ reports }: Analysis): (readonly Edit[])[] {
  const chosen: (readonly Edit[])[] = [];
  const taken: Edit[] = [];
  for (const placed of reports) {
    for (const finding of placed.findings) {
      const fix = ruleOf(finding.code).safe && fixesOf(finding, placed).find(({ preferred }) => preferred);
      if (!fix || fix.edits.some(({ span }) => taken.some((other) => touches(span, other.span)))) continue;
      chosen.push(fix.edits);
      taken.push(...fix.edits);
    }
  }
  return chosen;
}
