import assert from 'node:assert/strict';
import { extract } from '../../../server/src/core';
import { analyseText, codesOfSevere, findingsIn } from '../../support/check';
import { rightReport } from '../../support/fixture';

const right = rightReport('2021');
/** Tables two and three with each cell on a line of its own. */
const lines = right.replace(/第二十条第（一）项[\s\S]*?(?=\n四、政府信息公开行政复议)/, (rows) =>
  rows.replaceAll('\t', '\n'),
);

function unknownIn(text: string): string[] {
  return findingsIn(text).flatMap(({ code, args }) => (code === 'table/row-unknown' ? [args.label as string] : []));
}

function tablesOf(text: string) {
  const { disclosure, requests } = extract(analyseText(text))[0]!;
  return { disclosure, requests };
}

/** A text with some lines put behind the one that begins so. */
function behind(text: string, start: string, added: string): string {
  const at = text.indexOf(`\n${start}`) + 1;
  const end = text.indexOf('\n', at);
  return `${text.slice(0, end)}\n${added}${text.slice(end)}`;
}

describe('rows that no form has', () => {
  for (const [start, added] of [
    ['信息内容', '栏次\t1\t2\t3'],
    ['规章', '续表\t\t\t'],
    ['行政规范性文件', '（续）\t6\t2\t41'],
    ['行政规范性文件', '备注\t1\t2\t3'],
    ['行政事业性收费', '填报日期\t2022'],
    ['行政事业性收费', '联系电话\t8234567'],
    ['行政事业性收费', '注：以上为全县汇总数\t3'],
    ['行政事业性收费', '收费情况\n2'],
    ['行政事业性收费', '全年收费  1208.56'],
    ['一、本年新收', '澄溪县人民政府\n3'],
    ['一、本年新收', '— 3 —'],
    ['四、结转下年度', '全年收到申请  15  件'],
    ['四、结转下年度', '以上数据由各乡镇汇总\t7'],
    ['四、结转下年度', '图一\n12\n3\n4\n5\n6\n7\n8'],
  ] as const)
    it(`are not what stands in or below a table: ${JSON.stringify(added)}`, () => {
      const text = behind(right, start, added);
      assert.deepEqual(unknownIn(text), []);
      assert.deepEqual(tablesOf(text), tablesOf(right));
    });

  it('leave all others as they are where each cell has a line of its own', () => {
    for (const [start, added] of [
      ['规章\n0\n0\n0', '其他文件\n1\n2\n3'],
      ['行政强制\n87', '行政检查\n48'],
      ['4.无正当理由大量反复申请\n0\n0\n0\n0\n0\n0\n0', '群众来电咨询\n1\n2\n3\n4\n5\n6\n21'],
    ] as const) {
      const text = lines.replace(start, `${start}\n${added}`);
      assert.deepEqual(unknownIn(text), [added.split('\n')[0]]);
      assert.deepEqual(codesOfSevere(text), []);
      assert.deepEqual(tablesOf(text), tablesOf(right));
    }
  });

  it('are not where a row has fewer values than those around it, whose own they may be', () => {
    const text = lines.replace('规章\n0\n0\n0', '规章\n其他文件\n0\n0');
    assert.deepEqual(unknownIn(text), []);
  });
});
