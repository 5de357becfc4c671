import { sectionIndex, sections } from '../../forms';
import { cutsAroundTable, cutsBehindTable } from './flowedTable';
import { readHeading, type HeadingSyntax } from '../headings/heading';
import { headingBehindRow } from './headingBehindRow';
import { lineEnd } from '../../text/lines';
import { titleIn } from './flowedTitle';
import type { Place } from './place';

/** A heading with text on both sides takes more. */
const shortestFlowed = 30;
/** A shorter line with several headings lists them. */
const shortestReport = 60;
/** Longer lines are no text. */
const longestText = 1_000_000;
/** A sentence that lists the parts of the report is no report: from this many headings on a line is cut. */
const fewestHeadings = 2;
/** Longer than every accepted heading. */
const longestHeading = 40;

/** A dash is what programs that read pictures of pages take 一 for. */
const numeral = /[一二三四五六][、.．]|[—－-]、/g;

/** Shorter lines hold no line break with text on both sides. */
const shortestBroken = 8;
const lineBreak = /<br\s?\/?>/gi;
/** Of tables, above all: inside a cell a line break parts nothing. */
const holdsOtherTags = /<(?!\/?(?:br|hr|a|b|i|u|em|strong|span|font)[\s/>])|\|/i;

/** Shorter lines of HTML hold little more than a reader sees on one. */
const shortestMarkup = 300;

/** Behind these a reader of a page sees a new line. */
const blockEnd = /<\/(?:p|h[1-6]|tr|table|div|title|li|center)\s*>|<br\s*\/?>|(?=<table[\s>])/gi;

/**
 * Cuts a line of the file in which a conversion has lost the line ends of a whole report (……等六个部分。一、总体情况
 * 2020年……二、主动公开政府信息情况……) into the title, the headings and the texts between them; a long line of
 * HTML into its paragraphs and rows, text with tags for nothing but line breaks into its lines. No piece but the last
 * has a line end. Any other line is one piece.
 */
export function unflow(raw: string): string[] {
  if (raw.length < shortestBroken || raw.length > longestText) return [raw];
  const end = raw.length - lineEnd(raw).length;
  if (raw.length >= shortestMarkup && raw.includes('</')) {
    const cuts = [...raw.matchAll(blockEnd)].map((match) => match.index + match[0].length).filter((at) => at < end);
    return cutAt(raw, cuts).flatMap((piece) => (piece.includes('<') ? [piece] : cutText(piece)));
  }
  if (raw.includes('<br') && !holdsOtherTags.test(raw)) {
    return cutAt(
      raw,
      [...raw.matchAll(lineBreak)].map((match) => match.index + match[0].length).filter((at) => at < end),
    );
  }
  return cutText(raw);
}

/** Cuts a text without markup. */
function cutText(raw: string): string[] {
  if (raw.length < shortestFlowed && !endsInTitle(raw)) return [raw];
  const end = raw.length - lineEnd(raw).length;
  const all = raw.length < shortestReport ? [] : headingsIn(raw.slice(0, end));
  const headings = all.length < fewestHeadings ? loneHeading(raw) : all;
  if (headings.length === 0) return cutAt(raw, cutsBehindTable(raw));
  const cuts = headings.flatMap(({ from, to }, index) => {
    const end = headings[index + 1]?.from ?? raw.length;
    return [from, to, ...cutsAroundTable(raw.slice(to, end)).map((at) => to + at)];
  });
  const title = titleIn(raw.slice(0, headings[0]!.from));
  return cutAt(raw, [...(title ? [title.from, title.to] : []), ...cuts]);
}

function cutAt(raw: string, cuts: readonly number[]): string[] {
  const places = [0, ...cuts, raw.length];
  return places.slice(1).flatMap((to, index) => (to > places[index]! ? [raw.slice(places[index], to)] : []));
}

/** The headings, the first of each section, each numbered and followed by text of its own. */
function headingsIn(line: string): Place[] {
  const found: Place[] = [];
  if (line.search(numeral) < 0) return found;
  const sections = new Set<HeadingSyntax['section']>();
  const numerals = [...line.matchAll(numeral)];
  if (numerals.length < fewestHeadings) return found;
  for (const { index: from } of numerals) {
    if (from < (found.at(-1)?.to ?? 0)) continue;
    const heading = headingAt(line, from);
    if (!heading || sections.has(heading.section)) continue;
    found.push({ from, to: from + heading.to });
    sections.add(heading.section);
  }
  return found;
}

const anyTitle = `[一二三四五六][、.．](?:${sections.map(({ title }) => title).join('|')})`;
/** A single heading with blanks around it, between a sentence and another: ……下载。 一、总体情况 2022年，…… */
const lone = new RegExp(`(?<=。[\\s\\u3000]{1,4})${anyTitle}(?=[\\s\\u3000]{1,4}(?:[^\\s\\u3000\\d]|20\\d\\d))`);
/** A heading that has lost the line end in front of it: ……责任追究情况。二、主动公开政府信息情况 */
const last = new RegExp(`(?<=[。\\d])${anyTitle}(?=\\s{0,4}$)`);
/** A single heading between the last number of a table and the first words of the next. */
const betweenTables = new RegExp(
  `(?<=\\d[\\s\\u3000]{0,4})${anyTitle}(?=[\\s\\u3000]{0,4}(?:第二十条第|[（(]本列数据|行政复议))`,
);

/** A page that has become a line, as the text of a PDF is joined with blanks; rows and sentences are shorter. */
const shortestPage = 300;
/** Blanks stand inside words there. */
const spacedTitle = `[一二三四五六]\\s?[、.．](?:${sections.map(({ title }) => [...title].join('\\s{0,2}')).join('|')})`;
/** The heading in front of the table that the page begins with. */
const aboveTable = new RegExp(
  `^\\s{0,4}${spacedTitle}(?=\\s{0,4}(?:第\\s?二十条|[（(]\\s?本\\s?列|行\\s?政\\s?复\\s?议))`,
);
/** That of the table that the next page begins with. */
const lastOfPage = new RegExp(`(?<=[。\\d]\\s{1,4})${spacedTitle}(?=\\s{0,4}$)`);

function headingOfPage(line: string): RegExpExecArray | null {
  if (line.length < shortestPage) return null;
  return aboveTable.exec(line) ?? (endsInTitle(line) ? lastOfPage.exec(line) : null);
}

function endsInTitle(line: string): boolean {
  return /[况项]\s{0,4}$/.test(line.slice(-6));
}

function loneHeading(line: string): Place[] {
  const behindRow = endsInTitle(line) ? headingBehindRow(line) : undefined;
  if (behindRow) return [behindRow];
  const match =
    (endsInTitle(line) ? last.exec(line) : null) ??
    (line.includes('。') ? lone.exec(line) : null) ??
    (line.includes('情况') ? betweenTables.exec(line) : null) ??
    headingOfPage(line);
  const heading = match ? readHeading(match[0]) : undefined;
  if (!match || !heading || heading.numeral?.value !== sectionIndex[heading.section] + 1) return [];
  return [{ from: match.index, to: match.index + match[0].length }];
}

/** 情况 and 事项, with which all headings end; one of their characters may be mistyped. */
const endOfHeading = /[情况事项]/;

/** The heading that begins at an offset, whatever text follows it: the one that is spelt best. */
function headingAt(line: string, from: number): { section: HeadingSyntax['section']; to: number } | undefined {
  if (!endOfHeading.test(line.slice(from, from + longestHeading))) return undefined;
  let best: HeadingSyntax | undefined;
  for (let to = from + 6; to <= Math.min(line.length, from + longestHeading); to++) {
    const heading = readHeading(line.slice(from, to));
    if (!heading || heading.inlineText !== undefined || heading.title.to !== to - from) continue;
    if (!best || heading.distance < best.distance) best = heading;
  }
  return best && { section: best.section, to: best.title.to };
}
