import assert from 'node:assert/strict';
import { documentLinks } from '../../../server/src/core';
import { analyseText } from '../../support/check';
import { makeReport } from '../../support/report';

const { text } = makeReport({ form: '2021', layout: 'rows', seed: 1 });

/** The links of a report with a line of its own. */
function linksIn(line: string): string[] {
  const own = text.replace('\n', `\n${line}\n`);
  const lines = own.split('\n');
  return documentLinks(analyseText(own)).map(({ span: { start, end }, target }) => {
    assert.equal(start.line, end.line);
    return `${lines[start.line]!.slice(start.character, end.character)} ${target}`;
  });
}

describe('document links', () => {
  for (const [line, ...links] of [
    ['可以从县政府网站（www.qinghe.gov.cn）下载', 'www.qinghe.gov.cn http://www.qinghe.gov.cn'],
    [
      '网址：https://www.qinghe.gov.cn/zwgk/a_1.html?id=2。',
      'https://www.qinghe.gov.cn/zwgk/a_1.html?id=2 https://www.qinghe.gov.cn/zwgk/a_1.html?id=2',
    ],
    ['See http://qinghe.gov.cn/a.', 'http://qinghe.gov.cn/a http://qinghe.gov.cn/a'],
    ['电子邮箱：qhx_zwgk@163.com，电话0912-1234567', 'qhx_zwgk@163.com mailto:qhx_zwgk@163.com'],
    ['<a href="http://qinghe.gov.cn/a">网站</a>', 'http://qinghe.gov.cn/a http://qinghe.gov.cn/a'],
    ['www.a.cn、www.b.cn', 'www.a.cn http://www.a.cn', 'www.b.cn http://www.b.cn'],
    ['file:///etc/passwd javascript:alert(1) command:x'],
    ['占@比 www. http:// a@b'],
  ] as const) {
    it(`of ${line}`, () => assert.deepEqual(linksIn(line), links));
  }

  it('take no time on long lines', () => {
    const started = performance.now();
    for (const piece of ['a.', 'www.', 'a@', 'http://', '@.']) linksIn(piece.repeat(9_000));
    assert.ok(performance.now() - started < 5_000);
  });
});
