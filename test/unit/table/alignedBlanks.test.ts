import assert from 'node:assert/strict';
import { extract, findingsOf, messageOf } from '../../../server/src/core';
import { analyseText, applyEdits, findingsIn, fixesFor, isSevere } from '../../support/check';
import { makeFigures, type Figures } from '../../support/figures';
import { gridsOf, type Grid } from '../../support/grid';
import { makeReport, type ReportRecipe } from '../../support/report';
import { seeded } from '../../support/random';
import { headings, type FormName } from '../../support/statutory';

/** Values of tables two to four as they are written; a blank one stands for 0. */
type Written = (table: string, row: string, column: string) => string;

const gap = 3;

/** A table as text converters write it: each column as many characters wide as its longest cell that is not merged. */
function aligned(grid: Grid, written: Written): string {
  const rows = grid.map((row) => {
    let at = 0;
    return row.map(({ content, width, continues }) => {
      const text = typeof content === 'string' ? content : written(content.table, content.row, content.column);
      const cell = { at, width, text: continues ? '' : text };
      at += width;
      return cell;
    });
  });
  const widths: number[] = [];
  for (const { at, width, text } of rows.flat()) if (width === 1) widths[at] = Math.max(widths[at] ?? 0, text.length);
  const starts = widths.map((_, column) => widths.slice(0, column).reduce((sum, width) => sum + width + gap, 0));
  return rows
    .map((row) => row.reduce((line, { at, text }) => line.padEnd(starts[at] ?? 0) + text, '').trimEnd())
    .join('\n');
}

function reportOf(figures: Figures, written: Written): string {
  const grids = gridsOf(figures);
  const { year } = figures;
  const norm = year < 2021 ? '国办公开办函〔2019〕60号' : '国办公开办函〔2021〕30号';
  return [
    `青石县人民政府办公室${year}年政府信息公开工作年度报告`,
    `根据${norm}要求编制本报告，所列数据的统计期限为${year}年1月1日至${year}年12月31日。`,
    headings[0],
    '我办认真做好政府信息公开工作。',
    headings[1],
    aligned(grids.disclosure, written),
    headings[2],
    aligned(grids.requests, written),
    headings[3],
    aligned(grids.review, written),
    headings[4],
    '公开的内容还不够及时，今后将逐条落实责任。',
    headings[5],
    '无其他需要报告的事项。',
  ].join('\n\n');
}

const amountOf = (figures: Figures, table: string, row: string, column: string) =>
  figures[table as 'requests' | 'review'][row]![column]!;

/** The figures with so many of their zeros left blank. */
function withBlanks(figures: Figures, share: number, seed: number): Written {
  const random = seeded(seed);
  const known = new Map<string, string>();
  return (table, row, column) => {
    const key = `${table} ${row} ${column}`;
    const { decimal, written } = amountOf(figures, table, row, column);
    if (!known.has(key)) known.set(key, decimal === '0' && random.chance(share) ? '' : written);
    return known.get(key)!;
  };
}

describe('blank cells of aligned columns', () => {
  for (const share of [0.3, 0.6, 1]) {
    it(`with ${share * 100} % of the zeros blank, most are read and none is read wrong`, () => {
      const counts = { requests: [0, 0], review: [0, 0] };
      for (let seed = 0; seed < 40; seed++) {
        const form: FormName = seed % 2 === 0 ? '2019' : '2021';
        const figures = makeFigures(form, seed);
        const written = withBlanks(figures, share, seed);
        const [report] = extract(analyseText(reportOf(figures, written)));
        for (const table of ['requests', 'review'] as const) {
          for (const [row, values] of Object.entries(figures[table])) {
            for (const [column, { decimal }] of Object.entries(values)) {
              if (written(table, row, column) === '') continue;
              const value = report?.[table]?.[row]?.[column] ?? null;
              if (value !== null) assert.equal(value, Number(decimal), `${seed} ${table} ${row} ${column}`);
              counts[table][value === null ? 1 : 0]!++;
            }
          }
        }
      }
      const readIn = ([read, none]: number[]) => read! / (read! + none!);
      assert.ok(readIn(counts.requests) > 0.9, String(counts.requests));
      assert.ok(readIn(counts.review) > 0.9, String(counts.review));
    });
  }

  it('are told as blank, and a wrong number beside them at its place', () => {
    let checked = 0;
    for (let seed = 0; seed < 60; seed++) {
      const figures = makeFigures(seed % 2 === 0 ? '2019' : '2021', seed);
      const written = withBlanks(figures, 0.5, seed);
      const { decimal } = amountOf(figures, 'requests', 'granted', 'person');
      if (decimal === '0') continue;
      const codesIn = (text: string) =>
        findingsIn(text)
          .filter(isSevere)
          .map(({ code }) => code);
      const clean = codesIn(reportOf(figures, written));
      // Rows without any number where it cannot be told what they lack.
      if (clean.includes('table/cells')) continue;
      assert.deepEqual([...new Set(clean)], ['cell/blank'], `seed ${seed}`);
      const text = reportOf(figures, (table, row, column) =>
        row === 'granted' && column === 'person' ? String(Number(decimal) + 1) : written(table, row, column),
      );
      const [fault, ...others] = findingsIn(text).filter(({ code }) => code.startsWith('total/'));
      const { start, end } = fault!.span;
      assert.equal(text.split('\n')[start.line]!.slice(start.character, end.character), String(Number(decimal) + 1));
      assert.deepEqual(others, []);
      checked++;
    }
    assert.ok(checked >= 10, String(checked));
  });

  it('are filled in their columns, in lines that are padded to their end and others, and nothing else changes', () => {
    for (let seed = 0; seed < 30; seed++) {
      const figures = makeFigures(seed % 2 === 0 ? '2019' : '2021', seed);
      const draft = reportOf(figures, withBlanks(figures, 0.6, seed));
      const width = Math.max(...draft.split('\n').map(({ length }) => length));
      let text = seed % 3 === 0 ? draft : draft.replace(/^.* {3}.*$/gm, (line) => line.padEnd(width));
      for (let times = 0; times < 40; times++) {
        const analysis = analyseText(text);
        const blank = findingsOf(analysis).find(({ code }) => code === 'cell/blank');
        const [fix] = blank ? fixesFor(blank, analysis) : [];
        if (!fix) break;
        text = applyEdits(text, fix.edits);
      }
      const [before, after] = [draft, text].map((each) => extract(analyseText(each))[0]!);
      for (const table of ['requests', 'review'] as const) {
        for (const [row, values] of Object.entries(figures[table])) {
          for (const [column, { decimal }] of Object.entries(values)) {
            const value = after![table]?.[row]?.[column] ?? null;
            if (value !== null) assert.equal(value, Number(decimal), `seed ${seed} ${table} ${row} ${column}`);
            else assert.equal(before![table]?.[row]?.[column] ?? null, null, `seed ${seed} ${table} ${row} ${column}`);
          }
        }
      }
    }
  });

  it('are told where the numbers of a column do not stand below one another', () => {
    for (let seed = 0; seed < 40; seed++) {
      const figures = makeFigures(seed % 2 === 0 ? '2019' : '2021', seed);
      const random = seeded(seed);
      // Some lines are moved as a whole, as pages move them whose labels are wider than their characters.
      const text = reportOf(figures, withBlanks(figures, 0.7, seed)).replace(
        /^(\s*\S*[.、）][^\n]*?)( {4,})(\d[\d ]*)$/gm,
        (line, label: string, blanks: string, numbers: string) =>
          random.chance(0.4) ? label + blanks.slice(random.int(1, 3)) + numbers : line,
      );
      const report = extract(analyseText(text))[0];
      for (const table of ['requests', 'review'] as const) {
        for (const [row, values] of Object.entries(report?.[table] ?? {})) {
          for (const [column, value] of Object.entries(values)) {
            const { decimal } = amountOf(figures, table, row, column);
            if (value !== null) assert.equal(value, Number(decimal), `seed ${seed} ${table} ${row} ${column}`);
          }
        }
      }
    }
  });

  it('of a whole table four are told as such', () => {
    const figures = makeFigures('2021', 1);
    const text = reportOf(figures, (table, row, column) =>
      table === 'review' ? '' : amountOf(figures, table, row, column).written,
    );
    const messages = findingsIn(text).map((finding) => messageOf(finding, 'zh'));
    assert.ok(messages.includes('此表没有数，应有 15 个；没有发生的填 0'), messages.join('\n'));
  });

  it('are not placed by one row alone that stands below no headings', () => {
    const { text } = makeReport({ form: '2021', layout: 'wrapped', seed: -30, blank: 'someZeros' });
    assert.equal(extract(analyseText(text))[0]?.disclosure?.['rules']?.['issued'], null);
  });
});

describe('values that the same number of blanks parts, however wide they are', () => {
  it('are not put into columns where one is missing among them', () => {
    const drafts: readonly ReportRecipe[] = [
      { form: '2019', layout: 'wrapped', seed: 145266147, blank: 'someZeros' },
      { form: '2019', layout: 'wrapped', seed: 23, blank: 'someZeros' },
      { form: '2021', layout: 'wrapped', seed: -691510220, blank: 'oneZero' },
    ];
    for (const draft of drafts) {
      const { text, cells } = makeReport(draft);
      const written = new Map(cells.map(({ table, row, column, decimal }) => [`${table} ${row} ${column}`, decimal]));
      const { report } = analyseText(text).reports[0]!;
      for (const [table, { table: read }] of report.tables) {
        for (const { row, column, reading } of [...read.rows.values()].flatMap((one) => one.cells)) {
          const cell = `${table} ${row} ${column.id}`;
          if (reading.kind === 'number') assert.equal(reading.decimal, written.get(cell), `${draft.seed}: ${cell}`);
        }
      }
    }
  });
});
