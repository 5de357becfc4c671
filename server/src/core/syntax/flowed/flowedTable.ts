import { unitPattern } from '../../text/number';
import { matchAt, matchesAt } from '../../text/sticky';

/** With what the tables begin, and with what a note behind their last number. */
const tableBegin =
  /第二十条第[（(]一[）)]项\s{0,4}信息内容|[（(]?本列数据的勾稽关系|申请人情况\s{0,4}自然人|行政复议\s{0,4}行政诉讼\s{0,4}(?:未经|结果)/;
const noteBegin = /(?<=[\d/—]\s{0,4})(?:备注|附注|注释|注|说明)[：:]/;

/** The last row of each table, and how many columns it has. */
const lastRows = { 行政事业性收费: 1, 政府集中采购: 2, 结转下年度继续办理: 7, 总计: 15 } as const;
const lastRow = new RegExp(Object.keys(lastRows).join('|'), 'g');
/** A value, or several whose digits are run together; behind its unit stands no word of which that is a part. */
const value = new RegExp(`\\s{0,4}([-−+\\d.,/—－]{1,60})(?:万?元|(?:${unitPattern})(?=[\\s\\d]))?`, 'y');

/** What begins behind a row and is none of its values, of their units, or the next row. */
const text =
  /(?![件项个条宗份起次笔批家人])\s{0,4}(?!新?增|减|无|万|元|第二十条|结转|[一二三四五六][、.．]|[（(](?:单位|万))(?:20\d\d年|[\u4e00-\u9fff（(])/y;

/**
 * Where the table of a section begins and ends in a line, if text stands there: its unit or a caption in front of it, a
 * note, another table or the text of a section without a heading behind it.
 */
export function cutsAroundTable(line: string): number[] {
  const from = line.search(tableBegin);
  if (from < 0) return [];
  const note = line.slice(from).search(noteBegin);
  const cuts = [...(line.slice(0, from).trim() === '' ? [] : [from]), ...ends(line, from)];
  return [...cuts, ...(note < 0 ? [] : [from + note])].sort((a, b) => a - b);
}

/** Shorter lines hold no table. */
const shortestTable = 60;

/** The same in a line without headings: only where text follows the last row, as else the line is one of a table's. */
export function cutsBehindTable(line: string): number[] {
  const from = line.length < shortestTable ? -1 : line.search(tableBegin);
  return from < 0 || /[\t|]/.test(line) || ends(line, from).length === 0 ? [] : cutsAroundTable(line);
}

function ends(line: string, from: number): number[] {
  const rows = Array.from(line.slice(from).matchAll(lastRow), ({ 0: label, index }) => {
    return endOfRow(line, from + index + label.length, lastRows[label as keyof typeof lastRows]);
  });
  return rows.filter((end) => end !== undefined);
}

/** The end of as many values as a row has columns, or of digits for all of them, if text follows. */
function endOfRow(line: string, from: number, columns: number): number | undefined {
  const values: string[] = [];
  let end = from;
  for (let match; values.length <= columns && (match = matchAt(value, line, end)); end += match[0].length) {
    values.push(match[1]!);
  }
  // The year that the text begins with, right behind the last digit: 00000002023年.
  const last = values.at(-1);
  if (last && line[end] === '年' && /20\d\d$/.test(last)) {
    values.splice(-1, 1, ...(last.length > 4 ? [last.slice(0, -4)] : []));
    end -= 4;
  }
  const areFused = values.length < columns && values.every((value) => /^[\d.]+$/.test(value));
  const isRow = values.length === columns || (areFused && values.join('').length >= columns);
  return isRow && matchesAt(text, line, end) ? end : undefined;
}
