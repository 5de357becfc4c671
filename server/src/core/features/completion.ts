import type { Analysis } from '../analysis';
import type { Completion } from '../completion/completion';
import { headingCompletions } from '../completion/headings';
import { normCompletions } from '../completion/norms';
import { lineTyped, sentenceOf } from '../completion/place';
import { sentenceCompletions } from '../completion/sentences';
import { rowCompletions, tableAt, tableCompletions } from '../completion/tables';
import { topicCompletions } from '../completion/topics';
import type { Position } from '../text/span';
import { reportAt } from './place';

export type { Completion, CompletionKind } from '../completion/completion';

/**
 * What may be written at a position of a report: titles of norms inside 《》; at a line's beginning, what is missing
 * there. Nothing inside the cells of a row or inside prose.
 */
export function completions(analysis: Analysis, position: Position): Completion[] {
  const placed = reportAt(analysis, position.line);
  if (!placed) return [];
  const line = placed.report.lines[position.line - placed.at]!;
  const norms = normCompletions(line.text, position);
  if (norms) return norms;
  const place = line.separated ? undefined : lineTyped(placed, position);
  if (!place) return [];
  if (tableAt(placed.report, place.line)) return rowCompletions(place);
  return [
    ...[rowCompletions, headingCompletions, topicCompletions, tableCompletions].flatMap((complete) => complete(place)),
    ...sentenceCompletions(sentenceOf(place)),
  ];
}
