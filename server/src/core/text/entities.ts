import { invisible, isBlank } from './chars';

/** Blanks that HTML has a name or a number for. */
const blanks =
  'nbsp|NonBreakingSpace|e[mn]sp|emsp1[34]|numsp|puncsp|thinsp|ThinSpace|hairsp|MediumSpace|' +
  '#160|#819[2-9]|#820[0-2]|#8239|#8287|#12288|#[xX]0{0,4}(?:[aA]0|200[0-9aA]|202[fF]|205[fF]|3000)';

/** Characters that nobody sees: soft hyphens, blanks of no width, marks of direction and of byte order. */
const unseen =
  'shy|ZeroWidthSpace|zwn?j|NoBreak|[lr]rm|#173|#820[3-7]|#8288|#65279|#[xX]0{0,4}(?:[aA][dD]|200[b-fB-F]|2060|[fF]{2})';

/** A blank that is written out. */
export const blankEntity = new RegExp(`&(?:${blanks});`);

/** What is shown as a blank or not at all. */
export const voidEntity = new RegExp(`&(?:${blanks}|${unseen});`);

/** The marks that HTML must write by their name, and those that editors of pages do. */
const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
};

const entityNames = `${blanks}|${unseen}|${Object.keys(named).join('|')}|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}`;

/** A known entity: by its name, or a character by its number. */
export const entity = new RegExp(`&(?:${entityNames});`);

/** What an entity stands for; nothing for blanks and what nobody sees. */
export function characterOf(entity: string): string {
  const code = /^&#(?:x([0-9a-f]+)|(\d+));$/i.exec(entity);
  if (!code) return named[entity.slice(1, -1).toLowerCase()] ?? '';
  const value = code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16);
  const isCharacter = value <= 0x10ffff && (value < 0xd800 || value >= 0xe000);
  const character = isCharacter ? String.fromCodePoint(value) : '';
  return isBlank(value) || invisible.test(character) ? '' : character;
}
