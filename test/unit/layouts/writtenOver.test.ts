import assert from 'node:assert/strict';
import { rewriteTable } from '../../../server/src/core';
import { analyseText, applyEdits, findingsIn, fixesFor } from '../../support/check';
import { severeIn, tablesOf } from '../../support/conversions';
import { makeReport } from '../../support/report';

const draftOf = (form: '2019' | '2021', seed: number) => makeReport({ form, layout: 'writtenOver', seed }).text;
const text = draftOf('2021', 5);

/** A row of table three that values stand in over its label, and the same with something else in it. */
const row = /^.*（二）部分公开（区分处理的，只\ufffd0\ufffd\ufffd0.*$/m.exec(text)![0];
const withRow = (change: (row: string) => string) => text.replace(row, change(row));

describe('a table whose cells html2text wrote one over the other', () => {
  it('is read though values stand over the ends of labels, and headings are cut', () => {
    assert.match(text, /^结\ufffd结\ufffd其\ufffd尚\ufffd总未经复议直接起\ufffd复议后起诉$/m);
    assert.match(text, /^行政\ufffd0业性收费$/m);
    assert.deepEqual(severeIn(text), []);
    const { disclosure, requests, review } = tablesOf(text);
    assert.deepEqual(disclosure?.['normativeDocs'], { issued: 8, repealed: 2, inForce: 9 });
    assert.equal(requests?.['other.unpaid']?.['research'], 1);
    assert.equal(review?.['afterReview']?.['total'], 0);
  });

  it('is told a wrong number of', () => {
    assert.deepEqual(severeIn(withRow((own) => own.replace('0\ufffd\ufffd0', '3\ufffd\ufffd0'))), ['total/entry']);
  });

  it('is told once and not read where a byte is not accounted for', () => {
    const other = withRow((own) => own.replace('\ufffd\ufffd', '\ufffd'));
    assert.deepEqual(severeIn(other), ['table/cells']);
    assert.equal(tablesOf(other).requests?.['granted']?.['total'] ?? null, null);
    assert.equal(tablesOf(other).disclosure?.['rules']?.['issued'], 6);
  });

  it('gets no second table below table four where a number of it is none', () => {
    const wrong = text.replace(/^0( +0){14}$/m, (own) => own.replace('0', 'O'));
    assert.notEqual(wrong, text);
    assert.deepEqual(severeIn(wrong), ['table/missing']);
    const analysis = analyseText(wrong);
    assert.deepEqual(
      findingsIn(wrong).flatMap((finding) => fixesFor(finding, analysis)),
      [],
    );
  });

  it('gets no fix that would move what stands behind it', () => {
    const long = draftOf('2019', 11);
    const table = long.indexOf('申请人情况\n');
    // One digit less leaves one byte more of the label.
    const rest = long.slice(table).replace(/^(.*\ufffd)1\d\ufffd(?=[\u4e00-\u9fff])/m, '$19\ufffd\ufffd');
    const wrong = long.slice(0, table) + rest;
    assert.deepEqual(severeIn(wrong), ['total/applicant']);
    const analysis = analyseText(wrong);
    for (const fix of findingsIn(wrong).flatMap((finding) => fixesFor(finding, analysis)))
      assert.ok(!severeIn(applyEdits(wrong, fix.edits)).includes('table/cells'));
  });

  it('can be written anew', () => {
    const place = { line: text.split('\n').indexOf(row), character: 0 };
    const rewritings = rewriteTable(analyseText(text), { start: place, end: place });
    assert.ok(rewritings.length > 0);
    for (const { obstacle, edit } of rewritings) {
      assert.equal(obstacle, undefined);
      assert.deepEqual(tablesOf(applyEdits(text, [edit])), tablesOf(text));
    }
  });

  it('is not written anew where that would lose what stands behind its headings or its values', () => {
    const lines = draftOf('2019', 5).split('\n');
    for (const beginning of ['信息内\ufffd本年', '规范性\ufffd', '行政事\ufffd'])
      for (const odd of ['（单位：件）', 'abc', ' ①', '小计']) {
        const line = lines.findIndex((text) => text.startsWith(beginning));
        const spoilt = lines.map((text, at) => (at === line ? text + odd : text)).join('\n');
        const place = { line, character: 0 };
        const rewritings = rewriteTable(analyseText(spoilt), { start: place, end: place });
        assert.ok(
          rewritings.every(({ edit }) => edit === undefined || edit.newText.includes(odd.trim())),
          `${lines[line]}${odd}`,
        );
      }
  });
});
