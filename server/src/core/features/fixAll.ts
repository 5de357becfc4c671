import { analyse, PlacedReport, type Analysis } from '../analysis';
import type { CheckOptions } from '../check/options';
import { ruleOf } from '../rules';
import type { ReportDocument } from '../syntax/document';
import { EditedText } from '../text/offsetEdits';
import { ApartSpans } from '../text/apartSpans';
import { comparePositions, type Edit, type Position } from '../text/span';
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
  const now = document.copy();
  let fixes = safeFixes(analyse(now, options, always));
  if (fixes.length === 0) return { edits: [], fixed: 0 };
  const edited = new EditedText(document.text);
  let fixed = 0;
  for (let round = 0; fixes.length > 0 && round < mostRounds; round++) {
    fixed += fixes.length;
    const edits = placed(fixes.flat(), (position) => now.placeInFile(position));
    edited.apply(edits);
    // From the end, so that the places of the others stay what they are.
    for (const { span, newText } of edits.sort(backwards)) now.edit(span, newText);
    fixes = safeFixes(analyse(now, options, always));
  }
  return { edits: placed(edited.edits, (position) => document.placeOf(position)), fixed };
}

function backwards({ span: a }: Edit, { span: b }: Edit): number {
  return comparePositions(b.start, a.start);
}

function placed(edits: readonly Edit[], place: (position: Position) => Position): Edit[] {
  return edits.map(({ span: { start, end }, newText }) => ({
    span: { start: place(start), end: place(end) },
    newText,
  }));
}

/** The edits of each safe fix that stands apart from those in front of it. */
function safeFixes({ reports }: Analysis): (readonly Edit[])[] {
  const taken = new ApartSpans();
  return reports.flatMap(safeFixesOf).filter((edits) => taken.take(edits.map(({ span }) => span)));
}

/** Whether there is anything that can be put right without asking. */
export function hasSafeFixes({ reports }: Analysis): boolean {
  return reports.some((placed) => safeFixesOf(placed).length > 0);
}

const safeFixesOf = PlacedReport.keeping.kept((placed): readonly (readonly Edit[])[] =>
  placed.findings.flatMap((finding) => {
    const fix = ruleOf(finding.code).safe && fixesOf(finding, placed).find(({ preferred }) => preferred);
    return fix ? [fix.edits] : [];
  }),
);
