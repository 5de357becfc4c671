import assert from 'node:assert/strict';
import { documentSymbols } from '../../server/src/core';
import { analyseText } from '../support/check';
import { makeReport } from '../support/report';

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

  it('has the six sections, their tables and the rows', () => {
    const sections = documentSymbols(analyseText(text))[0]!.children;
    assert.equal(sections.length, 6);
    const tables = sections.flatMap(({ children }) => children.filter(({ kind }) => kind === 'table'));
    assert.equal(tables.length, 3);
    assert.ok(tables[1]!.children.some(({ name, detail }) => name === '（七）总计' && /^\d+$/.test(detail)));
  });
});
