import { distance } from 'fastest-levenshtein';
import { officeOfNotices as office } from '../../forms/norms';
import { withoutBlanks } from '../../text/chars';
import { withoutLookAlikes } from '../../text/lookAlikes';

/** A name that is meant to be that of the office which issued the notices, and where it stands. */
interface NamedOffice {
  readonly name: string;
  readonly from: number;
}

/** Names that begin or end alike; other offices, and shorter names of this one, are further away. */
const officeLike = /国务院办公厅[\u4e00-\u9fff]{2,16}?(?:办[\u4e00-\u9fff]?室|[\u4e00-\u9fff]公室|办公(?!室))/g;
export const mostOfOffice = 2;
/** 国务院办公厅政务公开与政府信息办公室: its words the other way round. */
const turnedRound = /国务院办公厅政务公开[与和]政府信息(?:公开)?办公室/g;
/** In front of it stands the other half of the name. */
const secondHalf = '政府信息与政务公开办公室';
const firstHalf = office.slice(0, -secondHalf.length);
/** The first half, a blank between any two of its characters. */
const widest = 2 * firstHalf.length;
const secondHalves = new RegExp(secondHalf, 'g');

/** Whether a text has half of the office's name. */
export function mayNameOffice(text: string): boolean {
  return text.includes(firstHalf) || text.includes(secondHalf);
}

/** The names in a text that are meant to be that of the office which issued the notices, and are not; offsets in the text. */
export function misnamedOffices(text: string): NamedOffice[] {
  const whole = Array.from(text.matchAll(officeLike), ({ 0: name, index: from }) => ({ name, from }));
  const turned = Array.from(text.matchAll(turnedRound), ({ 0: name, index: from }) => ({ name, from }));
  const halves = Array.from(text.matchAll(secondHalves), ({ index }) => nameBefore(text, index));
  const near = [...whole, ...halves].filter(
    ({ name }) => withoutLookAlikes(name) !== office && distance(name, office) <= mostOfOffice,
  );
  return [...near, ...turned].filter(
    ({ name, from }) => !(office.startsWith(name) && goesOn(text, from + name.length)),
  );
}

/** Whether a line ends behind an offset: tools break lines at a width, whatever word stands there. */
function goesOn(text: string, from: number): boolean {
  return text.slice(from).trim() === '';
}

/** What stands in front of a name and is no part of it: 《务院办公厅, 根据务院办公厅. */
const inFront = /[^\u4e00-\u9fff]|[据照按由和及与对]/;

/** A name whose first half is written with one slip: 国务办公厅. */
function nameBefore(text: string, second: number): NamedOffice {
  const right = { name: office, from: second - firstHalf.length };
  // Blanks where a reader of PDF has parted its characters are no slip.
  if (withoutBlanks(text.slice(Math.max(0, second - widest), second)).endsWith(firstHalf)) return right;
  const lengths = [firstHalf.length, firstHalf.length - 1, firstHalf.length + 1];
  const from = lengths
    .map((length) => second - length)
    .find((from) => from >= 0 && !inFront.test(text[from]!) && distance(text.slice(from, second), firstHalf) === 1);
  return from === undefined ? right : { name: text.slice(from, second + secondHalf.length), from };
}
