import assert from 'node:assert/strict';
import { findingsOf } from '../../../server/src/core';
import { displayWidth } from '../../../server/src/core/text/width';
import { analyseText, applyEdits, codesOfSevere, fixesFor } from '../../support/check';
import { isNumber, right, tablesOf, withRows } from '../../support/conversions';
import { layouts } from '../../support/layouts';
import { makeReport } from '../../support/report';

/** Rows that begin a table, a block or a group, stand inside one or end it. */
const rows = [
  ['规章', '行政规范性文件'],
  ['行政处罚', '行政强制'],
  ['二、上年结转政府信息公开申请数量'],
  ['2.其他法律行政法规禁止公开'],
  ['8.属于行政查询事项'],
  ['1.信访举报投诉类申请', '2.重复申请'],
  ['四、结转下年度继续办理'],
].flat();

/** A report whose rows are lines, without one of them; nothing where that row holds a number. */
function without(label: string, text: string): string | undefined {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.replace(/[^\u4e00-\u9fff0-9.、]/g, ' ').includes(label));
  const values = lines[at]?.slice(lines[at].indexOf(label) + label.length);
  if (values === undefined || /[1-9]/.test(values) || !/0/.test(values)) return undefined;
  return [...lines.slice(0, at), ...lines.slice(at + 1)].join('\n');
}

describe('rows inserted in every layout', () => {
  for (const layout of layouts) {
    it(`${layout}: zeros in the row, and nothing else`, () => {
      for (let seed = 1; seed <= 2; seed++) {
        const { text } = makeReport({ form: seed % 2 === 0 ? '2019' : '2021', layout, seed });
        for (const label of rows) {
          const cut = without(label, text);
          const analysis = analyseText(cut ?? '');
          const [finding] = findingsOf(analysis).filter(({ code }) => code === 'table/row-missing');
          const [fix] = finding ? fixesFor(finding, analysis) : [];
          // A row of more than one line is only torn.
          if (!cut || !fix || codesOfSevere(cut).length > codesOfSevere(text).length + 1) continue;
          const fixed = applyEdits(cut, fix.edits);
          assert.deepEqual(tablesOf(fixed), tablesOf(text), `${seed} ${label}\n${fixed}`);
          assert.deepEqual(codesOfSevere(fixed), codesOfSevere(text));
        }
      }
    });
  }
});

/** What the only fix for a missing row makes of a text. */
function filled(text: string): string {
  const analysis = analyseText(text);
  const finding = findingsOf(analysis).find(({ code }) => code === 'table/row-missing');
  const [fix] = finding ? fixesFor(finding, analysis) : [];
  return fix ? applyEdits(text, fix.edits) : 'no fix';
}

describe('rows inserted into groups', () => {
  const tags = '(?:<[^<>]{1,60}>|\\s)*';
  const spans = (text: string) => [...text.matchAll(/rowspan=\d+/g)].map(([found]) => found);
  const lower = (group: string) => [new RegExp(`rowspan=(\\d+)(?=>${tags}${group})`), group] as const;

  /** A page without a row of zeros, and how far the cells of its groups then reach. */
  function cutPage(seed: number, find: RegExp, groups: readonly string[]): { text: string; cut: string } {
    const { text } = makeReport({ form: '2021', layout: 'html', seed });
    let cut = text.replace(find, '$1');
    for (const group of groups) {
      cut = cut.replace(lower(group)[0], (_, rows: string) => `rowspan=${Number(rows) - 1}`);
    }
    return { text, cut };
  }

  for (const [name, row, find, groups] of [
    [
      'in the middle',
      'denied.law',
      new RegExp(`()<tr>\\n<td>${tags}2.其他法律[^]*?</tr>\\n`),
      ['三、本年度办理结果', '（三）不予公开'],
    ],
    [
      'first',
      'denied.secret',
      new RegExp(`(（三）不予公开${tags})<td>[^]*?</tr>\\n<tr>\\n`),
      ['三、本年度办理结果', '（三）不予公开'],
    ],
    [
      'last',
      'denied.inquiry',
      new RegExp(`()<tr>\\n<td>${tags}8.属于行政[^]*?</tr>\\n`),
      ['三、本年度办理结果', '（三）不予公开'],
    ],
  ] as const) {
    it(`of a page, ${name}: the cells of the groups reach further`, () => {
      let tried = 0;
      for (let seed = 1; seed <= 12; seed++) {
        const { text, cut } = cutPage(seed, find, groups);
        const { total } = (tablesOf(text).requests as Record<string, Record<string, number>>)[row]!;
        if (total !== 0 || codesOfSevere(cut).join() !== 'table/row-missing') continue;
        tried++;
        const fixed = filled(cut);
        assert.deepEqual(spans(fixed), spans(text));
        assert.deepEqual(tablesOf(fixed), tablesOf(text));
      }
      assert.ok(tried > 0);
    });
  }

  it('bear the label of their group where it has gone, or take it from the row below', () => {
    const zeros = '\t0'.repeat(7);
    const padded = right.replace(/^(（[一二三四五六七]）.*\t)/gm, '\t$1').replace(/^(\d\..*\t)/gm, '\t\t$1');
    const gone = padded.replace(/^\t（三）不予公开\t1\.属于国家秘密.*\n/m, '');
    assert.equal(filled(gone), padded);
    const below = gone.replace('\t\t2.其他法律', '\t（三）不予公开\t2.其他法律');
    assert.equal(filled(below), padded);
    assert.equal(filled(right.replace(/^（三）不予公开\t1\.属于国家秘密.*\n/m, '')), right);
    assert.ok(padded.includes(`（三）不予公开\t1.属于国家秘密${zeros}`));
  });

  it('bear the whole label of the form, and stand at the top of a block', () => {
    const long = right.replace(/^（二）部分公开.*\n/m, '');
    assert.match(filled(long), /^（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t0/m);
    assert.equal(filled(right.replace(/^规章\t.*\n/m, '')), right);
  });
});

describe('rows inserted where merged labels are repeated', () => {
  /** The report with the labels of its rows as they stand in three columns, those that are merged in each of them. */
  function repeated(): string {
    let [part, group] = ['', ''];
    return withRows((cells) => {
      const labels = cells.filter((cell) => cell !== '' && !isNumber(cell));
      const values = cells.filter(isNumber);
      if (values.length === 1) return line([...labels, ...values, ...values, ...values]);
      if (values.length !== 7) return line(cells);
      if (labels[0]!.startsWith('三、')) part = labels.shift()!;
      else if (/^[一二四]、/.test(labels[0]!)) part = '';
      if (part === '') return line([labels[0]!, labels[0]!, labels[0]!, ...values]);
      if (labels.length === 2) group = labels.shift()!;
      const own = labels[0]!;
      return line([part, own.startsWith('（') ? own : group, own, ...values]);
    });
  }

  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

  for (const [name, row] of [
    ['two columns', '二、上年结转'],
    ['one column', '（七）总计'],
    ['none, first of its group', '1.属于国家秘密'],
    ['none', '4.无正当理由'],
    ['the columns of its value', '行政强制'],
  ] as const) {
    it(`bear their own label in the cells that it is merged over: ${name}`, () => {
      const all = repeated();
      const own = new RegExp(`^.*${row}.*\n`, 'm');
      const found = own.exec(all)![0];
      assert.equal(filled(all.replace(own, '')), all.replace(found, found.replace(/ \d+(?= )/g, ' 0')));
    });
  }

  it('copies of a merged cell are changed with it', () => {
    const all = repeated();
    const fixedOnce = (text: string) => {
      const analysis = analyseText(text);
      const [finding] = findingsOf(analysis);
      return applyEdits(text, fixesFor(finding!, analysis)[0]!.edits);
    };
    for (const [own, wrong] of [
      ['87', '８７'],
      ['四、结转下年度继续办理', '四、结转下年度继续办里'],
      ['（三）不予公开', '（三）不予公幵'],
    ] as const)
      assert.equal(fixedOnce(all.replaceAll(own, wrong)), all);
  });
});

describe('the first row of a group goes behind its label', () => {
  const first = /1\.属于国家秘密(?:\s+0){7}\s+/;

  for (const [name, text] of [
    ['one blank apart', right.replaceAll('\t', ' ')],
    ['a cell to a line', right.replaceAll('\t', '\n')],
    ['cells apart by empty lines', right.replaceAll('\t', '\n').replace(/\n+/g, '\n\n')],
  ] as const) {
    it(name, () => {
      assert.match(text, first);
      assert.equal(filled(text.replace(first, '')), text);
    });
  }

  it('in a drawn grid the row below gives up its label', () => {
    const columns = 10;
    const border = `+${'-'.repeat(90)}`.repeat(columns) + '+';
    const drawn = (cells: readonly string[]) => {
      const [front, values] = [cells.filter((cell) => !isNumber(cell)), cells.filter(isNumber)];
      const label = front.at(-1)!;
      const isPart = /^[一二四]、/.test(label);
      const group = front.find((cell) => cell.startsWith('（')) ?? '';
      const labels = isPart ? [label, '', ''] : ['', group, group === front.at(-1) ? '' : label];
      const row = [...labels, ...values].map((text) => ` ${text}${' '.repeat(89 - displayWidth(text))}`);
      return `${border}\n|${row.join('|')}|`;
    };
    const text = withRows((cells) => (cells.filter(isNumber).length === 7 ? drawn(cells) : cells.join('\t')))
      .replace(/(\|\n)(?!\+)/g, `$1${border}\n`)
      .replace(/\|$/, `|\n${border}`);
    const own = /^\|[^|\n]*\|[^|\n]*\| 1\.属于国家秘密.*\n\+.*\n/m;
    const below = (grid: string) => grid.replace(/\|( {90})(?=\| 2\.其他法律)/, `| （三）不予公开${' '.repeat(75)}`);
    assert.match(text, own);
    assert.equal(filled(below(text.replace(own, ''))), text);
  });

  it('into HTML whose first rows have lost their beginnings: none, and nothing breaks', () => {
    const { text } = makeReport({ form: '2021', layout: 'html', seed: 3 });
    const row = text.match(/<tr\b[^>]*>(?:(?!<tr)[^])*?<\/tr>/g)!.find((own) => own.includes('3.危及'))!;
    const at = text.indexOf('1.属于国家秘密');
    const damaged = text.slice(0, at).replaceAll('<tr>', '') + text.slice(at).replace(row, '');
    const analysis = analyseText(damaged);
    const missing = findingsOf(analysis).filter(({ code }) => code === 'table/row-missing');
    assert.ok(missing.length > 0);
    assert.deepEqual(
      missing.flatMap((finding) => fixesFor(finding, analysis)),
      [],
    );
  });
});
