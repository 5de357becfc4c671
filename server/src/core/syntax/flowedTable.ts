/** With what the tables begin, and with what a note behind their last number. */
const tableBegin =
  /第二十条第[（(]一[）)]项\s{0,4}信息内容|[（(]?本列数据的勾稽关系|申请人情况\s{0,4}自然人|行政复议\s{0,4}行政诉讼\s{0,4}(?:未经|结果)/;
const noteBegin = /(?<=[\d/—]\s{0,4})(?:备注|附注|注释|注|说明)[：:]/;

/**
 * Where the table of a section begins and ends in a line, if text stands there: its unit or a caption in front of it, a
 * note behind it.
 */
export function cutsAroundTable(text: string): number[] {
  const from = text.search(tableBegin);
  if (from < 0) return [];
  const note = text.slice(from).search(noteBegin);
  return [...(text.slice(0, from).trim() === '' ? [] : [from]), ...(note < 0 ? [] : [from + note])];
}
