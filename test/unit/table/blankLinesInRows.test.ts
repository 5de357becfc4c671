import assert from 'node:assert/strict';
import { extract, findingsOf } from '../../../server/src/core';
import { analyseText, applyEdits, codesOfSevere, isSevere, preferredFix } from '../../support/check';
import { expected, tablesOf, withRows } from '../../support/conversions';

/** Each cell on a line of its own, with empty lines around the cells of a row. */
const layouts = {
  'rows one after the other': (cells: readonly string[]) => cells.join('\n'),
  'empty lines between rows': (cells: readonly string[]) => `${cells.join('\n')}\n\n`,
  'an empty line behind each label as well': (cells: readonly string[]) =>
    `${cells.join('\n').replace(/\n(?=\d)/, '\n\n')}\n\n`,
  'empty lines between all cells': (cells: readonly string[]) => `\n${cells.join('\n\n')}\n`,
};

for (const [name, write] of Object.entries(layouts)) {
  const text = withRows((cells) => write(cells.filter((cell) => cell !== '')));
  /** A row of zeros, with the cells that are not blank in their places. */
  const withRow = (label: string, isBlank: (at: number) => boolean) => {
    const at = text.indexOf(label) + label.length;
    let cell = -1;
    return (
      text.slice(0, at) +
      text.slice(at).replace(/^\n+(?:\d+\n+){7}/, (own) => {
        return own.replace(/\d+/g, (digits) => (isBlank(++cell) ? '' : digits));
      })
    );
  };

  describe(`blank cells of tables with a cell on each line: ${name}`, () => {
    it('the whole table is read', () => assert.deepEqual(tablesOf(text), expected));

    for (const at of [1, 3, 5]) {
      it(`the blank cell number ${at + 1} of a row is told where it stands and filled there`, () => {
        const draft = withRow('2.重复申请', (cell) => cell === at);
        assert.notEqual(draft, text);
        const analysis = analyseText(draft);
        const findings = findingsOf(analysis).filter(isSevere);
        assert.deepEqual(
          findings.map(({ code }) => code),
          ['cell/blank'],
        );
        assert.equal(applyEdits(draft, preferredFix(findings[0]!, analysis)!.edits), text);
      });
    }
  });
}

describe('the only blank cell of table four with a cell on each line', () => {
  for (const [name, between] of [
    ['one below the other', '\n'],
    ['empty lines between them', '\n\n'],
  ] as const) {
    const text = withRows((cells) => `${cells.filter((cell) => cell !== '').join(between)}${between.slice(1)}`);
    const heading = text.lastIndexOf('总计') + '总计'.length;
    const [values = ''] = /^\n+(?:\d+\n+){15}/.exec(text.slice(heading))!;
    const withBlank = (blank: number) => {
      let at = -1;
      const own = values.replace(/\d+/g, (digits) => (++at === blank ? '' : digits));
      return text.slice(0, heading) + own + text.slice(heading + values.length);
    };

    for (let blank = 1; blank < 14; blank++) {
      it(`${name}: number ${blank + 1} is told where it stands and filled there`, () => {
        const draft = withBlank(blank);
        const analysis = analyseText(draft);
        const findings = findingsOf(analysis).filter(isSevere);
        assert.deepEqual(
          findings.map(({ code }) => code),
          ['cell/blank'],
        );
        assert.equal(applyEdits(draft, preferredFix(findings[0]!, analysis)!.edits), text);
      });
    }

    it(`${name}: at an end, or where a number has left no line, nothing is read`, () => {
      const number = values.lastIndexOf('0');
      const shorter = values.slice(0, number) + values.slice(number + 1 + between.length);
      const drafts = [withBlank(0), withBlank(14), text.replace(values, shorter)];
      for (const draft of drafts) {
        assert.deepEqual(codesOfSevere(draft), ['table/cells']);
        assert.equal(extract(analyseText(draft))[0]!.review?.['review']?.['upheld'] ?? null, null);
      }
    });
  }
});

it('a row whose blank cell has left no line is told with all its numbers', () => {
  const text = withRows((cells) => `${cells.filter((cell) => cell !== '').join('\n')}\n\n`);
  const at = text.indexOf('2.重复申请');
  const draft = text.slice(0, at) + text.slice(at).replace('\n0\n0\n', '\n0\n\n');
  const shorter = draft.slice(0, at) + draft.slice(at).replace('\n0\n0\n', '\n0\n');
  const [finding] = findingsOf(analyseText(shorter)).filter(isSevere);
  assert.equal(finding!.code, 'table/cells');
  assert.equal(finding!.args['actual'], 5);
  assert.deepEqual(codesOfSevere(shorter), ['table/cells']);
  assert.equal(extract(analyseText(shorter))[0]!.requests!['refused.duplicate']?.['person'] ?? null, null);
});

it('a cell of pandoc with nothing inside its marks is blank, and filled between them', () => {
  const marked = (text: string) => `[ ${text} ]{lang="EN-US"}`;
  const text = withRows((cells) => `| ${cells.map((cell) => (cell === '' ? '' : marked(cell))).join(' | ')} |`);
  assert.deepEqual(tablesOf(text), expected);
  const at = text.indexOf('2.重复申请');
  const draft = text.slice(0, at) + text.slice(at).replace(marked('0'), marked(' '));
  const analysis = analyseText(draft);
  const findings = findingsOf(analysis).filter(isSevere);
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['cell/blank'],
  );
  const filled = applyEdits(draft, preferredFix(findings[0]!, analysis)!.edits);
  assert.deepEqual(tablesOf(filled), expected);
  assert.match(filled, /\[0\]\{lang="EN-US"\}/);
  for (const empty of ['[]{style="font-size:10pt"}', '[]{#_GoBack .anchor}']) {
    const bare = draft.replace(marked(' '), empty);
    const [finding, ...others] = findingsOf(analyseText(bare)).filter(isSevere);
    assert.deepEqual([finding!.code, others], ['cell/blank', []]);
    const whole = applyEdits(bare, preferredFix(finding!, analyseText(bare))!.edits);
    assert.ok(whole.includes(empty.replace('[', '[0')));
    assert.deepEqual(tablesOf(whole), expected);
  }
});
