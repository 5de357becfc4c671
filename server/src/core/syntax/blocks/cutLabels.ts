import { isAcross, tableIds, type TableId } from '../../forms';
import { labelKeys, labelsOf, reviewColumns, type LabelRef } from '../../forms/labels';
import { foldKey } from '../../text/chars';

/** What is left of a label behind whose beginning something else is written. */
export interface CutLabel {
  readonly text: string;
  readonly isCut: boolean;
  /** Whether numbers stand behind it. */
  readonly isRow: boolean;
  /** Its characters that still stand around those. */
  readonly behind: string;
  readonly line: number;
  readonly place: number;
}

/**
 * The labels of a table in their order, whole ones and cut ones, each with the form's label that it must be: of all ways
 * to name all of them in the order of the form none gives it another. A cut one is left out that may be several.
 */
export function nameCutLabels(labels: readonly CutLabel[]): ReadonlyMap<CutLabel, string> {
  const table = tableOf(labels);
  const open = labels
    .map((label) => ({ label, readings: readingsOf(label, table) }))
    .filter(({ readings }) => readings.length > 0);
  const follows = (at: number, { ref: before }: Naming, { ref }: Naming) =>
    isInOrder(before, ref) && isInColumn(open[at - 1]!.label, before, open[at]!.label, ref);
  // Whether some way leads from the first label to each reading of each, and on from there to the last.
  const reached = open.map(({ readings }) => readings.map(() => true));
  for (let at = 1; at < open.length; at++) {
    const before = open[at - 1]!.readings.filter((_, index) => reached[at - 1]![index]);
    reached[at] = open[at]!.readings.map((own) => before.some((other) => follows(at, other, own)));
  }
  for (let at = open.length - 2; at >= 0; at--) {
    const behind = open[at + 1]!.readings.filter((_, index) => reached[at + 1]![index]);
    reached[at] = open[at]!.readings.map(
      (own, index) => reached[at]![index]! && behind.some((other) => follows(at + 1, own, other)),
    );
  }
  return new Map(
    open.flatMap(({ label, readings }, at) => {
      const [first, ...others] = readings.filter((_, index) => reached[at]![index]);
      const isOne = first && others.every(({ ref }) => ref.role === first.ref.role && ref.id === first.ref.id);
      return label.isCut && isOne ? [[label, first.name] as const] : [];
    }),
  );
}

/** What a cut label may be, and how that is written. */
interface Naming {
  readonly ref: LabelRef;
  readonly name: string;
}

/** The table that most of the whole labels are of. */
function tableOf(labels: readonly CutLabel[]): TableId | undefined {
  const count = (table: TableId) =>
    labels.filter(({ text }) => labelsOf(foldKey(text)).some((ref) => ref.table === table)).length;
  return [...tableIds].sort((a, b) => count(b) - count(a))[0];
}

function readingsOf({ text, isCut, isRow, behind }: CutLabel, table: TableId | undefined): Naming[] {
  const key = foldKey(text);
  const keys = isCut ? [...labelKeys()].filter((label) => label.startsWith(key)) : [key];
  return keys.flatMap((each) =>
    labelsOf(each)
      .filter((ref) => ref.table === table && mayStand(ref, isRow) && (key !== '' || ref.role === 'column'))
      .map((ref) => ({ ref, name: foldKey(ref.label) === each ? ref.label : each }))
      .filter(({ name }) => [...behind].every((char) => name.includes(char))),
  );
}

/** Columns but those of table four have no order of their own here; groups stand beside the middle of their rows. */
function mayStand({ role, table }: LabelRef, isRow: boolean): boolean {
  if (isRow) return role === 'row';
  return role === 'heading' || role === 'note' || (role === 'column' && isAcross(table));
}

function isInOrder(before: LabelRef, ref: LabelRef): boolean {
  return ref.role === 'row' ? before.slot < ref.slot : before.slot <= ref.slot;
}

/** The columns of table four stand side by side, and begin again in each group. */
function isInColumn(before: CutLabel, ref: LabelRef, label: CutLabel, own: LabelRef): boolean {
  if (before.line !== label.line || ref.role !== 'column' || own.role !== 'column') return true;
  const apart = reviewColumns.indexOf(own.id) - reviewColumns.indexOf(ref.id);
  return (apart - (label.place - before.place)) % reviewColumns.length === 0;
}
