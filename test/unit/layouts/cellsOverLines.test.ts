import assert from 'node:assert/strict';
import { analyseText, applyEdits, findingsIn, preferredFix } from '../../support/check';
import { expected, isNumber, right, severeIn, tablesOf } from '../../support/conversions';

const from = right.indexOf('一、本年新收');
const to = right.indexOf('\n\n四、政府信息公开行政复议');

/** The rows of table three in ten columns. */
const grid = right
  .slice(from, to)
  .split('\n')
  .map((row) => {
    const cells = row.split('\t');
    const labels = cells.filter((cell) => !isNumber(cell));
    const isItem = /^(?:\d\.|（[二七]）)/.test(labels[0]!);
    return isItem && labels[0]!.startsWith('（')
      ? ['', labels[0]!, '', ...cells.slice(1)]
      : isItem
        ? ['', '', ...cells]
        : [...labels, ...Array<string>(3 - labels.length).fill(''), ...cells.slice(labels.length)];
  });

const withTable = (lines: readonly string[]) => right.slice(0, from) + lines.join('\n') + right.slice(to);

function fixed(text: string, code: string): string {
  const finding = findingsIn(text).find((each) => each.code === code)!;
  return applyEdits(text, preferredFix(finding, analyseText(text))!.edits);
}

/** A label with its line broken behind some characters. */
const broken = (cell: string, mark: string) => cell.replace(/^(.{6})(?=.{2})(?!\d)/, `$1${mark}`);

describe('AsciiDoc whose cells take several lines', () => {
  const table = (write: (row: readonly string[]) => string) =>
    withTable(['[cols="10*"]', '|===', ...grid.map((row) => `${write(row)}\n`), '|===']);
  const withBreaks = table((row) => row.map((cell) => `|${broken(cell, ' +\n')}`).join(' '));
  const ofBlocks = table((row) => row.map((cell) => (cell === '' ? 'a|\n' : `a|\n${cell}\n`)).join('\n'));

  it('line breaks in labels are no part of them', () => {
    assert.ok(withBreaks.includes('|2.重复申请 |0') && withBreaks.includes('一、本年新收 +\n政府信息'));
    assert.deepEqual(tablesOf(withBreaks), expected);
    assert.deepEqual(severeIn(withBreaks), []);
    const slip = withBreaks.replace('一、本年新收 +\n政府信息', '一、本年新収 +\n政府信息');
    assert.deepEqual(severeIn(slip), ['table/label']);
    assert.equal(fixed(slip, 'table/label'), withBreaks);
  });

  it('each cell below its mark', () => {
    assert.deepEqual(tablesOf(ofBlocks), expected);
    assert.deepEqual(severeIn(ofBlocks), []);
    const blank = ofBlocks.replace('2.重复申请\n\na|\n0\n', '2.重复申请\n\na|\n\n');
    assert.deepEqual(severeIn(blank), ['cell/blank']);
    assert.deepEqual(severeIn(fixed(blank, 'cell/blank')), []);
    const wrong = ofBlocks.replace('2.重复申请\n\na|\n0\n', '2.重复申请\n\na|\n7\n');
    assert.equal(tablesOf(wrong).requests!['refused.duplicate']!['person'], 7);
  });

  it('a letter between pipes is text, and one behind a blank in front of a pipe is none', () => {
    const letter = (cell: string) => withBreaks.replace('|2.重复申请 |0 |0', `|2.重复申请 ${cell}|0`);
    assert.deepEqual(severeIn(letter('|s')), ['cell/number']);
    assert.deepEqual(severeIn(letter('|0 s')), []);
    assert.deepEqual(tablesOf(letter('|0 s')), expected);
  });

  it('numbers below each other in a cell are no number', () => {
    const two = ofBlocks.replace('2.重复申请\n\na|\n0\n', '2.重复申请\n\na|\n1\n\n2\n');
    assert.equal(tablesOf(two).requests!['refused.duplicate']!['person'], null);
    assert.deepEqual(severeIn(two), ['cell/number']);
  });
});

describe('rows between pipes whose cells go on in the next', () => {
  const rowsOf = (row: readonly string[]) => {
    const parts = row.map((cell) => broken(cell, '\\\\\n').split('\n'));
    const height = Math.max(...parts.map(({ length }) => length));
    return Array.from({ length: height }, (_, at) => `| ${parts.map((part) => part[at] ?? '').join(' | ')} |`);
  };
  const text = withTable(grid.flatMap(rowsOf));

  it('labels are put together', () => {
    assert.ok(text.includes('| 一、本年新收\\\\ |') && text.includes('\n| 政府信息公开申请数量 |'));
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), []);
    const slip = text.replace('| 政府信息公开申请数量', '| 政府信息公幵申请数量');
    assert.deepEqual(severeIn(slip), ['table/label']);
    assert.equal(fixed(slip, 'table/label'), text);
    assert.deepEqual(severeIn(text.replace(/(?<=本年新收.* \| 12 \| )3/, ' ')), ['cell/blank']);
  });

  it('a value below a broken label is of a row of its own', () => {
    const both = text.replace(/(?<=\n\| 政府信息公开申请数量 \| {2}\| {2}\| )/, '5');
    assert.notEqual(both, text);
    assert.notDeepEqual(severeIn(both), []);
  });
});
