import { perLine } from '../perLine';
import type { CellSyntax } from '../syntax/cells';
import { isPieceOfLabel, isPiecesOfLabels } from '../syntax/pieces';
import type { Segment } from '../syntax/segment';
import { span, type Span } from '../text/span';
import type { Table } from './table';

/** A row of a draft's table that no form has. */
export interface UnknownRow {
  readonly label: string;
  readonly span: Span;
}

const shortestKey = 4;
const longestLabel = 40;

/** A note, the rest of an explanation, or a sentence: no label. */
const noLabel = /^[（(注说备单]|^[^（(]*[）)]|[。；：:]$|。/;

/** Texts inside a table, with numbers behind them, that are neither labels of a form nor pieces of one. */
export function unknownRows({ id, span: whole, rows }: Table, segment: Segment): UnknownRow[] {
  if (id === 'review') return [];
  const { lines } = segment;
  const found: UnknownRow[] = [];
  const isKnown = (line: number, from: number) =>
    [...rows.values()].some(({ label: { start } }) => start.line === line && start.character === from);
  for (const [line, index] of unknownLabels(segment)) {
    if (line < whole.start.line || line > whole.end.line) continue;
    const { cells, separated } = lines[line]!;
    const cell = cells[index]!;
    const next = separated
      ? cells[index + 1]
      : lines.slice(line + 1, line + 3).find((below) => below.cells[0])?.cells[0];
    if (next?.reading.kind === 'number' && !isKnown(line, cell.from))
      found.push({ label: cell.text, span: span(line, cell.from, cell.to) });
  }
  return found;
}

/** Where the first cell with a text is no label: its index. */
const unknownLabels = perLine(({ cells }) => {
  const index = cells.findIndex(({ text }) => text !== '');
  return index >= 0 && isUnknown(cells[index]!) ? index : undefined;
}, shortestKey);

function isUnknown({ key, labels, valueLike, opensLabel, text }: CellSyntax): boolean {
  if (labels.length > 0 || valueLike || opensLabel || key.length < shortestKey || text.length > longestLabel)
    return false;
  return !noLabel.test(text) && !isPieceOfLabel(key) && !isPiecesOfLabels(text);
}
