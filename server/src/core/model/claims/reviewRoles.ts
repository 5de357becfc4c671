import type { Role } from './roles';

const reviewRows: Readonly<Record<string, readonly string[]>> = {
  行政复议: ['review'],
  行政诉讼: ['direct', 'afterReview'],
  未经复议直接起诉: ['direct'],
  复议后起诉: ['afterReview'],
  行政争议: ['review', 'direct', 'afterReview'],
};

const resultColumns: Readonly<Record<string, string>> = {
  结果维持: 'upheld',
  结果纠正: 'corrected',
  其他结果: 'otherResult',
  尚未审结: 'pending',
};

/** Whether some reviews or lawsuits are among others: 未经复议直接起诉 among 行政诉讼. */
export function isPartOf(groups: readonly string[], all: readonly string[]): boolean {
  const rows = all.flatMap((group) => reviewRows[group]!);
  return groups.every((group) => reviewRows[group]!.every((row) => rows.includes(row)));
}

/** Reviews and lawsuits together, or one of their results. */
export function reviewRole(groups: readonly string[], result?: string): Role {
  const name = groups.join('、') + (result ?? '');
  const rows = [...new Set(groups.flatMap((group) => reviewRows[group]!))];
  const columns = [result === undefined ? 'total' : resultColumns[result]!];
  return { name: { zh: name, en: name }, measures: [{ table: 'review', rows, columns }] };
}
