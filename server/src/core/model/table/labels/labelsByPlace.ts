import { findRow, rowIdsOf, type TableForm, type TableId } from '../../../forms';
import { keysOf, labelsOf } from '../../../forms/labels';
import type { Anchor } from '../../../syntax/tokens/anchors';
import { isPieceOfLabel } from '../../../syntax/cells/pieces';
import { weigh } from '../../../syntax/cells/token';
import { foldKey } from '../../../text/chars';
import { typos } from '../../../text/typos';
import { isBare } from '../order/disorder';
import { columnsOf, type Region } from '../rawRow';
import { sumUp } from '../rows/rowValues';

/**
 * A region in which labels in other words than the form's, 6.属四类信息 for 6.属于四类过程性信息, are read as those of the
 * rows that they stand for: they stand between the row before and the one behind, with as many values as the row has.
 */
export function withLabelsByPlace(region: Region): Region {
  const { shape, anchors, tokens } = region;
  if (shape.direction === 'across') return region;
  const found = gapsOf(region).flatMap((gap) => namedIn(gap, region));
  if (found.length === 0) return region;
  const named = [...tokens];
  for (const { anchor, misspelt } of found) {
    const token = tokens[anchor.token]!;
    named[anchor.token] = { ...token, labels: [anchor.ref], misspelt, weight: weigh(token.cell.key, misspelt) };
  }
  const all = [...anchors, ...found.map(({ anchor }) => anchor)].sort((one, other) => one.token - other.token);
  return { ...region, tokens: named, anchors: all };
}

/** Where labels of rows of the form are missing: between those of two others, in front of all, or behind. */
export interface Gap {
  readonly missing: readonly string[];
  readonly before: Anchor | undefined;
  readonly to: number;
}

/** Where rows of the form are missing, those that follow each other together. */
export function gapsOf({ shape, anchors, end }: Region): Gap[] {
  const order = rowIdsOf(shape);
  const rows = anchors.filter(({ ref }) => ref.role === 'row');
  const gaps: Gap[] = [];
  for (let index = 0; index <= rows.length; index++) {
    const [before, behind] = [rows[index - 1], rows[index]];
    const missing = order.slice(before ? order.indexOf(before.ref.id) + 1 : 0, behind && order.indexOf(behind.ref.id));
    if (missing.length > 0) gaps.push({ missing, before, to: behind?.token ?? end });
  }
  return gaps;
}

interface Named {
  readonly anchor: Anchor;
  readonly misspelt: number;
}

/** The labels of the rows that are missing, if each of them has one in other words. */
function namedIn({ missing, before, to }: Gap, region: Region): Named[] {
  const { anchors, tokens } = region;
  const places: number[] = [];
  // What stands between a label and its values belongs to it.
  let isFree = before === undefined;
  for (let at = (before ?? anchors[0]!).token + 1; at < to; at++) {
    const { cell, labels } = tokens[at]!;
    if (cell.reading.kind === 'number') isFree = true;
    else if (isFree && !cell.valueLike && labels.length === 0 && tokens[at + 1]?.cell.valueLike) places.push(at);
  }
  if (places.length !== missing.length) return [];
  const named = places.map((place, index) => nameOf(region, place, missing[index]!, to));
  return named.every((one) => one !== undefined) ? named : [];
}

/** A text with the values of a row behind it as its label, if it is near enough to that. */
function nameOf(region: Region, place: number, row: string, to: number): Named | undefined {
  const { shape, tokens } = region;
  let [cells, numbers] = [0, 0];
  for (let at = place + 1; at < to && tokens[at]!.cell.valueLike; at++) {
    cells++;
    if (tokens[at]!.cell.reading.kind === 'number') numbers++;
  }
  const columns = columnsOf(shape, row);
  const { length: width } = columns;
  if (numbers === 0 || numbers > width || cells < width) return undefined;
  const { key } = tokens[place]!.cell;
  // What is left of a label on one line may go on elsewhere, and the values with it.
  const values = tokens.slice(place + 1, place + 1 + width);
  const isOnLines = width > 1 && values[0]!.line !== values[1]!.line;
  if (isPieceOfLabel(key) && !isOnLines && isBare(region) && !sumUp(values, columns, shape)) return undefined;
  const found = nearLabel(key, row, shape);
  return found && { anchor: { token: place, ref: found.ref }, misspelt: found.misspelt };
}

/** The label of a row, if a key is near enough to it, and by how many characters they differ. */
export function nearLabel(key: string, row: string, { id: table }: TableForm) {
  const label = labelOfRow(table, row);
  const ref = labelsOf(foldKey(label)).find(({ role, id }) => role === 'row' && id === row);
  return ref && keysOf(label).some((whole) => isNear(key, whole))
    ? { ref, misspelt: distanceTo(label, key) }
    : undefined;
}

/** A row's own words as the form prints them, brackets included; the row must be one of the table's. */
export function labelOfRow(table: TableId, row: string): string {
  return findRow(table, row)!.path.at(-1)!;
}

/** By how many characters a key differs from a label. */
export function distanceTo(label: string, key: string): number {
  return Math.min(...keysOf(label).map((whole) => typos(key, whole)));
}

const shortestKey = 3;

/** Whether most of a label is the same, or one is the other with something left out; of two characters one: 规巳, 章. */
function isNear(key: string, label: string): boolean {
  if (label.length < shortestKey) return key.length <= label.length && typos(key, label) === 1;
  if (key.length < shortestKey) return false;
  return typos(key, label) * 2 < Math.max(key.length, label.length) || isShortened(key, label);
}

function isShortened(key: string, label: string): boolean {
  let at = 0;
  for (const char of label) if (char === key[at]) at++;
  return at === key.length;
}
