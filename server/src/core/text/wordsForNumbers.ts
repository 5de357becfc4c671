/** What writers put into a cell of which they do not have the number. */
const words = new Set([
  '若干',
  '待定',
  '待统计',
  '未统计',
  '无统计',
  '未知',
  '不详',
  '不明',
  '暂无',
  '暂缺',
  '没有',
  '无数据',
  '暂无数据',
  '见附件',
  '详见附件',
  '见附表',
  '详见附表',
  '不适用',
]);

/** 2人, 10余件: a number that is none of counts. */
const counted = /^(?:约|近|超过?)?[\d０-９]{1,9}\s?[余多]?(?:人次?|户|家|名|件|条|项)?(?:左右)?$/;

/** Marks that no label has. */
const marks = /^[?？×√]{1,3}$/;

/** Longer than all of them. */
const longestWord = 20;

/** Whether a text stands in a cell in place of a number, which it does not tell. */
export function standsForNumber(text: string): boolean {
  return text.length <= longestWord && (words.has(text) || counted.test(text) || marks.test(text));
}
