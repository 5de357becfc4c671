import { foldKey } from '../text/chars';
import {
  forms,
  isAcross,
  rowIdsOf,
  tableForm,
  tableIds,
  type Form,
  type FormId,
  type TableForm,
  type TableId,
} from './index';

/**
 * Every label of every form under its key, with its place in the order of a report. The aligner looks the cells of
 * a draft up here and keeps the heaviest run of labels that stands in the statutory order.
 */
export interface LabelRef {
  readonly table: TableId;
  readonly role: 'row' | 'group' | 'column' | 'heading' | 'note';
  /** Row or column id; the label itself for the other roles. */
  readonly id: string;
  /** Place in the order of all labels of a report. */
  readonly slot: number;
  /** The forms that print the label; all of them where it proves nothing about the form. */
  readonly forms: readonly FormId[];
  /** The label as the form prints it. */
  readonly label: string;
}

/** Each row owns four slots: the headings above it, its outer and inner group, itself. */
const slotsPerRow = 4;
const outerGroupSlot = 1;
const rowSlot = 3;

const enumerator = /^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\d+\.)/;

const refsByKey = new Map<string, LabelRef[]>();
const prefixes = new Set<string>();

/** The labels a key may stand for; empty where it is no label. */
export function labelsOf(key: string): readonly LabelRef[] {
  return refsByKey.get(key) ?? none;
}

/** Whether a longer label begins with the key: the cell may be the first part of a label broken over lines. */
export function beginsLabel(key: string): boolean {
  return prefixes.has(key);
}

/** All keys, for the search of misspelt labels. */
export function labelKeys(): Iterable<string> {
  return refsByKey.keys();
}

/** One more than the highest slot. */
export const slotCount = indexAll();

const none: readonly LabelRef[] = [];

const review = forms[0]!.tables.find(({ id }) => isAcross(id))!.blocks[0]!;

/** Ids of the columns that each group of table four has. */
export const reviewColumns: readonly string[] = review.columns.map(({ id }) => id);

/** Ids of the labels without which table four is not whole: its groups and its columns. */
export const reviewLabels: readonly string[] = [...review.rows.map(({ path }) => path.at(-1)!), ...reviewColumns];

/** How many values table four has. */
export const reviewSize = review.rows.length * review.columns.length;

function indexAll(): number {
  let base = 0;
  for (const table of tableIds) {
    const order = unionOfRows(table);
    for (const form of forms) indexTable(form, table, (row) => base + order.indexOf(row) * slotsPerRow);
    base += order.length * slotsPerRow;
  }
  for (const key of refsByKey.keys()) {
    for (let length = 1; length < key.length; length++) prefixes.add(key.slice(0, length));
  }
  for (const { tables } of forms) for (const table of tables) if (isAcross(table.id)) indexWholePaths(table);
  return base;
}

/** 行政诉讼（复议后起诉） is one cell, no first half of it begins a label: 行政诉讼 over 复议后起诉 are two. */
function indexWholePaths({ blocks }: TableForm): void {
  for (const { path } of blocks[0]!.rows) {
    const [heading] = labelsOf(foldKey(path.at(-1)!));
    const key = foldKey(path.join(''));
    if (heading && !refsByKey.has(key)) refsByKey.set(key, [heading]);
  }
}

function indexTable(form: Form, table: TableId, firstSlot: (row: string) => number): void {
  const { note, over, corner, blocks, direction } = tableForm(form, table);
  const add = (role: LabelRef['role'], id: string, slot: number, keys: readonly string[], label: string) => {
    for (const key of keys) register(key, { table, role, id, slot, forms: [form.id], label });
  };
  for (const block of blocks) {
    const slot = firstSlot(block.rows[0]!.id);
    if (note) add('note', note, slot, [foldKey(note)], note);
    const groups = block.columns.map(({ group }) => group);
    const paths = direction === 'across' ? block.rows.flatMap(({ path }) => path) : [];
    for (const heading of new Set([block.title, over, corner, ...groups, ...paths])) {
      if (heading) add('heading', heading, slot, [foldKey(heading)], heading);
    }
    for (const { id, label, aliases = [] } of block.columns) {
      add('column', id, slot, [label, ...aliases].map(foldKey), label);
    }
    // Table four has no row labels: all its labels are headings of its one line of values.
    if (direction === 'across') continue;
    const seen = new Set<string>();
    for (const { id, path, aliases = [] } of block.rows) {
      path.slice(0, -1).forEach((group, depth) => {
        if (seen.has(group)) return;
        seen.add(group);
        const keys = [...keysOf(group), foldKey(path.slice(0, depth + 1).join(''))];
        add('group', group, firstSlot(id) + outerGroupSlot + depth, keys, group);
      });
      add('row', id, firstSlot(id) + rowSlot, [...pathKeys(path), ...aliases.flatMap(keysOf)], path.at(-1)!);
    }
  }
}

function register(key: string, ref: LabelRef): void {
  const refs = refsByKey.get(key) ?? [];
  const same = refs.findIndex((other) => other.id === ref.id && other.slot === ref.slot && other.role === ref.role);
  if (same < 0) refs.push(ref);
  else if (!refs[same]!.forms.includes(ref.forms[0]!)) {
    refs[same] = { ...refs[same]!, forms: [...refs[same]!.forms, ...ref.forms] };
  }
  refsByKey.set(key, refs);
}

/** A label's keys: with its number in front and without. */
export function keysOf(label: string): string[] {
  return [foldKey(label), foldKey(label.replace(enumerator, ''))];
}

/** Keys of a row label alone and behind its groups: 1.属于国家秘密, （三）不予公开 1.属于国家秘密, … */
function pathKeys(path: readonly string[]): string[] {
  return [...keysOf(path.at(-1)!), ...path.slice(0, -1).map((_, from) => foldKey(path.slice(from).join('')))];
}

/** The rows of a table in all forms, in one order that respects each form's own. */
function unionOfRows(table: TableId): string[] {
  const order: string[] = [];
  for (const form of forms) {
    let at = 0;
    for (const id of rowIdsOf(tableForm(form, table))) {
      const known = order.indexOf(id);
      if (known < 0) order.splice(at, 0, id);
      at = (known < 0 ? at : known) + 1;
    }
  }
  return order;
}
