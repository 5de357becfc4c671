import assert from 'node:assert/strict';
import { findingsOf } from '../../../server/src/core';
import { isPageMetadata } from '../../../server/src/core/syntax/residue';
import { analyseText, applyEdits, preferredFix } from '../../support/check';
import { rightReport } from '../../support/fixture';

const right = rightReport('2021');
const deadline = 5_000;

/** What `run` gives, which has to come in a moment. */
function inTime<Made>(run: () => Made): Made {
  const started = performance.now();
  const made = run();
  assert.ok(performance.now() - started < deadline);
  return made;
}

describe('what may be read in very many ways takes no longer than its length', () => {
  it('buttons of a page with words of their own', () => {
    const lines = Array.from({ length: 300 }, (_, index) => `${'扫一扫'.repeat(18)}，${index}`);
    assert.ok(inTime(() => lines.every((line) => !isPageMetadata(line))));
  });

  it('closing tags in the middle of the paragraph behind which a sentence goes', () => {
    const opening = right.indexOf('。') + 1;
    const text = `${right.slice(0, opening)}${'</b>'.repeat(40_000)}（全文）\n${right.slice(right.indexOf('一、总体情况'))}`;
    const analysis = analyseText(text);
    const finding = findingsOf(analysis).find(({ code }) => code === 'period/missing')!;
    const { edits } = inTime(() => preferredFix(finding, analysis)!);
    assert.match(applyEdits(text, edits), /（全文）本报告所列数据的统计期限/);
  });
});

it('tags inside each other by the ten thousand hold no paragraph to write another like', () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `t${index}`);
  const nested = [...names.map((name) => `<${name}>`), '$&', ...names.reverse().map((name) => `</${name}>`)].join('');
  const text = right.replace(/^本报告依据.*\n/m, '').replace(/^（一）主动公开。.*$/m, nested);
  const analysis = analyseText(text);
  const finding = findingsOf(analysis).find(({ code }) => code === 'period/missing')!;
  assert.match(applyEdits(text, preferredFix(finding, analysis)!.edits), /^本报告所列数据的统计期限/m);
});

describe('buttons of a web page', () => {
  it('stand alone on their line, those with words of their own too', () => {
    for (const line of [
      '打印本页 关闭窗口',
      '【字体：大 中 小】',
      '分享到：微信 微博',
      '扫一扫在手机打开当前页 打印 | 关闭窗口',
    ])
      assert.ok(isPageMetadata(line), line);
  });

  it('are none beside text', () => {
    for (const line of [
      '打印、复印 12 件',
      '扫一扫，关注公众号',
      '打印本页的人',
      `${'打印 '.repeat(13)}`,
      '关闭窗口1个',
    ])
      assert.ok(!isPageMetadata(line), line);
  });
});
