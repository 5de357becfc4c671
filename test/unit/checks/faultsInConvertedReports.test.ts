import assert from 'node:assert/strict';
import { expected, isNumber, right, severeIn, tablesOf, withRows } from '../../support/conversions';
import { analyseText, applyEdits, findingsIn, isSevere, preferredFix } from '../../support/check';

// One fault in a right report that a program has converted: it is told where it stands, and nothing is read wrong.

/** A text written otherwise. */
function spoilt(text: string, found: string, written: string): string {
  const wrong = text.replace(found, written);
  assert.notEqual(wrong, text);
  return wrong;
}

/** Rows exchange their places: their labels go with their numbers. */
function exchanged(text: string, one: RegExp, other: RegExp): string {
  const [first, second] = [one.exec(text)![0], other.exec(text)![0]];
  return spoilt(text, first + second, second + first);
}

const inLines = withRows((cells) => cells.filter((cell) => cell !== '').join('\n'));
const apart = withRows((cells) => cells.filter((cell) => cell !== '').join(' '));

describe('one fault in a converted report', () => {
  it('two rows exchanged where nothing but blanks and line ends part cells', () => {
    const inPieces = apart.replace(/^([1-8]\..)(\S{3,})((?: \d+){7})$/gm, '$1$3\n$2');
    for (const [text, row] of [
      [inLines, '[^]*?(?:\n\\d+){7}\n'],
      [apart, '.*\n'],
      [inPieces, '.*\n.*\n'],
    ] as const) {
      assert.deepEqual(tablesOf(text).requests, expected.requests);
      assert.deepEqual(severeIn(text), []);
      const draft = exchanged(text, RegExp(`2\\.重${row}`), RegExp(`3\\.要${row}`));
      assert.deepEqual(severeIn(draft), ['table/row-missing']);
      const [moved] = findingsIn(draft).filter(isSevere);
      assert.match(draft.split('\n')[moved!.span.start.line]!, /^[23]\./);
      for (const [id, values] of Object.entries(tablesOf(draft).requests!))
        assert.deepEqual(values, expected.requests![id], id);
    }
  });

  it('a number less in table four, whose others have as many digits as it has cells', () => {
    for (const mark of [' ', '\n', '   ']) {
      const numbers = '20 0 4 0 24 0 6 0 0 6 0 0 0 0 0'.split(' ');
      const values = (own: readonly string[]) => right.replace(/^\d+(?:\t\d+){14}$/m, own.join(mark));
      assert.equal(tablesOf(values(numbers)).review?.['review']?.['total'], 24);
      for (const at of [0, 2, 4, 9]) {
        const draft = values(numbers.filter((_, index) => index !== at));
        assert.deepEqual(severeIn(draft), ['table/cells']);
        assert.equal(tablesOf(draft).review?.['review']?.['upheld'] ?? null, null);
      }
    }
  });

  it('a mistyped number where a page stands on one line', () => {
    const flowed = `${right.replace(/\s+/g, ' ')}\n`;
    for (const written of ['l', 'l0', '0?', '1x5', '0？']) {
      const draft = spoilt(flowed, '2.重复申请 0 0', `2.重复申请 0 ${written}`);
      assert.deepEqual(severeIn(draft), ['cell/number'], written);
    }
    const grouped = spoilt(flowed, '行政处罚 1356', '行政处罚 1，356');
    assert.deepEqual([severeIn(grouped), tablesOf(grouped)], [[], expected]);
  });

  it('a number less or a shorter one below the strokes of a table that has empty lines between its rows', () => {
    const widths = [...Array<number>(3).fill(50), ...Array<number>(6).fill(14), 8];
    const ruled = withRows((cells) => {
      const numbers = cells.filter(isNumber);
      if (numbers.length !== 7) return cells.join(' ');
      const labels = cells.filter((cell) => !isNumber(cell));
      const front = [...Array<string>(3 - labels.length).fill(''), ...labels];
      const width = (text: string) => text.replace(/[^\0-\xff]/g, '..').length;
      const row = [...front, ...numbers].map((cell, at) => cell + ' '.repeat(Math.max(0, widths[at]! - width(cell))));
      return `${row.join(' ').trimEnd()}\n`;
    });
    const strokes = widths.map((width) => '-'.repeat(width)).join(' ');
    const text = ruled
      .replace(/^(?=.*一、本年新收.* 12 )/m, `${strokes}\n\n`)
      .replace(/(四、结转下年度继续办理 .*)/, `$1\n${'-'.repeat(strokes.length)}`);
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), []);
    const shorter = text.replace(/^(.*一、本年新收.*? )12 /m, '$11 ');
    assert.notEqual(shorter, text);
    assert.deepEqual(severeIn(shorter), ['total/balance']);
    const less = text.replace(/^(.*一、本年新收.*? )12 /m, '$1');
    assert.deepEqual(severeIn(less), ['table/cells']);
  });

  it('a blank cell in a table of LaTeX whose cells take several lines', () => {
    const boxed = (cell: string) => `\\begin{minipage}[t]{\\linewidth}\\raggedright\n${cell}\n\\end{minipage}`;
    const text = right.replace(/（本列数据[^]*?(?=\n\n四、)/, (table) => {
      const rows = table.split('\n').map((row) => `${row.split('\t').map(boxed).join(' & ')} \\\\`);
      return `\\begin{longtable}[]{@{}llllllllll@{}}\n\\toprule\n${rows.join('\n')}\n\\bottomrule\n\\end{longtable}`;
    });
    assert.deepEqual([tablesOf(text), severeIn(text)], [expected, []]);
    const blank = text.replace(/(2\.重复申请[^]*?\n)0\n/, '$1\n');
    assert.deepEqual(severeIn(blank), ['cell/blank']);
    const { 'refused.duplicate': own, ...others } = tablesOf(blank).requests!;
    assert.deepEqual({ ...others, 'refused.duplicate': { ...own, person: 0 } }, expected.requests);
    // A heading that is missing goes in front of all that the table is drawn with.
    const headless = spoilt(text, '三、收到和处理政府信息公开申请情况\n\n', '');
    const analysis = analyseText(headless);
    const [missing] = findingsIn(headless).filter(isSevere);
    const mended = applyEdits(headless, preferredFix(missing!, analysis)!.edits);
    assert.match(mended, /申请情况\n\n?\\begin\{longtable\}/);
    assert.deepEqual([tablesOf(mended), severeIn(mended)], [expected, []]);
  });

  it('a label of four characters that lacks one, and one of two characters of which one is another', () => {
    for (const text of [inLines, apart, right]) {
      for (const [label, written] of [
        ['行政许可', '行许可'],
        ['行政复议', '行复议'],
        ['规章', '规巳'],
        ['规章', '法章'],
      ] as const) {
        // Between blanks alone two characters are no label that could be misspelt.
        if (text === apart && written.length === 2) continue;
        const draft = text.replace(RegExp(`^${label}(?=\\s)`, 'm'), written);
        assert.notEqual(draft, text);
        assert.deepEqual([tablesOf(draft), severeIn(draft)], [expected, ['table/label']], written);
      }
    }
    const beginning = inLines.replace(/^行政复议$/m, '行政复');
    assert.deepEqual([tablesOf(beginning), severeIn(beginning)], [expected, []]);
  });

  it('a heading missing behind a table whose last number goes on in another line', () => {
    const border = `+${'---+'.repeat(15)}\n`;
    const values = ['20', '4', '0', '0', '24', ...Array<string>(10).fill('0')];
    const drawn = [values.map((value) => value[0]!), values.map((value) => value[1] ?? ' ')]
      .map((cells) => `|${cells.map((cell) => ` ${cell} |`).join('')}\n`)
      .join('');
    const text = right.replace(/^1(?:\t\d+){14}\n/m, `${border}${drawn}${border}`).replace(/^五、.*\n\n/m, '');
    assert.equal(tablesOf(text).review?.['review']?.['total'], 24);
    const analysis = analyseText(text);
    const missing = findingsIn(text).find(({ code }) => code === 'section/missing');
    const mended = applyEdits(text, preferredFix(missing!, analysis)!.edits);
    assert.ok(mended.includes(drawn + border));
    assert.equal(tablesOf(mended).review?.['review']?.['total'], 24);
  });
});
