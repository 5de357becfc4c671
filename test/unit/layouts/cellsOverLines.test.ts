import assert from 'node:assert/strict';
import { analyseText, applyEdits, findingsIn, fixesFor, isSevere, preferredFix } from '../../support/check';
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

describe('rows between pipes whose labels go on below, in columns of one width', () => {
  const rowsOf = (row: readonly string[]) => {
    const parts = row.map((cell) => cell.match(/.{1,5}/g) ?? []);
    const height = Math.max(...parts.map(({ length }) => length));
    const lineAt = (at: number) => `|${parts.map((part) => (part[at] ?? '').padEnd(5)).join('|')}|`;
    return Array.from({ length: height }, (_, at) => lineAt(at));
  };
  const text = withTable(grid.flatMap(rowsOf));

  it('labels are put together, of groups beside their first row too', () => {
    assert.match(text, /\|（三）不予\|1\.属于国\|.*\n\|公开 {3}\|家秘密 {2}\|/);
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), []);
  });

  it('a row of blank values is none that goes on', () => {
    const blank = text.replace(/(?<=\|2\.重复申\|).*/, '     |'.repeat(7));
    assert.notEqual(blank, text);
    assert.deepEqual(severeIn(blank), ['cell/blank']);
  });

  it('a missing row is put behind the rest of the group beside the row above', () => {
    const row = grid.find((cells) => cells.includes('2.其他法律行政法规禁止公开'))!;
    const cut = text.replace(`${rowsOf(row).join('\n')}\n`, '');
    const [finding, ...others] = findingsIn(cut).filter(isSevere);
    assert.deepEqual([finding!.code, others], ['table/row-missing', []]);
    const [fix] = fixesFor(finding!, analyseText(cut));
    const mended = applyEdits(cut, fix!.edits);
    assert.match(mended, /\n\|公开 {3}\|家秘密.*\n.*2\.其他法律行政法规禁止公开/);
    assert.deepEqual(tablesOf(mended), expected);
    assert.deepEqual(severeIn(mended), []);
  });
});
