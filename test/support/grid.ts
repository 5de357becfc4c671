import type { Figures, Value, Values } from './figures';
import {
  applicants,
  disclosureBlocks,
  outcomeRows,
  requestsNote,
  reviewGroups,
  reviewResults,
  type FormName,
  type TableName,
} from './statutory';

/** A value of a statutory table and the cell it belongs to. */
export interface ValueCell extends Value {
  readonly table: TableName;
  readonly row: string;
  readonly column: string;
}

/** A cell of a table as a word processor holds it. */
export interface GridCell {
  readonly content: string | ValueCell;
  /** Over how many columns of the grid it is merged. */
  readonly width: number;
  /** Whether it only continues the cell above, with which it is merged. */
  readonly continues: boolean;
}

export type Grid = readonly (readonly GridCell[])[];

const label = (content: string, width = 1): GridCell => ({ content, width, continues: false });
const above = (width = 1): GridCell => ({ content: '', width, continues: true });

function values(table: TableName, row: string, all: Values, columns: readonly string[], width = 1): GridCell[] {
  return columns.map((column, index) => ({
    content: { table, row, column, ...all[row]![column]! },
    width: index === columns.length - 1 ? width : 1,
    continues: false,
  }));
}

export function gridsOf(figures: Figures): Readonly<Record<TableName, Grid>> {
  return {
    disclosure: disclosureGrid(figures),
    requests: requestsGrid(figures.form, figures.requests),
    review: reviewGrid(figures.review),
  };
}

/** Four columns; where a block has fewer, its last is merged to the edge. */
function disclosureGrid({ form, disclosure }: Figures): Grid {
  return disclosureBlocks[form].flatMap(({ title, columns, rows }) => {
    const ids = columns.map(([id]) => id);
    const lastWidth = 4 - columns.length;
    const header = columns.map(([, text], index) => label(text, index === columns.length - 1 ? lastWidth : 1));
    return [
      [label(title, 4)],
      [label('信息内容'), ...header],
      ...rows.map(([row, text]) => [label(text), ...values('disclosure', row, disclosure, ids, lastWidth)]),
    ];
  });
}

/** Three columns of labels and seven of values. */
function requestsGrid(form: FormName, requests: Values): Grid {
  const columns = [...applicants.map(([id]) => id), 'total'];
  const row = (id: string, ...labels: GridCell[]) => [...labels, ...values('requests', id, requests, columns)];
  let group: string | undefined;
  const results = outcomeRows(form).map(({ id, label: text, group: own }, index) => {
    const result = index === 0 ? label('三、本年度办理结果') : above();
    if (own === undefined) return row(id, result, label(text, 2));
    const first = own !== group;
    group = own;
    return row(id, result, first ? label(own) : above(), label(text));
  });
  return [
    [label(requestsNote, 3), label('申请人情况', 7)],
    [above(3), label('自然人'), label('法人或其他组织', 5), label('总计')],
    [above(3), above(), ...applicants.slice(1).map(([, text]) => label(text)), above()],
    row('received', label('一、本年新收政府信息公开申请数量', 3)),
    row('carriedOver', label('二、上年结转政府信息公开申请数量', 3)),
    ...results,
    row('outcome', above(), label('（七）总计', 2)),
    row('carriedForward', label('四、结转下年度继续办理', 3)),
  ];
}

/** Fifteen columns in one row of values. */
function reviewGrid(review: Values): Grid {
  const results = [...reviewResults.map(([, text]) => text), '总计'].map((text) => label(text));
  const columns = [...reviewResults.map(([id]) => id), 'total'];
  return [
    [label('行政复议', 5), label('行政诉讼', 10)],
    [...results, label('未经复议直接起诉', 5), label('复议后起诉', 5)],
    [...results.map(() => above()), ...results, ...results],
    reviewGroups.flatMap(([group]) => values('review', group, review, columns)),
  ];
}
