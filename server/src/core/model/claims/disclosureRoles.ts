import type { Measure, Role } from './roles';

const disclosure = (row: string, column: string): Measure => ({ table: 'disclosure', rows: [row], columns: [column] });

/** What a document or a decision is and what was done with it, as one word. */
const disclosureMeasures: Readonly<Record<string, readonly Measure[]>> = {
  制发规范性文件: ['issued', 'made', 'published'].map((column) => disclosure('normativeDocs', column)),
  制发规章: ['issued', 'made', 'published'].map((column) => disclosure('rules', column)),
  废止规章: [disclosure('rules', 'repealed')],
  现行有效规章: [disclosure('rules', 'inForce')],
  废止规范性文件: [disclosure('normativeDocs', 'repealed')],
  现行有效规范性文件: [disclosure('normativeDocs', 'inForce')],
  行政许可决定: [disclosure('licences', 'decisions')],
  行政处罚决定: [disclosure('penalties', 'decisions')],
  行政强制决定: [disclosure('coercion', 'decisions')],
};

/** What a number of documents stands for by their kind (废止规章); nothing where table two does not count it. */
export function disclosureRole(what: string): Role | undefined {
  const measures = disclosureMeasures[what];
  return measures && { name: { zh: what, en: what }, measures };
}
