import assert from 'node:assert/strict';
import { defaultOptions, fixAll, ReportDocument } from '../../../server/src/core';
import { analyseText, applyEdits, findingsIn, isSevere, preferredFix } from '../../support/check';
import { expected, isNumber, piped, right, severeIn, tablesOf, tagged, withRows } from '../../support/conversions';

// Several faults in one draft: none hides another or is read as something else, and the fixes mend one after the other.

/** A text in which each of some places is written otherwise. */
function spoilt(text: string, ...faults: readonly (readonly [found: string | RegExp, written: string])[]): string {
  return faults.reduce((draft, [found, written]) => {
    const wrong = draft.replace(found, written);
    assert.notEqual(wrong, draft, String(found));
    return wrong;
  }, text);
}

const inLines = withRows((cells) => cells.filter((cell) => cell !== '').join('\n'));
const apart = withRows((cells) => cells.filter((cell) => cell !== '').join(' '));

function preferredIn(text: string, code: string): boolean {
  const analysis = analyseText(text);
  const found = findingsIn(text).filter((finding) => finding.code === code);
  assert.ok(found.length > 0, code);
  return found.some((finding) => preferredFix(finding, analysis) !== undefined);
}

describe('several faults in one report', () => {
  it('a number broken over lines and one that is missing make no other order of table two', () => {
    const draft = spoilt(apart, ['行政许可 18420', '行政许可 1842\n0'], ['行政强制 87', '行政强制']);
    assert.deepEqual(severeIn(draft), ['table/cells', 'table/cells']);
    const { licences, penalties, coercion } = tablesOf(draft).disclosure!;
    assert.deepEqual([licences, penalties, coercion], [{ decisions: null }, { decisions: 1356 }, { decisions: null }]);
  });

  it('two values on a line among lines of one are told by the sum of their row, whatever else is wrong', () => {
    const joined = inLines.replace('12\n3\n0\n0\n0\n0\n15\n二、', '12\n3\n0\n0\n0\n0 15\n二、');
    const draft = spoilt(joined, ['8\n2\n0', '8\n5\n0'], ['1\n0\n0\n0\n0\n0\n1\n2.重', '4\n0\n0\n0\n0\n0\n1\n2.重']);
    assert.deepEqual(tablesOf(draft).requests!['received'], expected.requests!['received']);
    assert.deepEqual(severeIn(draft), ['total/entry', 'total/entry']);
  });

  it('two rows exchanged with empty lines between all numbers keep their numbers', () => {
    const sparse = spoilt(inLines, [
      '0\n0\n0\n0\n0\n0\n0\n4.保',
      '0\n0\n0\n0\n0\n0\n0\n4.保'.replace('0', '5').replace('0\n4', '5\n4'),
    ]).replace(/\n(?=\d+\n)|(?<=\n\d+)\n/g, '\n\n');
    const [third, fourth] = ['3.危', '4.保'].map((begin) => RegExp(`${begin}[^]*?(?:\n\n\\d+){7}\n+`).exec(sparse)![0]);
    const draft = spoilt(sparse, [third! + fourth!, fourth! + third!]);
    const { requests } = tablesOf(draft);
    assert.equal(requests!['denied.thirdParty']?.['total'], 0);
    assert.equal(requests!['denied.safety']?.['total'] ?? null, null);
    assert.ok(severeIn(draft).includes('table/row-missing'));
  });

  it('rows exchanged or doubled are told by themselves beside one wrong number', () => {
    const [second, third] = [/2\.重.*\n/, /3\.要.*\n/].map((row) => row.exec(apart)![0]);
    const wrong = spoilt(apart, ['（一）予以公开 8 2', '（一）予以公开 8 3']);
    for (const draft of [
      spoilt(wrong, [second! + third!, third! + second!]),
      spoilt(wrong, [second!, second! + second!]),
    ]) {
      const { granted, received } = tablesOf(draft).requests!;
      assert.deepEqual([granted?.['business'], received], [3, expected.requests!['received']]);
      assert.ok(severeIn(draft).some((code) => code.startsWith('total/')));
    }
  });

  it('a sign behind a label that is cut or misspelt, and a letter in front of the next one', () => {
    const glued = withRows((cells) => cells.join(''));
    const signed = spoilt(glued, ['行政许可18420', '行政可-18420']);
    assert.equal(tablesOf(signed).disclosure!['licences']?.['decisions'] ?? null, null);
    assert.ok(severeIn(signed).includes('cell/number'));
    const onOneLine = right.replace(/\n+/g, ' ').replaceAll('\t', '');
    const lettered = spoilt(onOneLine, ['行政处罚1356', '行政处罚l356'], ['行政强制87', '行政强制8l']);
    for (const row of ['penalties', 'coercion'])
      assert.equal(tablesOf(lettered).disclosure?.[row]?.['decisions'] ?? null, null, row);
  });

  it('a number put into the marks of a blank cell is read with them', () => {
    const marked = withRows((cells) =>
      piped(cells.map((cell) => (isNumber(cell) ? `[${cell}]{style="font-size:10pt"}` : cell))),
    );
    const draft = spoilt(marked, [/(2\.重.*?)\[0\]/, '$1[ ]']);
    assert.deepEqual(severeIn(draft), ['cell/blank']);
    const [blank] = findingsIn(draft).filter(isSevere);
    assert.equal(applyEdits(draft, preferredFix(blank!, analyseText(draft))!.edits), marked);
  });

  it('zeros are not put in beside a row that nobody knows, nor a total set that cannot be confirmed', () => {
    assert.equal(preferredIn(spoilt(apart, ['行政强制 87', '政强制 87']), 'table/row-missing'), false);
    const lacking = spoilt(right, [/2\.重.*\n/, ''], ['（一）予以公开\t8\t2', '（一）予以公开\t8\t3']);
    assert.equal(preferredIn(lacking, 'total/applicant'), false);
  });

  it('a table that stands there but cannot be read gets no blank form beside it unasked', () => {
    const table = /第二十条第（一）项[^]*1208\.56/.exec(right)![0];
    const glued = spoilt(right, [table, table.replace(/\s+/g, '')], ['本年收', '人年收'], ['行政事业性', '行政业性']);
    const analysis = analyseText(glued);
    const [missing] = findingsIn(glued).filter(isSevere);
    assert.deepEqual([missing!.code, missing!.message], ['table/missing', 'unread']);
    assert.equal(preferredFix(missing!, analysis), undefined);
    const named = spoilt(right, [
      table,
      '全年公开规章0件、行政规范性文件6件，行政许可18420件，行政处罚1356件，行政强制87件。',
    ]);
    assert.ok(preferredIn(named, 'table/missing'));
  });

  const faults = [
    ['（一）予以公开~8~2~0~0~0~0~10', '（一）予以公开~8~2~0~0~0~0~01'],
    ['2.重复申请~0', '2.重复申请~O'],
    ['3.要求提供公开出版物', '3.要求提共公开出版物'],
    ['（七）总计~12~3', '（七）总计~12~8'],
    ['4.无正当理由大量反复申请~0~0', '4.无正当理由大量反复申请~0~4'],
    ['三、收到和处理', '四、收到和处理'],
    ['被申请行政复议1件', '被申请行政复议4件'],
    ['行政强制~87', '行政强制~8?'],
  ] as const;
  const layouts: readonly (readonly [text: string, mark: string])[] = [
    [right, '\t'],
    [withRows(piped), ' | '],
    [withRows(tagged), '</td><td>'],
    [inLines, '\n'],
  ];

  it('a blank total beside another wrong number is what its row demands, and both are told once', () => {
    const draft = spoilt(
      right,
      ['不掌握相关政府信息\t2\t1\t0\t0\t0\t0\t3', '不掌握相关政府信息\t2\t1\t0\t0\t0\t0\t'],
      ['2.重复申请\t0\t0\t0\t0\t0\t0\t0', '2.重复申请\t0\t0\t0\t0\t0\t0\t10'],
    );
    assert.deepEqual(severeIn(draft), ['cell/blank', 'total/applicant']);
    const analysis = analyseText(draft);
    const edits = findingsIn(draft)
      .filter(isSevere)
      .flatMap((finding) => preferredFix(finding, analysis)!.edits);
    assert.equal(applyEdits(draft, edits), right);
  });

  it('a blank outcome beside a wrong one of its column', () => {
    const draft = spoilt(
      right,
      ['（七）总计\t12', '（七）总计\t'],
      ['3.其他\t0\t0\t0\t0\t0\t0\t0', '3.其他\t5\t0\t0\t0\t0\t0\t0'],
    );
    assert.deepEqual(severeIn(draft), ['total/entry', 'cell/blank']);
    assert.ok(preferredIn(draft, 'total/entry') && preferredIn(draft, 'cell/blank'));
  });

  it('a blank total that nothing tells is told as a total alone', () => {
    const draft = spoilt(
      right,
      ['（一）予以公开\t8\t2\t0\t0\t0\t0\t10', '（一）予以公开\t7\t3\t1\t0\t0\t0\t'],
      ['2.重复申请\t0', '2.重复申请\t4'],
    );
    assert.ok(!severeIn(draft).includes('cell/blank'));
    assert.ok(severeIn(draft).includes('total/applicant'));
  });

  it('are all told, and mended one after the other without another coming of it', () => {
    for (const [text, mark] of layouts) {
      for (let first = 0; first < faults.length; first++) {
        const second = (first + 1 + (first % 3)) % faults.length;
        let draft = spoilt(
          text,
          ...[first, second].map((at) => faults[at]!.map((part) => part.replaceAll('~', mark)) as [string, string]),
        );
        let left = severeIn(draft).length;
        assert.ok(left >= 2, draft);
        for (let steps = 0; steps < 6; steps++) {
          const analysis = analyseText(draft);
          const fixes = findingsIn(draft)
            .filter(isSevere)
            .flatMap((finding) => preferredFix(finding, analysis) ?? []);
          if (fixes.length === 0) break;
          draft = applyEdits(draft, fixes[0]!.edits);
          const now = severeIn(draft).length;
          assert.ok(now < left, draft);
          left = now;
        }
        const { edits } = fixAll(new ReportDocument(draft), defaultOptions);
        assert.ok(severeIn(applyEdits(draft, edits)).length <= left);
      }
    }
  });
});
