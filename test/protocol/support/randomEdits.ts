import type { TextEdit } from 'vscode-languageserver/node';
import { layouts } from '../../support/layouts';
import type { Random } from '../../support/random';
import { makeReport } from '../../support/report';
import type { EditedText } from './editedText';

/** A right report in any layout. */
export function randomReport({ pick, int }: Random): string {
  return makeReport({ form: pick(['2019', '2021']), layout: pick(layouts), seed: int(0, 10_000) }).text;
}

const characters = ['0', '1', '7', '.', '-', ' ', '\t', '|', '，', '。', '、', '三', '年', '总', '\u00a0', '\u3000'];
const strange = ['😀', '𠮷', '\ud842', '\udfb7', '\ud83d', '\0', '\ufeff', '\u2028', '\f', 'é', '<', '"', '```'];
const terminators = ['\n', '\r\n', '\r', '\n\r', '\r\r\n', '\n\n', '\r\n\r\n'];
const pieces = [
  '四、政府信息公开行政复议、行政诉讼情况\n',
  '\n## 三、收到和处理政府信息公开申请情况\r\n',
  '云麓县人民政府2022年政府信息公开工作年度报告\n',
  '2021年，我县收到政府信息公开申请3件。',
  '统计期限自2022年1月1日起至2022年12月31日止',
  '\t规章\n\t1\n\t2\n\t3\n\n',
  '规范性文件\t4\t5\t6\n',
  '| 行政许可 | 7 |\n|---|---|\n',
  '<table><tr><td>规章</td><td>1</td></tr></table>\n',
  '（七）总计\t\t1\t0\t0\t0\t0\t1\n',
  '[bookmark: a]',
  '总\n计',
];

type Kind = (edited: EditedText, random: Random) => TextEdit[];

const anywhere = ({ text }: EditedText, { int }: Random): number => int(0, text.length);

/** Where a line begins. */
const betweenLines = ({ text }: EditedText, { pick }: Random): number =>
  pick([...text.matchAll(/^/gm)].map(({ index }) => index));

function insertOneOf(texts: readonly string[], place = anywhere): Kind {
  return (edited, random) => {
    const at = place(edited, random);
    return [edited.replace(at, at, random.pick(texts))];
  };
}

const erase: Kind = (edited, random) => {
  const from = anywhere(edited, random);
  return [edited.replace(from, Math.min(edited.text.length, from + random.int(1, 5)), '')];
};

/** A line goes, stands twice, or makes place for another. */
const repeatLine: Kind = (edited, random) => {
  const [from, to] = stretch(edited, random, /^.*(?:\r\n|\r|\n)/gm);
  const line = edited.text.slice(from, to);
  return [edited.replace(from, to, random.pick(['', line + line, random.pick(pieces)]))];
};

const section = /^[^\t\n\r|]*[一二三四五六]、[^]*?(?=^[^\t\n\r|]*[一二三四五六]、|$(?![^]))/gm;

/** A section is cut and put elsewhere, in one notification. */
const moveSection: Kind = (edited, random) => {
  const [from, to] = stretch(edited, random, section);
  const cut = edited.text.slice(from, to);
  const erased = edited.replace(from, to, '');
  const at = betweenLines(edited, random);
  return [erased, edited.replace(at, at, cut)];
};

const dropSection: Kind = (edited, random) => [edited.replace(...stretch(edited, random, section), '')];

const addReport: Kind = (edited, random) => {
  const [at] = stretch(edited, random, section);
  return [edited.replace(at, at, `${randomReport(random)}\n`)];
};

const undo: Kind = (edited, random) => {
  const texts = edited.history.slice(-random.pick([1, 5, 100]));
  return texts.length > 0 ? [edited.become(random.pick(texts))] : [];
};

/** From where to where one of the matches goes; the end of the text where there is none. */
function stretch({ text }: EditedText, { pick }: Random, pattern: RegExp): [number, number] {
  const matches = [...text.matchAll(pattern)].map(({ index, 0: { length } }): [number, number] => [
    index,
    index + length,
  ]);
  return matches.length > 0 ? pick(matches) : [text.length, text.length];
}

/** What people do often stands here often. */
const kinds: readonly Kind[] = [
  ...Array.from({ length: 12 }, () => insertOneOf(characters)),
  ...Array.from({ length: 8 }, () => erase),
  ...Array.from({ length: 4 }, () => undo),
  ...[insertOneOf(strange), insertOneOf(strange), insertOneOf(terminators), insertOneOf(terminators, betweenLines)],
  ...[insertOneOf(pieces), repeatLine, repeatLine, moveSection],
  ...[addReport, dropSection],
];

/** Texts grow no longer than some reports; the whole of it is about one thing after another, not about size. */
const longest = 12_000;

/** The edits of one notification, each for the text that those before it have left. */
export function randomEdits(edited: EditedText, random: Random): TextEdit[] {
  const times = random.chance(0.7) ? 1 : random.int(2, 4);
  return Array.from({ length: times }, () => {
    const kind = edited.text.length > longest ? dropSection : random.pick(kinds);
    return kind(edited, random);
  }).flat();
}
