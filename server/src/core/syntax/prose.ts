import { labelsOf } from '../forms/labels';
import { foldKey, isHan } from '../text/chars';
import { cellsOfTags } from './cellsOfTags';
import { Line } from './line';
import { isPageMetadata, longestMetadata } from './residue';
import { isPieceOfLabel, isPiecesOfLabels } from './cells/pieces';

/** Longer lines have lost their line ends and are no draft to proof-read. */
const longestLine = 100_000;

/**
 * The text of a line as prose, for rules on its characters: what is no prose inside it (tags, code, links, addresses)
 * is blanked out by NUL, so that offsets are those of the line. Empty for lines of tables, borders and residue.
 */
export const proseOf = Line.kept((line) => (isProse(line) ? mask(line) : ''));

function isProse(line: Line): boolean {
  const { text, cells, separated, rule, heading, title } = line;
  if (separated || rule || cells.length !== 1 || text.length > longestLine) return false;
  const [{ labels, reading, key, opensLabel }] = cells as [Line['cells'][0]];
  if (heading) return true;
  if (title) return !isPageMetadata(text);
  if (text.length <= longestMetadata && field.test(text)) return false;
  if (labels.length > 0 || reading.kind !== 'unreadable') return false;
  // 7）。 would begin a label as well.
  if (restOfSentence.test(text)) return true;
  if (opensLabel || isCommaRow(text)) return false;
  return (
    (holdsHan(text) || key.length >= shortestRest) &&
    !isPieceOfLabel(key) &&
    !isPiecesOfLabels(text) &&
    !isPageMetadata(text)
  );
}

/** A field that a crawl writes in front of a page's text, with a colon of its own and no sentence behind it. */
const field =
  /^\s{0,8}(?:标题|文号|栏目|作者|来源|发布(?:时间|日期)|发文(?:时间|日期)|原文链接|本地目录|页面链接)[^：:。，]{0,12}[：:][^。]{0,200}$/;

/** What closes a bracket or a quotation of the line above, and how the sentence ends or goes on. */
const restOfSentence =
  /^\s{0,20}[^\s（《“〔(]{0,12}[）》”〕)]{1,3}(?:[，。；：]|[和与及等的]\s{0,20}$|[\u4e00-\u9fff]{1,8}[，。；：])/;

/** Longer lines are paragraphs. */
const longestRow = 300;
/** Fewer parts may be clauses. */
const fewestCells = 3;

/** A row of a table in CSV that has more cells than its form, so that it could not be read: 信息内容,本年处理决定数量,,备注. */
function isCommaRow(text: string): boolean {
  if (text.length > longestRow || text.includes('。') || !/[,;]/.test(text)) return false;
  const cells = text.split(/[,;]/).map((cell) => foldKey(cell));
  const isCell = (key: string) => key === '' || /^\d+$/.test(key) || labelsOf(key).length > 0;
  return cells.length >= fewestCells && cells.filter(isCell).length * 2 >= cells.length;
}

/** A line without Chinese may be the rest of a sentence: 1234567）。 */
const shortestRest = 4;

function holdsHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) return true;
  return false;
}

/** Tags, entities, code, link targets, attributes of pandoc, bookmarks, addresses. */
const noProse =
  /<[^<>]{1,500}>|&[a-z#0-9]{1,20};|`[^`]{1,200}`|\]\([^()\s]{1,300}\)|\]\{[^{}]{0,500}\}|\[bookmark:[^\]]{0,200}\]|(?:https?:\/\/|www\.)(?:[!-'*-~]|\([!-'*-~]{0,100}\)){1,300}|[\w.+-]{1,64}@[\w.-]{1,100}/gi;

function mask(line: Line): string {
  const { text: all, title } = line;
  // 标题: is the crawl's, not the title's.
  const text = withoutCells(title ? '\0'.repeat(title.from) + all.slice(title.from) : all, line);
  return /[<&`\]/@.]/.test(text) ? text.replace(noProse, (part) => '\0'.repeat(part.length)) : text;
}

/** Labels and values in cells of HTML are no prose; sentences of a page may stand in cells as well. */
function withoutCells(text: string, line: Line): string {
  const cells = cellsOfTags(line).filter(({ labels, text: own }) => labels.length > 0 || !/[，。；,;]/.test(own));
  let shown = '';
  for (const { from, to } of cells) shown += text.slice(shown.length, from) + '\0'.repeat(to - from);
  return shown + text.slice(shown.length);
}
