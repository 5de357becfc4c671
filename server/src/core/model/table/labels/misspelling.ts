import { spell } from '../../../forms/spelling';
import { Recent } from '../../../recent';
import { labelKey } from '../../../syntax/cells/cells';
import { foldKey } from '../../../text/chars';
import { visibleText, type VisibleText } from '../../../syntax/markup';
import { withoutRadicals } from '../../../text/lookAlikes';
import { chineseNumerals } from '../../../text/numeral';
import { differences, type Difference } from '../../../text/difference';

/** A label with a typo. */
interface Misspelling {
  /** The label as it should be, with the draft's own blanks, punctuation and number. */
  readonly expected: string;
  /** What is wrong, in the offsets of the text. */
  readonly typos: readonly Difference[];
  /** Whether the label differs from the form's by nothing but one typo. */
  readonly sure: boolean;
}

/** The same labels stand in report after report, and in a table at every key. */
const misspellings = new Recent<{ readonly misspelling: Misspelling | undefined }>(20_000);

/** Reads a label of a draft against the form's; nothing where it is none or differs only in what does no harm. */
export function misspellingOf(text: string): Misspelling | undefined {
  let found = misspellings.get(text);
  if (!found) misspellings.set(text, (found = { misspelling: findMisspelling(text) }));
  return found.misspelling;
}

function findMisspelling(text: string): Misspelling | undefined {
  const visible = visibleText(text);
  const plain = withoutRadicals(visible?.text ?? text);
  const whole = foldKey(plain);
  const own = spell(whole).distance > 0 ? whole : labelKey(plain);
  const { key, labels, distance } = spell(own);
  if (distance === 0) return undefined;
  // An explanation behind the label is no part of it.
  const label = plain.slice(0, endOfKey(plain, own.length));
  const all = differences(label, key);
  const typos = all
    .filter((difference) => !isHarmless(difference))
    .map((typo) => behindMarks(typo, key, label, labels[0]!.label));
  if (typos.length === 0) return undefined;
  const expected = typos.reduceRight(
    (changed, { from, to, wanted }) => changed.slice(0, from) + wanted + changed.slice(to),
    plain,
  );
  const placed = visible ? typos.map((typo) => ({ ...typo, ...placeIn(visible, typo) })) : typos;
  return { expected, typos: placed, sure: all.length === 1 };
}

/** Where a typo stands in a text with marks; a lost character stands inside those that its neighbour is set in. */
function placeIn({ startOf, endOf }: VisibleText, { from, to }: Difference): { from: number; to: number } {
  if (from < to) return { from: startOf(from), to: endOf(to) };
  const at = from === 0 ? startOf(0) : endOf(from);
  return { from: at, to: at };
}

/** Whether a text is near enough to a label to be a spelling of it, right or wrong. */
export function isSpelling(text: string): boolean {
  return spell(labelKey(withoutRadicals(visibleText(text)?.text ?? text))).labels.length > 0;
}

/** The offset behind as many characters as a key has. */
function endOfKey(text: string, length: number): number {
  let end = 0;
  for (let left = length; left > 0 && end < text.length; end++) if (labelKey(text[end]!) !== '') left--;
  return end;
}

const harmlessChars = '的度了一项数量件';
const numerals = `0123456789${chineseNumerals}`;
const alike = ['及和与或', '他它', numerals];

/** The place of a lost character behind the marks that the form has in front of it: 6.于四类 lacks one behind the point. */
function behindMarks(typo: Difference, key: string, label: string, printed: string): Difference {
  if (typo.written !== '') return typo;
  // The number may be no part of the key.
  const start = foldKey(printed).indexOf(key);
  if (start < 0) return typo;
  let left = start + typo.at;
  let place = 0;
  while (left > 0 || foldKey(printed[place]!) === '') left -= foldKey(printed[place++]!).length;
  if (place === 0 || foldKey(printed[place - 1]!) !== '') return typo;
  let { from } = typo;
  while (from < label.length && foldKey(label[from]!) === '') from++;
  return { ...typo, from, to: from };
}

/** Particles and measures more or less, 和 for 及, 其它 for 其他, another number in front: no typos. */
function isHarmless({ written, wanted }: Difference): boolean {
  if (written === '' || wanted === '') return `${harmlessChars}${numerals}`.includes(written + wanted);
  return alike.some((chars) => chars.includes(written) && chars.includes(wanted));
}
