import { isAcross, rowLabel } from '../../forms';
import { inNotices } from '../../forms/notices';
import { beginsLabel, labelsOf as formLabels } from '../../forms/labels';
import { isSpelling, misspellingOf } from '../../model/table/labels/misspelling';
import { unitIn, withRightUnit } from '../../model/table/labels/printedColumns';
import { readTables } from '../../model/table/readTables';
import type { Table } from '../../model/table/table';
import type { Line } from '../../syntax/line';
import { isPieceOfOther } from '../../syntax/cells/pieces';
import { visibleText } from '../../syntax/markup';
import { foldKey, lostCharacter } from '../../text/chars';
import { readNumber } from '../../text/number';
import { comparePositions, cover, isSameSpan, joinInsertions, shift, span, type Span } from '../../text/span';
import { allForms, type SegmentRule } from '../rule';

export const tableLabel: SegmentRule = {
  code: 'table/label',
  severity: 'warning',
  forms: allForms,
  scope: 'segment',
  source: inNotices('附表'),
  title: { zh: '统计表的行列标题有错字', en: 'A label of a statutory table is misspelt' },
  messages: {
    default: { zh: '“{actual}”有错字，应为“{expected}”', en: '“{actual}” is misspelt; it should be “{expected}”' },
    words: {
      zh: '“{actual}”与规定格式不符，此行应为“{expected}”',
      en: '“{actual}” is not as in the form: this row is “{expected}”',
    },
    unit: {
      zh: '格式以万元为单位，此列写作{unit}；请将各数换算成万元，并改列标题',
      en: 'The form counts in 万元, this column says {unit}: convert its values, and change the heading',
    },
    set: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
  },
  docs: {
    zh: '统计表的行、列标题应照规定格式书写。空格、标点、“及”与“和”、有无序号和说明之别不报告。修复时只改错字，其余不动；与规定相差不止一个字的，请核对后再改。用了别的说法、凭前后各行才认得出的行名也报告。金额一列的单位不是万元的也报告，需要连同各数一起换算。',
    en: 'Labels are those of the form. Blanks, punctuation, 和 for 及, numbers and explanations make no typo. The fix changes the wrong characters only. Labels in other words, which only the rows around tell, are told as well. A column of amounts in another unit than 万元 is, too.',
  },
  example: { wrong: '政府集中釆购', right: '政府集中采购' },
  safe: true,
  *check(segment) {
    // Pieces of labels that have left their places may have been put together wrongly.
    const tables = readTables(segment).filter(({ scrambled }) => !scrambled);
    for (const parts of tables.flatMap(labelsOf)) {
      const actual = parts.map((part) => textAt(part, segment.lines)).join('');
      const found = misspellingOf(actual);
      if (
        !found ||
        isOtherUnit(unitIn(actual)) ||
        actual.includes(lostCharacter) ||
        (parts.length === 1 && isCut(actual, found.expected, parts[0]!, segment.lines)) ||
        (parts.length > 1 && isBeginAbove(actual, found.expected, parts[0]!, segment.lines))
      )
        continue;
      yield { args: { actual: shown(actual), expected: found.expected }, span: parts.reduce(cover) };
    }
    for (const { label, expected } of tables.flatMap((table) => inOtherWords(table, segment.lines)))
      yield {
        message: 'words',
        args: { actual: shown(textAt(label, segment.lines)), expected },
        span: label,
        data: { text: expected },
      };
    for (const { role, span: place, misspelt } of tables.flatMap(({ headings }) => headings)) {
      if (role !== 'column' || place.start.line !== place.end.line) continue;
      const actual = textAt(place, segment.lines);
      const named = unitIn(actual);
      if (named && isOtherUnit(named)) yield { message: 'unit', args: { unit: named }, span: place };
      const expected = withRightUnit(actual);
      if (misspelt === 0 && expected !== actual)
        yield { args: { actual: shown(actual), expected }, span: place, data: { text: expected } };
    }
  },
  fixes({ message, args, span: place, data }, report) {
    // Values would have to change as well.
    if (message === 'unit') return [];
    if (data?.text !== undefined)
      return [{ title: 'set', args, edits: [{ span: place, newText: data.text }], preferred: false }];
    const placed = [...report.tables.values()].flatMap(({ table, at }) =>
      labelsOf(table).map((parts) => parts.map((part) => shift(part, at))),
    );
    const parts = placed.find((some) => comparePositions(some[0]!.start, place.start) === 0) ?? [place];
    const found = misspellingOf(parts.map((part) => textAt(part, report.lines)).join(''));
    if (!found) return [];
    const edits = joinInsertions(found.typos.map((typo) => ({ span: within(parts, typo), newText: typo.wanted })));
    // A part with nothing right in it may be a piece of something else.
    const isWhole = parts.length > 1 && edits.some((edit) => parts.some((part) => isSameSpan(part, edit.span)));
    return [{ title: 'set', args, edits, preferred: found.sure && !isWhole }];
  },
};

/** A unit that the form does not have is no typo: the values have to be changed with it. */
function isOtherUnit(unit: string | undefined): boolean {
  return unit !== undefined && unit !== '万元';
}

/** （二）部分公开（区分处理的，只计这一情形，不计其他情形）: read without its explanation, which may be misspelt too. */
const explained = 'partial';

/** The misspelt labels, each by its parts: those that pages break over lines are read only where they are right. */
function labelsOf(table: Table): (readonly Span[])[] {
  const { rows, headings } = table;
  const found: (readonly Span[])[] = [];
  const add = (whole: Span, parts: readonly Span[] | undefined) => {
    if (parts) found.push(parts);
    else if (whole.start.line === whole.end.line) found.push([whole]);
  };
  for (const { misspelt, span: whole, parts } of headings) if (misspelt > 0) add(whole, parts);
  if (isAcross(table.id)) return found;
  for (const row of rows.values()) if (row.misspelt > 0 || row.id === explained) add(row.label, row.parts);
  return found;
}

/** Rows that are told by their place, with the labels that they should have. */
function inOtherWords(table: Table, lines: readonly Line[]) {
  return [...table.rows.values()]
    .filter(({ misspelt, parts, label: { start, end } }) => misspelt > 0 && !parts && start.line === end.line)
    .filter(({ label }) => !isSpelling(textAt(label, lines)))
    .map(({ id, label }) => ({ label, expected: rowLabel(table, id) }));
}

/** The place of a stretch of the text that some parts make together; it stands in the part in which it begins. */
function within(parts: readonly Span[], { from, to }: { readonly from: number; readonly to: number }): Span {
  let before = 0;
  for (const { start, end } of parts) {
    const length = end.character - start.character;
    if (from < before + length || parts.at(-1)!.start === start) {
      const at = start.character - before;
      return span(start.line, at + from, at + Math.min(to, before + length));
    }
    before += length;
  }
  return parts[0]!;
}

function textAt({ start, end }: Span, lines: readonly Line[]): string {
  return lines[start.line]!.text.slice(start.character, end.character);
}

/** A label as its reader sees it, without the marks of its text. */
function shown(text: string): string {
  return visibleText(text)?.text ?? text;
}

/** Lines below a label on which its rest may stand, beside other labels; and how far down, empty ones included. */
const linesBelow = 4;
const farthest = 24;

/**
 * Whether a label is only cut as pages cut them: its end stands further down, or it stands beside what is left of
 * others. Only where nothing but blanks tells labels apart.
 */
function isCut(label: string, expected: string, { end }: Span, lines: readonly Line[]): boolean {
  if (/[\t|<]/.test(lines[end.line]!.text)) return false;
  const words = label.split(/\s+/).map(foldKey);
  const isOfOther = (word: string) => formLabels(word).length > 0 || isPieceOfOther(word, foldKey(expected));
  if (words.length > 1 && words.some(isOfOther)) return true;
  const below = lines
    .slice(end.line + 1, end.line + 1 + farthest)
    .filter(({ text }) => text.trim() !== '')
    .slice(0, linesBelow)
    .flatMap(({ text }) => text.split(/\s+/).map(foldKey));
  const key = foldKey(label);
  return below.some((word) => word !== '' && (beginsLabel(key + word) || formLabels(key + word).length > 0));
}

/**
 * Whether what a label in pieces lacks is its beginning, and that stands above the values in front of it, as a reader of
 * PDF from top to bottom writes a row whose values stand beside the middle of its label.
 */
function isBeginAbove(label: string, expected: string, { start }: Span, lines: readonly Line[]): boolean {
  const [key, whole] = [foldKey(label), foldKey(expected)];
  if (key === '' || !whole.endsWith(key)) return false;
  const isValue = ({ text }: Line) => text.trim() === '' || readNumber(text).kind === 'number';
  const above = lines
    .slice(Math.max(0, start.line - farthest), start.line)
    .filter((line) => !isValue(line))
    .at(-1);
  return above !== undefined && foldKey(above.text).endsWith(whole.slice(0, -key.length));
}
