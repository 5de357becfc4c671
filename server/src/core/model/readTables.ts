import { findRow, formById, forms, rowIdsOf, tableForm, tableIds, type FormId, type TableId } from '../forms';
import type { LabelRef } from '../forms/labels';
import { findAnchors, type Anchor } from '../syntax/anchors';
import { cutAtRepetitions } from '../syntax/repetitions';
import { Segment, successionOf } from '../syntax/segment';
import { tokenSpan, type Token } from '../syntax/token';
import { readTokens } from '../syntax/tokens';
import { foldKey } from '../text/chars';
import { cover } from '../text/span';
import { isBare, isDisordered, isDoubtful, isOfPages, isTorn, isWhole } from './disorder';
import { patchTables } from './patchTables';
import { columnsOf, type Region } from './rawRow';
import { readScattered } from './scattered';
import { readRows } from './readRows';
import type { Heading, Row, Table } from './table';
import { TokenCell } from './tokenCell';

const tablesOf = Segment.keeping.slot<readonly Table[]>();

/** The statutory tables of a segment, in order. A table that lost its section's heading stands in the one before. */
export function readTables(segment: Segment): readonly Table[] {
  let tables = tablesOf.get(segment);
  if (!tables) {
    tables = patched(segment) ?? read(segment);
    tablesOf.set(segment, tables);
  }
  return tables;
}

function patched(segment: Segment): readonly Table[] | undefined {
  const succession = successionOf(segment);
  const tables = succession && tablesOf.get(succession.before);
  return tables && patchTables(tables, succession, segment);
}

function read({ lines }: Segment): readonly Table[] {
  return cutAtRepetitions(readTokens(lines)).flatMap((tokens) => readChunk(lines, tokens));
}

function readChunk(lines: Segment['lines'], tokens: readonly Token[]): Table[] {
  const anchors = asRows(findAnchors(tokens), tokens);
  const tables: Table[] = [];
  for (const id of tableIds) {
    const first = anchors.findIndex(({ ref }) => ref.table === id);
    if (first < 0) continue;
    const own = anchors.filter(({ ref }) => ref.table === id);
    const next = anchors[first + own.length];
    const table = readTable(id, lines, tokens, own, next ? next.token : tokens.length);
    if (table) tables.push(table);
  }
  return tables;
}

/** （六）其他处理 is a group in one form and a row in the other: one under which no row stands is the row. */
function asRows(anchors: readonly Anchor[], tokens: readonly Token[]): Anchor[] {
  return anchors.map((anchor, index) => {
    const { token, ref } = anchor;
    const next = anchors[index + 1]?.ref;
    const row = ref.role === 'group' ? tokens[token]!.labels.find(({ role }) => role === 'row') : undefined;
    return row && !(next?.role === 'row' && findRow(ref.table, next.id)?.path.includes(ref.id))
      ? { token, ref: row }
      : anchor;
  });
}

/** Labels that also occur in prose or alone make no table: 行政许可 as a sub-heading, 行政复议 in a list. */
function isTable(id: TableId, anchors: readonly Anchor[]): boolean {
  const count = (role: LabelRef['role']) => anchors.filter(({ ref }) => ref.role === role).length;
  if (id === 'review') return count('column') >= 3;
  return count('row') >= 3 || (count('row') >= 1 && count('column') + count('heading') + count('note') >= 2);
}

function readTable(
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
    const shape = tableForm(formById(form ?? forms.at(-1)!.id), id);
    return { shape, lines, tokens, anchors, end };
  };
  const region = regionOf(ownForm);
  const aligned = readRows(region);
  const disordered = isDisordered(aligned, region);
  const isOpen = !isTableByLabels || disordered || !isWhole(aligned, region.shape);
  // Labels in pieces may leave the form open.
  const candidates = ownForm || id === 'review' ? [ownForm] : forms.map((form) => form.id);
  const inPieces = isOpen
    ? candidates.map((form) => ({ form, rows: readScattered(regionOf(form)) })).filter(({ rows }) => rows)
    : [];
  const isUnreadable = !isTableByLabels && inPieces.length === 0;
  if (isUnreadable && !isReviewInPieces(region)) return undefined;
  const scattered = isTorn(region) ? undefined : inPieces.find(({ rows }) => rows!.length > 0);
  const form = scattered?.form ?? ownForm;
  const read = scattered?.rows ?? aligned;
  const isLost = disordered || isUnreadable || (!isTableByLabels && id !== 'review');
  const isDisorderly = (!scattered && isLost) || isDamaged(region);
  const scrambled = isDisorderly ? 'order' : scattered ? undefined : mostlyUnread(read, region);
  // Where most rows cannot be read, what the others hold is chance.
  const rows = scrambled ? read.map((row) => row.with({ cells: [], loose: [] })) : read;
  const head = tokenSpan(tokens[anchors[0]!.token]!);
  const spans = [...rows.map(({ span }) => span), ...anchors.map(({ token }) => tokenSpan(tokens[token]!))];
  return {
    id,
    form,
    rows: new Map<string, Row>(rows.map((row) => [row.id, row])),
    head,
    headings: anchors.flatMap((anchor) => headingOf(anchor, tokens)),
    span: spans.reduce(cover, head),
    scrambled,
    weighed: rows.some(hasPlacedCells) || (isBare(region) && (isOpen || isOfPages(region) || isDoubtful(region))),
  };
}

/** What a conversion leaves of a character that it cannot read. */
const lostCharacter = '\ufffd';

/** Whether characters of a table are lost: its labels and values cannot be told from what is left of others. */
function isDamaged({ lines, tokens, anchors }: Region): boolean {
  const [from, to] = [tokens[anchors[0]!.token]!.line, tokens[anchors.at(-1)!.token]!.endLine];
  return lines.slice(from, to + 1).some(({ text }) => text.includes(lostCharacter));
}

/** Whether cells of a row were found by where those of other rows stand. */
function hasPlacedCells({ cells }: Row): boolean {
  return cells.some((cell) => cell instanceof TokenCell && cell.raw === '' && cell.token.column < 0);
}

/** Whether enough headings stand together for a table whose other labels are in pieces. */
function mayBeScattered(id: TableId, anchors: readonly Anchor[]): boolean {
  const count = (role: LabelRef['role']) => anchors.filter(({ ref }) => ref.role === role).length;
  return id === 'review' ? count('heading') >= 1 : count('heading') >= 2 && count('column') >= 3;
}

/** Whether nothing is left of the headings of table four but those of its groups, with numbers below them. */
function isReviewInPieces({ shape, lines, tokens, anchors, end }: Region): boolean {
  if (shape.id !== 'review') return false;
  const own = tokens.slice(anchors[0]!.token, end);
  const text = foldKey(
    lines
      .slice(own[0]!.line, own.at(-1)!.endLine + 1)
      .map((line) => line.text)
      .join(''),
  );
  const groups = shape.blocks[0]!.rows.map(({ path }) => foldKey(path.at(-1)!));
  return own.some(({ cell }) => cell.reading.kind === 'number') && groups.every((group) => text.includes(group));
}

/** Tables of fewer rows are told row by row. */
const fewestRows = 5;

/** What is wrong with a table most rows of which cannot be read. */
function mostlyUnread(rows: readonly Row[], { shape, tokens, anchors, end }: Region): Table['scrambled'] {
  const expected = rowIdsOf(shape).length;
  const read = rows.filter(({ cells, fused }) => cells.length > 0 || fused);
  const isRead = shape.direction === 'across' || Math.min(expected, rows.length) < fewestRows;
  if (isRead || read.length * 2 >= expected) return undefined;
  if (!tokens.slice(anchors[0]!.token, end).some(({ cell }) => cell.reading.kind === 'number')) return 'empty';
  const unread = rows.filter((row) => !read.includes(row));
  const isMost = (of: (own: number, columns: number) => boolean) =>
    unread.filter(({ id, loose }) => of(loose.length, columnsOf(shape, id).length)).length * 2 > unread.length;
  if (isMost((own, columns) => own > columns)) return 'more';
  return isMost((own, columns) => own > 0 && own < columns) ? 'fewer' : 'order';
}

function headingOf({ token, ref }: Anchor, tokens: readonly Token[]): Heading[] {
  const { misspelt, parts } = tokens[token]!;
  return ref.role === 'row' ? [] : [{ role: ref.role, id: ref.id, span: tokenSpan(tokens[token]!), parts, misspelt }];
}

/** The form that most of the labels found in only one form belong to. */
function formOfLabels(anchors: readonly Anchor[]): FormId | undefined {
  const votes = new Map<FormId, number>();
  for (const { ref } of anchors) {
    if (ref.forms.length === 1) votes.set(ref.forms[0]!, (votes.get(ref.forms[0]!) ?? 0) + 1);
  }
  let best: FormId | undefined;
  for (const [form, count] of votes) if (count > (best ? votes.get(best)! : 0)) best = form;
  return best;
}
