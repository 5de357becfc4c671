/** With what the tables begin, and with what a note behind their last number. */
const tableBegin =
  /第二十条第[（(]一[）)]项\s{0,4}信息内容|[（(]?本列数据的勾稽关系|申请人情况\s{0,4}自然人|行政复议\s{0,4}行政诉讼\s{0,4}(?:未经|结果)/;
const noteBegin = /(?<=[\d/—]\s{0,4})(?:备注|附注|注释|注|说明)[：:]/;

/** The last row of each table with as many values as it has columns; behind it stands text. */
const value = '\\s{1,4}[-−+\\d.,/—－]{1,16}(?:万?元)?(?=\\s)';
const lastRow = new RegExp(
  `(?:行政事业性收费${value}|政府集中采购(?:${value}){2}|结转下年度继续办理(?:${value}){7}|总计(?:${value}){15})(?!\\s{1,4}(?:新?增|减|无|第二十条))(?=\\s{1,4}[\\u4e00-\\u9fff（])`,
  'g',
);

/**
 * Where the table of a section begins and ends in a line, if text stands there: its unit or a caption in front of it, a
 * note, another table or the text of a section without a heading behind it.
 */
export function cutsAroundTable(text: string): number[] {
  const from = text.search(tableBegin);
  if (from < 0) return [];
  const note = text.slice(from).search(noteBegin);
  const ends = Array.from(text.slice(from).matchAll(lastRow), ({ 0: row, index }) => from + index + row.length);
  const cuts = [...(text.slice(0, from).trim() === '' ? [] : [from]), ...ends, ...(note < 0 ? [] : [from + note])];
  return cuts.sort((a, b) => a - b);
}
