import { isHan } from '../text/chars';
import { Line } from './line';
import { isPieceOfLabel, isPiecesOfLabels } from './pieces';

/** Longer lines have lost their line ends and are no draft to proof-read. */
const longest = 100_000;

/**
 * The text of a line as prose, for rules on its characters: what is no prose inside it (tags, code, links, addresses)
 * is blanked out by NUL, so that offsets are those of the line. Empty for lines of tables, borders and residue.
 */
export const proseOf = Line.kept((line) => (isProse(line) ? mask(line.text) : ''));

function isProse(line: Line): boolean {
  const { text, cells, separated, rule, heading, title } = line;
  if (separated || rule || cells.length !== 1 || text.length > longest) return false;
  const [{ labels, reading, key, opensLabel }] = cells as [Line['cells'][0]];
  if (heading) return true;
  if (title) return !isPageMetadata(text);
  if (labels.length > 0 || reading.kind !== 'unreadable' || opensLabel) return false;
  if (restOfSentence.test(text)) return true;
  return (
    (holdsHan(text) || key.length >= shortestRest) &&
    !isPieceOfLabel(key) &&
    !isPiecesOfLabels(text) &&
    !isPageMetadata(text)
  );
}

/** What closes a bracket or a quotation of the line above, and how the sentence ends or goes on. */
const restOfSentence = /^\s{0,20}[^\s（《“〔(]{0,2}[）》”〕)](?:[，。；：]|[和与及等的]\s{0,20}$)/;

/** A line without Chinese may be the rest of a sentence: 1234567）。 */
const shortestRest = 4;

function holdsHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) return true;
  return false;
}

/** What a web page prints around a report: 索引号 and the like, each with its colon. */
const metadata =
  /(?:索引号|索\s?引\s?号|信息索引|浏览次数|阅读次数|点击次数|点击数|浏览量|访问次数|成文日期|文件编号|主题分类|主题词|发布机构|信息来源|信息类别|公开类别|公开方式|公开范围|公开形式|生成日期|有效性|责任编辑|当前位置|您的位置|您现在的位置)\s{0,3}[：:]/;

/** Buttons of a web page, alone on their line. */
const buttons =
  /^[\s\u00a0【】[\]|丨/·]*(?:(?:打印(?:本页|此页|页面)?|关闭(?:窗口|本页|页面)?|返回(?:顶部|首页|列表)|收藏(?:本页)?|分享(?:到|至)?|字体|字号|[:：]|大|中|小|微信|微博|QQ空间|扫一扫[^。，]{0,20}|上一篇|下一篇)[\s\u00a0【】[\]|丨/·（()）]*){1,12}$/;

const longestMetadata = 200;
const shortestButton = 2;
const longestButtons = 60;

/** Whether a line is what a web page prints around a report, and none of its text. */
export function isPageMetadata(text: string): boolean {
  if (text.length > longestMetadata || text.includes('。')) return false;
  if ((text.includes('：') || text.includes(':')) && metadata.test(text)) return true;
  return text.length >= shortestButton && text.length <= longestButtons && mayBeButtons.test(text) && isButtons(text);
}

const mayBeButtons = /打印|关闭|返回|收藏|分享|字体|字号|扫一扫|上一篇|下一篇/;

function isButtons(text: string): boolean {
  return buttons.test(text);
}

/** Tags, entities, code, link targets, bookmarks, addresses. */
const noProse =
  /<[^<>]{1,500}>|&[a-z#0-9]{1,8};|`[^`]{1,200}`|\]\([^()\s]{1,300}\)|\[bookmark:[^\]]{0,200}\]|(?:https?:\/\/|www\.)[!-~]{1,300}|[\w.+-]{1,64}@[\w.-]{1,100}/gi;

function mask(text: string): string {
  return /[<&`\]/@.]/.test(text) ? text.replace(noProse, (part) => '\0'.repeat(part.length)) : text;
}
