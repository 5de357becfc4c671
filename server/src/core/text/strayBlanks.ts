import { matchesAt } from './sticky';

/** A run of blanks that should not be there; offsets in the text. */
interface StrayBlanks {
  readonly from: number;
  readonly to: number;
}

const blank = '[ \\u00a0\\u3000\\u2002\\u2003\\u2009\\u202f]';
const han = '[\\u4e00-\\u9fff]';

const insideLabel = new RegExp(`(?<=${han}|[，、：])${blank}{1,8}(?=${han}|[，、：])`, 'g');
const beforeMark = new RegExp(`(?<=[^\\s\\0])${blank}{1,8}(?=[，。；：、！？）》”〕])`, 'g');
/** Between organs that issue something together stands a blank: 中共中央办公厅 国务院办公厅印发. */
const organ = '(?:中央|办公[厅室]|委员会|政府|[委局部厅院])';
const jointly = new RegExp(
  `(?<=${organ})[ \\u00a0](?!办公)${han}{1,16}?${organ}(?=$|关于|联合|共同|有关|决[策定]|部署|[印转下]发|发布|的|[《〈》〉，。；、（( \\u00a0])`,
  'y',
);
/** One blank between characters; more of them, or a full-width one, are there for the layout, or for a lost line end. */
const betweenHan = new RegExp(`(?<=${han}|[，；：、）》”])[ \\u00a0](?=${han}|[（《“〔])`, 'g');

/** Blanks in the text of a label, not those behind its number. */
export function blanksInLabel(text: string): StrayBlanks[] {
  return find(insideLabel, text);
}

/** Shorter lines, and lines without a mark of a sentence, are signatures, lists of data and the like. */
const shortestSentence = 16;
const sentence = /[，。；]/;

/** Blanks before punctuation and, unless they may stand for lost line ends, between the characters of a sentence. */
export function strayBlanks(text: string, isFlowed: boolean): StrayBlanks[] {
  const found = find(beforeMark, text);
  if (isFlowed || text.length < shortestSentence || !sentence.test(text)) return found;
  const inside = find(betweenHan, text).filter(({ from }) => !matchesAt(jointly, text, from));
  return [...found, ...inside].sort((a, b) => a.from - b.from);
}

const anyBlank = new RegExp(blank);

/** Most lines hold no blank, which is found out faster than that none of them is stray. */
function find(pattern: RegExp, text: string): StrayBlanks[] {
  if (!anyBlank.test(text)) return [];
  return Array.from(text.matchAll(pattern), ({ 0: blanks, index }) => ({ from: index, to: index + blanks.length }));
}
