import assert from 'node:assert/strict';
import { analyse, defaultOptions, ReportDocument } from '../../../server/src/core';
import { Recent } from '../../../server/src/core/recent';
import { right } from '../../support/conversions';
import { makeReport } from '../../support/report';

describe('texts read before', () => {
  it('are remembered up to so many characters, the last ones longest', () => {
    const recent = new Recent<number>(1_000);
    recent.set('used again and again', 0);
    for (let index = 1; index <= 100; index++) {
      recent.set(`text ${index}`, index);
      assert.equal(recent.get('used again and again'), 0);
      assert.equal(recent.get(`text ${index}`), index);
    }
    assert.equal(recent.get('text 1'), undefined);
    assert.equal(recent.get('text 95'), 95);
  });

  it('are not read again: equal reports are one object, wherever they stand', () => {
    const [first, second] = analyse(new ReportDocument(right.repeat(3)), defaultOptions).reports;
    assert.equal(first!.report, second!.report);
    assert.ok(second!.at > 0);
    assert.deepEqual(
      second!.findings.map(({ span }) => span.start.line - second!.at),
      first!.findings.map(({ span }) => span.start.line),
    );
  });

  it('come back when what was typed is taken back', () => {
    const { text, cells } = makeReport({ form: '2021', layout: 'rows', seed: 3 });
    const document = new ReportDocument(text);
    const [before] = analyse(document, defaultOptions).reports;
    const { line, to: character } = cells.find(({ table }) => table === 'requests')!;
    document.edit({ start: { line, character }, end: { line, character } }, '9');
    assert.notEqual(analyse(document, defaultOptions).reports[0]!.report, before!.report);
    document.edit({ start: { line, character }, end: { line, character: character + 1 } }, '');
    assert.equal(analyse(document, defaultOptions).reports[0]!.report, before!.report);
  });

  it('are two where one line means something else to the rest of the text', () => {
    const item = '1.主动公开政府信息情况\n公开了信息。\n';
    const sectionsOf = (text: string) => new ReportDocument(text).segments.map(({ section }) => section);
    const rest = '一、总体情况\n正文。\n二、主动公开政府信息情况\n';
    assert.deepEqual(sectionsOf(item), ['disclosure']);
    assert.deepEqual(sectionsOf(rest + item), ['overview', 'disclosure']);
    assert.deepEqual(sectionsOf(item), ['disclosure']);
  });

  it('keep each its own place among equal reports of one file', () => {
    const document = new ReportDocument(right.repeat(3));
    const placesOf = () => analyse(document, defaultOptions).reports.map(({ at }) => at);
    const [first, second, third] = placesOf();
    document.edit({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, '\n');
    assert.deepEqual(placesOf(), [first, second! + 1, third! + 1]);
    const again = analyse(document, defaultOptions).reports;
    again.forEach((placed, index) => assert.equal(placed, analyse(document, defaultOptions).reports[index]));
  });
});
