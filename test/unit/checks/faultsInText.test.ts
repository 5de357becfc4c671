import assert from 'node:assert/strict';
import { findingsOf, type Finding } from '../../../server/src/core';
import { analyseText, applyEdits, describeFinding, findingsIn, preferredFix } from '../../support/check';
import { rightReport } from '../../support/fixture';
import { formNames } from '../../support/statutory';

/** A slip of the pen, made in turn wherever its pattern matches in the text around the tables of a right report. */
interface Fault {
  readonly code: string;
  readonly find: RegExp;
  readonly by: (found: string) => string;
  /** Whether the right text cannot be known, so that no fix restores it. */
  readonly open?: boolean;
}

const without = (at: number) => (text: string) => text.slice(0, at) + text.slice(at + 1);
const twice = (text: string) => text + text;
const plus = (by: number) => (text: string) => String(Number(text) + by);
const office = /国务院办公厅政府信息与政务公开办公室/g;

const faults: readonly Fault[] = [
  { code: 'section/number', find: /^[一二三四五六](?=、[^。]{4,24}(?:情况|事项)$)/gm, by: () => '七' },
  { code: 'section/title', find: /(?<=^[一二三四五六]、)[^。]{4,24}(?:情况|事项)$/gm, by: without(5) },
  { code: 'section/duplicate', find: /^五、存在的主要问题及改进情况\n/gm, by: twice, open: true },
  { code: 'title/form', find: /年(?=政府信息公开工作年度报告$)/gm, by: () => '年度' },
  { code: 'title/form', find: /工作(?=年度报告$)/gm, by: () => '' },
  { code: 'year/title', find: /20\d\d(?=年政府信息公开工作年度报告$)/gm, by: plus(-1) },
  { code: 'year/period', find: /(?<=自)20\d\d(?=年1月1日)/g, by: plus(-1) },
  { code: 'year/period', find: /(?<=[起日]至20\d\d年12月)31/g, by: () => '30' },
  { code: 'year/period', find: /(?<=自20\d\d年)1(?=月1日)/g, by: () => '2' },
  { code: 'year/body', find: /(?<=^（一）主动公开。)20\d\d/gm, by: plus(-1) },
  { code: 'year/plan', find: /20\d\d(?=年，我[县乡]将)/g, by: plus(-1) },
  { code: 'year/word', find: /(?<=^（一）主动公开。20\d\d)年/gm, by: () => '' },
  { code: 'norm/title', find: /中华人民共和国政府信息公开条例/g, by: without(3) },
  { code: 'norm/title', find: /中华人民共和国政府信息公开条例/g, by: (title) => title.replace('例', '列') },
  ...[0, 2, 5, 9, 12, 15, 17].map((at) => ({ code: 'norm/title', find: office, by: without(at) })),
  { code: 'numbering/sequence', find: /^（[二三四五]）/gm, by: (number) => number.replace(/[二三四五]/, '七') },
  { code: 'numbering/sequence', find: /^（三）/gm, by: () => '（3）' },
  { code: 'numbering/sequence', find: /^（三）/gm, by: () => '3.' },
  { code: 'numbering/sequence', find: /^（四）/gm, by: () => '（三）' },
  { code: 'numbering/sequence', find: /(?<=；)二是/g, by: () => '三是' },
  { code: 'numbering/sequence', find: /(?<=；)二是/g, by: () => '一是' },
  { code: 'numbering/sequence', find: /(?<=；)二是/g, by: () => '第二，' },
  { code: 'narrative/count', find: /(?<=(?:新收政府信息公开申请|上年结转|办结|继续办理))\d+(?=件)/g, by: plus(7) },
  { code: 'narrative/review', find: /(?<=申请行政复议)\d+(?=件)/g, by: plus(7) },
  { code: 'text/punctuation', find: /(?<=[\u4e00-\u9fff])[，。；](?=[\u4e00-\u9fff])/g, by: twice },
  { code: 'text/punctuation', find: /(?<=[\u4e00-\u9fff])，(?=[\u4e00-\u9fff])/g, by: () => '；、', open: true },
  { code: 'text/width', find: /(?<=[\u4e00-\u9fff])，(?=[\u4e00-\u9fff])/g, by: () => ',' },
  { code: 'text/space', find: /(?<=[\u4e00-\u9fff])[，。；]/g, by: (mark) => ` ${mark}` },
  { code: 'text/quotes', find: /》(?=[和要（])/g, by: () => '', open: true },
  { code: 'text/repeated', find: /审核|考核(?=，)/g, by: twice },
  {
    code: 'text/variant',
    find: /采|[文工](?=[\u4e00-\u9fff]{2})/g,
    by: (char) => ({ 采: '釆', 文: '⽂' })[char] ?? '⼯',
  },
  { code: 'text/residue', find: /^(?=本报告|六、)/gm, by: () => '[bookmark: OLE_LINK1]' },
];

/** The places of a fault outside the rows of tables. */
function* placesOf({ find }: Fault, text: string): Generator<{ from: number; found: string }> {
  for (const { 0: found, index: from } of text.matchAll(find)) {
    const line = text.slice(text.lastIndexOf('\n', from) + 1, text.indexOf('\n', from));
    if (!line.includes('\t') && !/^\d\.|^[（(][一二三四五六七][）)][^。]*$/.test(line)) yield { from, found };
  }
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}

/** What is found that was not before; places have moved, so codes are counted. */
function added(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const known = before.map(({ code }) => code);
  return after.filter(({ code }) => {
    const at = known.indexOf(code);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

describe('a single fault in the text of a right report is found once, where it is, and mended', () => {
  for (const year of formNames) {
    const text = rightReport(year);
    const before = findingsIn(text);
    faults.forEach((fault, index) => {
      it(`${year}: ${fault.code}, fault ${index + 1}`, () => {
        for (const { from, found } of placesOf(fault, text)) {
          const written = fault.by(found);
          const wrong = text.slice(0, from) + written + text.slice(from + found.length);
          const what = `${JSON.stringify(found)} written ${JSON.stringify(written)} in line ${lineOf(text, from) + 1}`;
          const analysis = analyseText(wrong);
          const news = added(before, findingsOf(analysis));
          assert.deepEqual(
            news.map(({ code }) => code),
            [fault.code],
            what,
          );
          const [finding] = news as [Finding];
          const near = lineOf(wrong, from);
          assert.ok(Math.abs(finding.span.start.line - near) <= 1, `${what}: ${describeFinding(finding)}`);
          if (fault.open) continue;
          const fix = preferredFix(finding, analysis);
          assert.equal(fix && applyEdits(wrong, fix.edits), text, what);
        }
      });
    });
  }

  it('has every fault in one report or the other', () => {
    const texts = formNames.map(rightReport);
    const idle = faults.filter((fault) => texts.every((text) => [...placesOf(fault, text)].length === 0));
    assert.deepEqual(
      idle.map(({ code, find }) => `${code} ${find.source}`),
      [],
    );
  });
});
