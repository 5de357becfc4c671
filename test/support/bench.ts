import {
  analyse,
  comparePositions,
  defaultOptions,
  findingsOf,
  ReportDocument,
  type Finding,
  type Span,
} from '../../server/src/core';
import { describeFinding, fixesFor, isSevere, preferredFix } from './check';
import { makeReport, type Draft, type ReportRecipe } from './report';
import type { PlacedCell } from './writer';

/** A right draft under edit, whose values are spoilt and put right again. */
interface Bench {
  readonly draft: Draft;
  /** Puts texts in place of values, the last of the draft first, and gives the errors and warnings that then show. */
  readonly spoil: (...values: readonly (readonly [cell: PlacedCell, written: string])[]) => Finding[];
  /**
   * Applies the preferred fix of a finding, or the one that writes at a place, if there is one, and gives the whole
   * text.
   */
  readonly fix: (finding: Finding, at?: Span) => string;
  readonly findings: () => Finding[];
  readonly restore: () => void;
}

export function bench(recipe: ReportRecipe): Bench {
  const draft = makeReport(recipe);
  let document = new ReportDocument(draft.text);
  const analysed = () => analyse(document, defaultOptions);
  const findings = () => findingsOf(analysed()).filter(isSevere);
  const fixAt = (finding: Finding, { start }: Span) =>
    fixesFor(finding, analysed()).find(({ edits }) => comparePositions(edits[0]!.span.start, start) === 0);
  return {
    draft,
    findings,
    spoil: (...values) => {
      for (const [cell, written] of values) document.edit(spanOf(cell), written);
      return findings();
    },
    fix: (finding, at) => {
      // Fixes made before may have moved what the finding tells of beside its own place.
      const current = findings().find((one) => describeFinding(one) === describeFinding(finding));
      const chosen = current && (at ? fixAt(current, at) : preferredFix(current, analysed()));
      const edits = chosen?.edits ?? [];
      for (const { span, newText } of [...edits].reverse()) document.edit(span, newText);
      return document.text;
    },
    restore: () => {
      if (document.text !== draft.text) document = new ReportDocument(draft.text);
    },
  };
}

/** The span of a value, or of another text written in its place. */
export function spanOf({ line, from, to }: PlacedCell, written?: string): Span {
  const end = written === undefined ? to : from + written.length;
  return { start: { line, character: from }, end: { line, character: end } };
}
