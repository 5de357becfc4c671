import assert from 'node:assert/strict';
import { findingsIn } from '../../support/check';
import { expected, isNumber, right, severeIn, tablesOf } from '../../support/conversions';

/** Columns of the widest row of a table, in bytes: labels get less than they take, as Chinese characters take three. */
const labelWidths = { 4: [8], 10: [10, 10, 26] } as const;

/**
 * What html2text makes of a table that takes bytes for characters: each cell is written where its column begins, and
 * what goes beyond the column is written over by the next cells, but for the line below the row.
 */
function overlaid(rows: readonly (readonly string[])[]): string {
  const widest = Math.max(...rows.map((row) => row.length));
  const isRequests = widest === 9;
  const own = isRequests ? labelWidths[10] : labelWidths[4];
  const drawn = rows.map((row) => {
    const numbers = row.filter(isNumber);
    const labels = row.filter((cell) => !isNumber(cell));
    const isAcross = widest === 15;
    const lead = isRequests && numbers.length > 0 ? [...Array<string>(3 - labels.length).fill(''), ...labels] : labels;
    const cells = isAcross ? row : [...lead, ...numbers];
    const widths = cells.map((cell, at) => {
      // Headings of table four are merged over the columns of their group.
      if (isAcross)
        return (row.length === 2 && at === 0) || (row.length === 7 && at > 4) ? 44 : row.length === 2 ? 89 : 8;
      return Math.max(numbers.length > 0 || at < own.length ? (own[at] ?? 6) : 8, isNumber(cell) ? cell.length : 0);
    });
    const starts = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width + 1, 1));
    const line = Buffer.from(`|${widths.map((width) => '_'.repeat(width)).join('|')}|`);
    const length = Math.max(line.length, ...cells.map((cell, at) => starts[at]! + Buffer.byteLength(cell)));
    const all = Buffer.concat([line, Buffer.alloc(length - line.length, ' ')]);
    cells.forEach((cell, at) => {
      if (starts[at]! > 0) all.write('|', starts[at]! - 1);
      all.write(cell, starts[at]!);
    });
    all.write('|', line.length - 1);
    return all.toString('utf8');
  });
  return [` ${'_'.repeat(80)}`, ...drawn, ''].join('\n');
}

/** Each table of the report, with what stands between its parts as rows of their own. */
const withTables = (report: string) =>
  report
    .replace(/^(第二十条第.*)\n+/gm, '$1\t\n')
    .replace(/\n+(?=第二十条第)/g, '\n')
    .replace(/(?:^.*\t.*\n)+/gm, (table) =>
      overlaid(
        table
          .trimEnd()
          .split('\n')
          .map((row) => row.split('\t').filter((cell, at) => cell !== '' || at === 0)),
      ),
    );

describe('tables drawn by bytes, characters cut by their borders', () => {
  const text = withTables(right);

  it('are read: numbers are whole, labels known by how they begin and what is around them', () => {
    assert.match(text, /\ufffd/);
    assert.match(text, /^\|行政.?\ufffd?.{0,3}\|6/m);
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), []);
  });

  it('are told a wrong number of', () => {
    const wrong = right.replace('（一）予以公开\t8\t', '（一）予以公开\t9\t');
    assert.deepEqual(severeIn(withTables(wrong)), severeIn(wrong));
  });

  it('are not read where a label may be one of several', () => {
    const without = withTables(right.replace('行政处罚\t1356\n', ''));
    assert.equal(tablesOf(without).disclosure?.['penalties']?.['decisions'] ?? null, null);
    assert.equal(tablesOf(without).disclosure?.['coercion']?.['decisions'] ?? null, null);
    assert.ok(findingsIn(without).some(({ code }) => code === 'table/row-missing'));
  });

  it('are not read where what is around a number is none of its label', () => {
    const [row] = /^\|行政.*\|6.*$/m.exec(text)!;
    const other = text.replace(row, row.replace(/\|6[^|]*\|/, '|6章\ufffd\ufffd|'));
    assert.notEqual(other, text);
    assert.equal(tablesOf(other).disclosure?.['normativeDocs']?.['issued'] ?? null, null);
    assert.ok(severeIn(other).length > 0);
  });

  it('tell a letter or a question mark beside a number', () => {
    for (const written of ['1842?', 'l842', '184O']) {
      const mistyped = withTables(right.replace('18420', written));
      assert.equal(tablesOf(mistyped).disclosure!['licences']!['decisions'], null, written);
      assert.ok(severeIn(mistyped).includes('cell/number'), written);
    }
  });
});
