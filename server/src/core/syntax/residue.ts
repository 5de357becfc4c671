import { endOfMatch } from '../text/sticky';

/** What a web page prints around a report: 索引号 and the like, each with its colon. */
const metadata =
  /(?:索引号|索\s?引\s?号|信息索引|浏览次数|阅读次数|点击次数|点击数|浏览量|访问次数|成文日期|文件编号|主题分类|主题词|发布机构|信息来源|信息类别|公开类别|公开方式|公开范围|公开形式|生成日期|有效性|责任编辑|当前位置|您的位置|您现在的位置)\s{0,3}[：:]/;

/** Where a page was taken from and when, the pages beside it, its foot. */
const frame =
  /(?<!数据)来源\s{0,3}[：:].{0,60}(?<!统计)(?:时间|日期)\s{0,3}[：:]|(?<!统计)(?:时间|日期)\s{0,3}[：:].{0,60}(?<!数据)来源\s{0,3}[：:]|^\s{0,8}[上下]一[篇条]\s{0,3}[：:]|版权所有|网站标识码|ICP备|公网安备/;
const mayBeFrame = /来源|一[篇条]|版权所有|网站标识码|备/;

/** Longer lines are text. */
export const longestMetadata = 200;
const shortestButton = 2;
const longestButtons = 60;

/** Whether a line is what a web page prints around a report, and none of its text. */
export function isPageMetadata(text: string): boolean {
  if (text.length > longestMetadata || text.includes('。')) return false;
  if ((text.includes('：') || text.includes(':')) && metadata.test(text)) return true;
  if (mayBeFrame.test(text) && frame.test(text)) return true;
  return text.length >= shortestButton && text.length <= longestButtons && mayBeButtons.test(text) && isButtons(text);
}

const mayBeButtons = /打印|关闭|返回|收藏|分享|字体|字号|扫一扫|上一篇|下一篇/;

const button =
  /(?:打印(?:本页|此页|页面)?|关闭(?:窗口|本页|页面)?|返回(?:顶部|首页|列表)|收藏(?:本页)?|分享(?:到|至)?|字体|字号|[:：]|大|中|小|微信|微博|QQ空间|上一篇|下一篇)/y;
/** The button with words of its own: 扫一扫在手机打开当前页. */
const scan = '扫一扫';
const longestWords = 20;
const mostButtons = 12;
const inFront = /[\s\u00a0【】[\]|丨/·]*/y;
const between = /[\s\u00a0【】[\]|丨/·（()）]*/y;

/**
 * Whether a line holds buttons of a web page and nothing else. Nothing tells where the words of 扫一扫 end, so they are
 * taken to end at each place; of every place is known how few buttons lead to it.
 */
function isButtons(text: string): boolean {
  const fewest = new Array<number>(text.length + 1).fill(Infinity);
  const reach = (end: number, buttons: number) => {
    const next = endOfMatch(between, text, end)!;
    fewest[next] = Math.min(fewest[next]!, buttons);
  };
  fewest[endOfMatch(inFront, text, 0)!] = 0;
  for (let at = 0; at < text.length; at++) {
    const buttons = fewest[at]! + 1;
    if (buttons > mostButtons) continue;
    const end = endOfMatch(button, text, at);
    if (end !== undefined) reach(end, buttons);
    if (!text.startsWith(scan, at)) continue;
    const words = at + scan.length;
    for (let to = words; to <= Math.min(words + longestWords, text.length); to++) {
      if (to > words && '。，'.includes(text[to - 1]!)) break;
      reach(to, buttons);
    }
  }
  return fewest[text.length]! > 0 && fewest[text.length]! <= mostButtons;
}

const footer = /^[^。，；]{0,40}(?:主办单位|承办单位|网站标识码|公网安备|ICP备|版权所有)[^。；]{0,160}$/i;

/** A drawer of Org, as pandoc puts one below each heading. */
const drawer = /^\s{0,8}:(?:PROPERTIES|CUSTOM_ID|END):/;

/** Whether a line is what a web page prints at its foot, or what a markup language keeps below a heading. */
export function isPageFooter(text: string): boolean {
  return text.length <= longestMetadata && (footer.test(text) || drawer.test(text));
}
