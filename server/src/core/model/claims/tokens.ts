import { isBlank } from '../../text/chars';
import { matchAt } from '../../text/sticky';
import { patterns } from './patterns';
import type { Token } from './token';
import { vocabulary } from './vocabulary';

/** 各县（市、区）, 县政府（含县政府办公室）: the brackets are part of the name. */
const furtherPlaces =
  /[（(](?:(?:[省市州盟县区旗镇乡]|街道|、){1,8}|(?<=政府[（(])含[省市州县区旗]?(?:人民)?政?府办(?:公[室厅])?)[）)]/y;

const startsAny = new RegExp(patterns.map(({ starts }) => starts.source).join('|'));
const pauses = '，,：:（）()';

/** The tokens of a stretch of a line; blanks are none, and what is not known stands together as `unknown`. */
export function tokenise(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to;) {
    const token = tokenAt(text, at);
    const last = tokens.at(-1);
    if (token) tokens.push(token);
    else if (!isBlank(text.charCodeAt(at))) {
      if (last?.kind === 'unknown' && last.to === at)
        tokens[tokens.length - 1] = { ...last, to: at + 1, means: last.means + text[at] };
      else tokens.push({ kind: 'unknown', from: at, to: at + 1, means: text[at]! });
    }
    at = token ? token.to : at + 1;
  }
  return tokens;
}

function tokenAt(text: string, at: number): Token | undefined {
  const first = text[at]!;
  const places = '（('.includes(first) ? matchAt(furtherPlaces, text, at)?.[0] : undefined;
  if (places) return { kind: 'unknown', from: at, to: at + places.length, means: places.replace(/[（()）]/g, '') };
  if (pauses.includes(first)) return { kind: 'pause', from: at, to: at + 1, means: first };
  if (startsAny.test(first)) {
    for (const { starts, pattern, read } of patterns) {
      if (!starts.test(first)) continue;
      const match = matchAt(pattern, text, at);
      const found = match && read(match, match[0]);
      if (!found || (found.kind === 'number' && isInside(text, at))) continue;
      const digitsEnd = found.kind === 'number' ? { digitsEnd: at + match[1]!.length } : {};
      return { from: at, to: at + match[0].length, ...found, ...digitsEnd };
    }
  }
  const word = vocabulary.get(first)?.find((one) => text.startsWith(one.text, at));
  return word && { kind: word.kind, means: word.means, from: at, to: at + word.text.length };
}

/** Whether a number goes on from what stands in front of it: 1.5, 第三. */
function isInside(text: string, at: number): boolean {
  return at > 0 && /[0-9０-９.．第%％]/.test(text[at - 1]!);
}
