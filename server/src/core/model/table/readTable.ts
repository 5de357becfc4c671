import { allForms, formById, isAcross, isOfAllForms, tableForm, type FormId, type TableId } from '../../forms';
import type { Anchor } from '../../syntax/tokens/anchors';
import type { Segment } from '../../syntax/segment';
import { tokenSpan, type Token } from '../../syntax/cells/token';
import { isBroken } from '../../text/number';
import { cover } from '../../text/span';
import {
  holdsPageNumber,
  holdsStrays,
  isBare,
  isDisordered,
  isDoubtful,
  isOrderWeighed,
  isTorn,
} from './order/disorder';
import { withLabelsByPlace } from './labels/labelsByPlace';
import { withLabelsInPieces } from './labels/labelsInPieces';
import { isWhole, movedRows } from './order/movedRows';
import { printedColumns } from './labels/printedColumns';
import type { Region } from './rawRow';
import { readRows } from './readRows';
import { chooseRows, repeatedLabels, valuesOfCopy } from './repeatedRows';
import { readScattered } from './scattered/scattered';
import { Table, type Heading, type Row } from './table';
import { formOfLabels, isTable, mayBeScattered, tableOfForm } from './labels/tableLabels';
import { TokenCell } from './tokenCell';
import { hasMovedColumns } from './order/columnOrder';
import { unknownRows } from './order/unknownRows';
import { isDamaged, isReviewInPieces, mostlyUnread } from './order/unreadTable';

/** The table that labels and what stands behind them make, if they are those of one. */
export function readTable(
  id: TableId,
  lines: Segment['lines'],
  tokens: readonly Token[],
  anchors: readonly Anchor[],
  end: number,
): Table | undefined {
  const isTableByLabels = isTable(id, anchors);
  if (!isTableByLabels && !mayBeScattered(id, anchors)) return undefined;
  const ownForm = formOfLabels(anchors);
  const regionOf = (form: FormId | undefined): Region => {
    const shape = tableOfForm({ id, form });
    const region = withLabelsByPlace(withLabelsInPieces({ shape, lines, tokens, anchors, end, foreign: [] }));
    return form ? { ...region, ...printedColumns(region) } : region;
  };
  const region = regionOf(ownForm);
  const aligned = readRows(region);
  const unknown = unknownRows(region);
  const copies = repeatedLabels(region);
  const apart = [
    ...unknown.flatMap(({ values, isWhole }) => (isWhole ? values : [])),
    ...copies.flatMap((label) => valuesOfCopy(label, region)),
  ];
  const disordered = isDisordered(aligned, region, apart);
  const isOpen = !isTableByLabels || disordered || !isWhole(aligned, region.shape);
  // Labels in pieces may leave the form open.
  const candidates = ownForm || isOfAllForms(id) ? [ownForm] : allForms;
  const inPieces = isOpen
    ? candidates.map((form) => ({ form, rows: readScattered(regionOf(form)) })).filter(({ rows }) => rows)
    : [];
  const isUnreadable = !isTableByLabels && inPieces.length === 0;
  if (isUnreadable && !isReviewInPieces(region)) return undefined;
  const whole = inPieces.find(({ rows }) => rows!.length > 0);
  const scattered = whole && isTorn(region) && !areAlike(whole.rows!) ? undefined : whole;
  const form = scattered?.form ?? ownForm;
  const read = scattered?.rows ?? aligned;
  const isLost = disordered || isUnreadable || (!isTableByLabels && !isAcross(id));
  const isDisorderly = (!scattered && isLost) || isDamaged(region);
  const isMoved = hasMovedColumns(region, aligned);
  const scrambled = isMoved ? 'columns' : isDisorderly ? 'order' : scattered ? undefined : mostlyUnread(read, region);
  // Where most rows cannot be read, what the others hold is chance.
  const twice = scrambled || scattered ? [] : copies;
  const { rows: chosen, repeated } = chooseRows(read, twice, region);
  const rows = scrambled ? read.map((row) => row.with({ cells: [], loose: [] })) : withoutUnknown(chosen, region);
  const head = tokenSpan(tokens[anchors[0]!.token]!);
  const spans = [...rows.map(({ span }) => span), ...anchors.map(({ token }) => tokenSpan(tokens[token]!))];
  const isWeighed =
    twice.length > 0 ||
    rows.some((row) => hasPlacedCells(row) || hasValuesAbove(row) || holdsPageNumber(row, region)) ||
    rows.some(({ cells }) => cells.some(({ raw }) => isBroken(raw))) ||
    (isBare(region) && (isOpen || isDoubtful(region) || rows.some(sharesLines))) ||
    holdsStrays(rows, region);
  return new Table({
    id,
    form,
    printed: scrambled || !ownForm || region.shape === tableForm(formById(ownForm), id) ? undefined : region.shape,
    foreign: scrambled ? [] : region.foreign,
    rows: new Map<string, Row>(rows.map((row) => [row.id, row])),
    moved: new Map([...movedRows(rows, region)].map(([id, { label }]) => [id, tokenSpan(label)])),
    unknown: scrambled ? [] : unknown.map(({ label, span }) => ({ label, span })),
    repeated,
    head,
    headings: anchors.flatMap((anchor) => headingOf(anchor, tokens)),
    span: spans.reduce(cover, head),
    scrambled,
    hangsOn: isWeighed ? 'sums' : isOrderWeighed(region) ? 'order' : 'layout',
  });
}

/** Whether all cells hold the same number, which is then read whatever their order is. */
function areAlike(rows: readonly Row[]): boolean {
  const numbers = new Set(rows.flatMap(({ cells }) => cells.map(({ raw }) => raw)));
  return numbers.size === 1;
}

/** Rows below a heading that names no column of the form have none of their values in one. */
function withoutUnknown(rows: readonly Row[], { foreign }: Region): readonly Row[] {
  const unknown = new Set(foreign.flatMap(({ isKnown, rows: below }) => (isKnown ? [] : below)));
  return rows.map((row) => (unknown.has(row.id) ? row.with({ cells: [], loose: [...row.cells, ...row.loose] }) : row));
}

/** Whether cells of a row were found by where those of other rows stand. */
function hasPlacedCells({ cells }: Row): boolean {
  return cells.some((cell) => cell instanceof TokenCell && cell.raw === '' && cell.token.column < 0);
}

/** Whether the values of a row stand above its label: that they are its own is told by their sum. */
function hasValuesAbove({ label, cells: [first] }: Row): boolean {
  return first !== undefined && first.span.start.line < label.start.line;
}

/** Whether values of a row stand on several lines, some of them on one: that they are one row is told by their sum. */
function sharesLines({ cells }: Row): boolean {
  const lines = new Set(cells.map(({ span: { start } }) => start.line)).size;
  return lines > 1 && lines < cells.length;
}

function headingOf({ token, ref }: Anchor, tokens: readonly Token[]): Heading[] {
  const { misspelt, parts } = tokens[token]!;
  return ref.role === 'row' ? [] : [{ role: ref.role, id: ref.id, span: tokenSpan(tokens[token]!), parts, misspelt }];
}
