import { formOf } from '../check/equations';
import { findRow, rowLabel, tableForm } from '../forms';
import { render, type Locale, type Text } from '../messages/locale';
import type { Report } from '../model/report';
import { amountOf } from '../model/table/amounts';
import { cellOf, type Table } from '../model/table/table';

/** Numbers of table three that are worth a picture. */
export interface Chart {
  readonly kind: 'outcomes' | 'applicants';
  readonly title: string;
  readonly items: readonly ChartItem[];
}

export interface ChartItem {
  /** As the form prints it. */
  readonly label: string;
  /** A count; nothing where it cannot be read. */
  readonly value: number | null;
}

const titles = {
  outcomes: { zh: '本年度办理结果', en: 'Outcomes of the year' },
  applicants: { zh: '本年新收申请的申请人', en: 'Applicants of the year' },
} as const satisfies Record<Chart['kind'], Text>;

/** What became of the applications, and who made them; none where nothing was counted. */
export function chartsOf({ tables, form }: Report, locale: Locale): Chart[] {
  const table = tables.get('requests')?.table;
  if (!table || !form) return [];
  const shape = tableForm(formOf(table, form), 'requests');
  const sums = (code: string) => shape.equations.find((equation) => equation.code === code)!.left;
  const charts: Chart[] = [
    { kind: 'outcomes', title: render(titles.outcomes, {}, locale), items: outcomes(table, sums('total/outcome')) },
    {
      kind: 'applicants',
      title: render(titles.applicants, {}, locale),
      items: sums('total/applicant').map((column) => ({
        label: shape.blocks[0]!.columns.find(({ id }) => id === column)!.label,
        value: count(table, 'received', column),
      })),
    },
  ];
  return charts.filter(({ items }) => items.some(({ value }) => value !== null && value > 0));
}

/** The outcomes （一） to （六）, each with all of its items; one that is not known leaves its group unknown. */
function outcomes(table: Table, rows: readonly string[]): ChartItem[] {
  const groups = new Map<string, number | null>();
  for (const row of rows) {
    const path = findRow(table.id, row, table.form)!.path;
    const label = path.length === 2 ? rowLabel(table, row) : path[1]!;
    const value = count(table, row, 'total');
    const before = groups.get(label) ?? 0;
    groups.set(label, value === null || groups.get(label) === null ? null : before + value);
  }
  return [...groups].map(([label, value]) => ({ label, value }));
}

function count(table: Table, row: string, column: string): number | null {
  const cell = cellOf(table, row, column);
  return (cell && amountOf(cell)) ?? null;
}
