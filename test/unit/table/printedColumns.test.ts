import assert from 'node:assert/strict';
import { hover, rewriteTable } from '../../../server/src/core';
import { analyseText, applyEdits, findingsIn, preferredFix } from '../../support/check';
import { isNumber, severeIn, tablesOf } from '../../support/conversions';
import { openEditor } from '../../support/editor';

type Cells = readonly (readonly string[])[];

/** Table two as drafts lay it out. */
const layouts: Readonly<Record<string, (rows: Cells) => string>> = {
  tabs: (rows) =>
    wide(rows)
      .map((cells) => cells.join('\t'))
      .join('\n'),
  commas: (rows) =>
    wide(rows)
      .map((cells) => cells.join(','))
      .join('\n'),
  pipes: (rows) => {
    const [first, ...others] = wide(rows).map((cells) => `| ${cells.join(' | ')} |`);
    return ['', first, '|---|---|---|---|', ...others, ''].join('\n');
  },
  html: (rows) => `<table>${rows.map((cells) => `<tr><td>${cells.join('</td><td>')}</td></tr>`).join('\n')}</table>`,
  lines: (rows) => rows.flat().join('\n'),
  blanks: (rows) => rows.map((cells) => cells.map((cell) => cell.padEnd(12, '　')).join('  ')).join('\n'),
};

const wide = (rows: Cells) => rows.map((cells) => [...cells, '', '', ''].slice(0, 4));

const draft = (year: number, table: string) => `岫云县${year}年政府信息公开工作年度报告
一、总体情况
${year}年，各项工作平稳有序。
二、主动公开政府信息情况
${table}
三、收到和处理政府信息公开申请情况
略`;

const rules2019 = ['本年新制作数量', '本年新公开数量', '对外公开总数量'];
const rules2021 = ['本年制发件数', '本年废止件数', '现行有效件数'];
const projects = ['上一年项目数量', '本年增/减'];
const decisions = '本年处理决定数量';

interface Blocks {
  readonly rules: readonly string[];
  readonly licences: readonly string[];
  readonly penalties: readonly string[];
  readonly fees: readonly string[];
}

/** A table of some headings, and the values below them: of rules, licences, penalties and fees. */
const table = ({ rules, licences, penalties, fees }: Blocks, more: Cells = []): Cells => [
  ['第二十条第（一）项'],
  ['信息内容', ...rules],
  ['规章', '1', '2', '30'],
  ['规范性文件', '4', '5', '60'],
  ['第二十条第（五）项'],
  ['信息内容', ...licences.filter((text) => !isNumber(text))],
  ['行政许可', ...licences.filter(isNumber)],
  ...more,
  ['第二十条第（六）项'],
  ['信息内容', ...penalties.filter((text) => !isNumber(text))],
  ['行政处罚', ...penalties.filter(isNumber)],
  ['行政强制', ...penalties.filter(isNumber)],
  ['第二十条第（八）项'],
  ['信息内容', ...fees.filter((text) => !isNumber(text))],
  ['行政事业性收费', ...fees.filter(isNumber)],
];

const own: Blocks = {
  rules: rules2021,
  licences: [decisions, '345'],
  penalties: [decisions, '56'],
  fees: ['本年收费金额（单位：万元）', '12.5'],
};
const old: Blocks = {
  rules: rules2019,
  licences: [...projects, '处理决定数量', '100', '2', '345'],
  penalties: [...projects, '处理决定数量', '80', '0', '56'],
  fees: [...projects, '5', '1'],
};
const oldRows: Cells = [['其他对外管理服务事项', '30', '5', '12']];
const purchases: Cells = [
  ['第二十条第（九）项'],
  ['信息内容', '采购项目数量', '采购总金额'],
  ['政府集中采购', '6', '12.5'],
];

interface Expected {
  readonly year: number;
  readonly rows: Cells;
  readonly values: Readonly<Record<string, object>>;
  /** Errors and warnings of table two. */
  readonly found: readonly string[];
}

const cases: Readonly<Record<string, Expected>> = {
  'those of the other form above one block': {
    year: 2021,
    rows: table({ ...own, rules: rules2019 }),
    values: {
      normativeDocs: { made: 4, published: 5, inForce: 60 },
      licences: { decisions: 345 },
      fees: { amount: 12.5 },
    },
    found: ['table/format'],
  },
  'those of the other form, of which there are more': {
    year: 2021,
    rows: table({ ...own, fees: old.fees }),
    values: { fees: { lastYear: 5, change: 1 } },
    found: ['table/format'],
  },
  'those of both forms in one block': {
    year: 2021,
    rows: table({ ...own, rules: ['本年制发件数', '本年新公开数量', '现行有效件数'] }),
    values: { rules: { issued: 1, published: 2, inForce: 30 } },
    found: ['table/format'],
  },
  'a single one where the form has three': {
    year: 2020,
    rows: [...table({ ...old, penalties: own.penalties }, oldRows), ...purchases],
    values: {
      penalties: { decisions: 56 },
      coercion: { decisions: 56 },
      licences: { lastYear: 100, change: 2, decisions: 345 },
    },
    found: ['table/format'],
  },
  'one that is lost above values that are all there': {
    year: 2020,
    rows: [...table({ ...old, penalties: [projects[0]!, '处理决定数量', '80', '0', '56'] }, oldRows), ...purchases],
    values: { penalties: { lastYear: 80, change: 0, decisions: 56 } },
    found: [],
  },
  'a number of items above an amount': {
    year: 2021,
    rows: table({ ...own, fees: ['本年收费项目数量', '5'] }),
    values: { fees: { amount: null } },
    found: ['table/format'],
  },
  'an amount in other words': {
    year: 2021,
    rows: table({ ...own, fees: ['全年收费总额', '5'] }),
    values: { fees: { amount: 5 } },
    found: [],
  },
  'above a row of the other form': {
    year: 2021,
    rows: table(own, [['其他对外管理服务事项', '12']]),
    values: { licences: { decisions: 345 }, otherServices: { decisions: 12 } },
    found: [],
  },
};

const units: Readonly<Record<string, number>> = { 元: 123.45, 千元: 123450, 百万元: 123450000, 亿元: 12345000000 };

const inUnit = (unit: string): Cells => table({ ...own, fees: [`本年收费金额（单位：${unit}）`, '1234500'] });

/** Errors and warnings of the tables. */
const foundIn = (text: string) => severeIn(text).filter((code) => /^(?:table|cell)\//.test(code));

describe('headings of columns', () => {
  for (const [layout, write] of Object.entries(layouts)) {
    for (const [name, { year, rows, values, found }] of Object.entries(cases)) {
      it(`${layout}: ${name}`, () => {
        const text = draft(year, write(rows));
        const { disclosure } = tablesOf(text);
        for (const [row, expected] of Object.entries(values)) assert.deepEqual(disclosure![row], expected, row);
        assert.deepEqual(
          foundIn(text).filter((code) => code !== 'table/missing'),
          found,
        );
      });
    }

    it(`${layout}: amounts are those of the unit in the heading`, () => {
      for (const [unit, amount] of Object.entries(units)) {
        const text = draft(2021, write(inUnit(unit)));
        assert.deepEqual(tablesOf(text).disclosure!['fees'], { amount }, unit);
        assert.ok(foundIn(text).includes('table/label'), unit);
      }
    });

    it(`${layout}: what is typed is read as in a fresh document`, () => {
      for (const { year, rows } of Object.values(cases)) {
        const editor = openEditor(draft(year, write(rows)));
        for (const typed of [/行政处罚\D{0,20}(?=\d)/, /行政事业性收费\D{0,20}(?=\d)/, /信息内容\D/]) {
          const found = typed.exec(editor.text())!;
          const at = found.index + found[0].length;
          editor.replace(at, at, '7');
          editor.replace(at, at + 1, '');
        }
      }
    });
  }

  it('stay in a table that is written anew', () => {
    for (const rows of [inUnit('元'), ...Object.values(cases).map((each) => each.rows)]) {
      const text = draft(2021, layouts['tabs']!(rows));
      const place = { line: 10, character: 0 };
      for (const { edit } of rewriteTable(analyseText(text), { start: place, end: place })) {
        if (edit) assert.deepEqual(tablesOf(applyEdits(text, [edit])), tablesOf(text));
      }
    }
  });

  it('of other columns are explained', () => {
    const text = draft(2021, layouts['tabs']!(table({ ...own, fees: old.fees })));
    const line = text.split('\n').findIndex((each) => each.startsWith('行政事业性收费'));
    assert.match(hover(analyseText(text), { line, character: 8 }, 'zh')!.markdown, /上一年项目数量[^]*依据/);
  });

  it('in another unit leave the unit of a cell where it is', () => {
    const text = draft(2021, layouts['tabs']!(inUnit('百万元'))).replace('1234500', '12万元');
    assert.deepEqual(tablesOf(text).disclosure!['fees'], { amount: 12 });
    const [finding] = findingsIn(text).filter(({ code }) => code === 'cell/format');
    assert.equal(preferredFix(finding!, analyseText(text)), undefined);
  });
});
