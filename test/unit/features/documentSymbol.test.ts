import assert from 'node:assert/strict';
import { documentSymbols, foldingRanges } from '../../../server/src/core';
import { analyseText } from '../../support/check';
import { makeReport } from '../../support/report';

describe('the outline', () => {
  const { text, figures } = makeReport({ form: '2021', layout: 'rows', seed: 7 });
  const [title = ''] = text.split('\n');

  it('names the report by its title', () => {
    const [report, ...others] = documentSymbols(analyseText(text));
    assert.equal(report?.name, title);
    assert.equal(report?.detail, String(figures.year));
    assert.deepEqual(others, []);
  });

  it('names it by all lines of the title', () => {
    const broken = text.replace(title, title.replace(/(?=\d{4}年)/, '\n').replace('年度报告', '年度\n报告'));
    assert.notEqual(broken, text);
    assert.equal(documentSymbols(analyseText(broken))[0]?.name, title);
  });

  it('ends a sub-heading with its text, not with the blank lines below, which would fold', () => {
    const items = ['（一）主动公开。公开信息3条。', '（二）监督保障。', '未发生责任追究情形。'];
    const symbols = documentSymbols(
      analyseText(text.replace(/(?<=一、总体情况\n)[^]*?(?=二、)/, `${items.join('\n')}\n\n`)),
    );
    const [first, second] = symbols[0]!.children[0]!.children;
    assert.deepEqual(
      [first!.span.end.line - first!.span.start.line, second!.span.end.character],
      [0, items[2]!.length],
    );
    assert.deepEqual(
      foldingRanges(symbols[0]!).filter(({ start }) => start === first!.span.start.line),
      [],
    );
  });

  it('has the six sections, their tables and the rows', () => {
    const sections = documentSymbols(analyseText(text))[0]!.children;
    assert.equal(sections.length, 6);
    const tables = sections.flatMap(({ children }) => children.filter(({ kind }) => kind === 'table'));
    assert.equal(tables.length, 3);
    assert.ok(tables[1]!.children.some(({ name, detail }) => name === '（七）总计' && /^\d+$/.test(detail)));
  });
});
