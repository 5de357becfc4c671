import type { Place } from './place';
import { withoutInvisible } from '../markup';
import { readTitle } from '../headings/title';

/** In front of a title there may be the way to its page, the page's menu and a box with its number and date. */
const farthestTitle = 500;

/** What stands behind a title where nothing tells it from the text: the first words of the text, or of the page. */
const behindTitle =
  '[\\s|]|根据|按照|依据|遵照|为|本报告|本年|现将|一、|20\\d\\d|发布|来源|时间|日期|索引|信息来源|浏览|字号|字体|打印|【|\\[';
/** A reader of PDF may have put a blank into it where its line ends. */
const endOfTitle = new RegExp(`(?:年 ?度 ?(?:工 ?作 ?)?报 ?告|公开工作报告|公开年报)(?=${behindTitle})`, 'g');

/** What parts the words of a page. */
const gap = /[\s：:>＞|]+/g;

/** A name that stands off the rest of it, or its characters off one another: 某某县 财政局 2021年, 某 某 县 财 政 局. */
const partOfName =
  /^(?:[\u4e00-\u9fff]{0,20}(?:[省市县区旗州盟镇乡局厅委办院处府会室]|街道|中心)|[\u4e00-\u9fff]|关于)\s+$/;
const oneCharacter = /^.\s+$/;
const namesPlace = /[\u4e00-\u9fff]{2}[省市县区旗州盟镇乡]|街道/;

/**
 * The title in front of the text of a report that stands on one line, without what a page has in front of it:
 * 当前位置： 首页 某某县2021年……
 */
export function titleIn(line: string): Place | undefined {
  const seen = withoutInvisible(line);
  const place = titleInText(seen?.text ?? line);
  return place && seen ? { from: seen.startOf(place.from), to: seen.endOf(place.to) } : place;
}

function titleInText(text: string): Place | undefined {
  const ends = Array.from(text.slice(0, farthestTitle).matchAll(endOfTitle), ({ 0: end, index }) => index + end.length);
  const titles = ends.flatMap((to) => {
    const from = beginOfTitle(text.slice(0, to));
    return from === undefined || sentenceMark.test(text.slice(0, from)) ? [] : [{ from, to }];
  });
  // A menu may name the reports of other years, without the organ.
  return titles.find(({ from, to }) => readTitle(text.slice(from, to))?.organ) ?? titles[0];
}

const sentenceMark = /[，。]/;

/** The last word with which a title begins that names its year and, if those in front of it do, its organ. */
function beginOfTitle(text: string): number | undefined {
  const words = [0, ...Array.from(text.matchAll(gap), ({ 0: blanks, index }) => index + blanks.length)];
  const titleFrom = (word: number) => readTitle(text.slice(words[word]));
  let first = words.length - 1;
  while (first >= 0 && !titleFrom(first)?.year) first--;
  for (; first > 0; first--) {
    const before = text.slice(words[first - 1], words[first]);
    const isWhole = namesPlace.test(titleFrom(first)!.organ) && !oneCharacter.test(before);
    if (isWhole || !partOfName.test(before) || !titleFrom(first - 1)?.year) break;
  }
  return words[first];
}
