import type { Position } from '../../server/src/core';
import { layouts, type Layout } from '../support/layouts';
import { makeReport, type Draft } from '../support/report';

/** A text to be checked and places in the middle of it at which somebody types. */
export interface BenchText {
  readonly text: string;
  /** Behind a number of a table. */
  readonly cells: readonly Position[];
  /** At the end of a sentence. */
  readonly prose: readonly Position[];
}

/** The `index`th report; no two are equal, and neighbours differ in form and layout. */
function draft(index: number, layout: Layout): Draft {
  return makeReport({ form: index % 2 === 0 ? '2021' : '2019', layout, seed: index });
}

/** Texts of so many reports each, one after another. Single reports come in all layouts, longer texts mix them. */
export function reportTexts(reports: number): BenchText[] {
  const layoutOf = (index: number) => layouts[index % layouts.length]!;
  if (reports === 1) return layouts.map((layout, index) => compose([draft(index, layout)]));
  return [compose(Array.from({ length: reports }, (_, index) => draft(index, layoutOf(index))))];
}

/**
 * A Markdown document of at least so many bytes: the same reports, the rows of their tables as items of a list. Pipe
 * tables would tell of little but the time that the linter's parser takes for them, which grows with their square.
 */
export function markdownText(bytes: number): BenchText {
  const asList = ({ text }: Draft) =>
    text
      .replace(/^\|(?:---\|)+\n/gm, '')
      .replace(/^\|.*$/gm, (row) => `- ${row.split('|').join(' ').trim().replace(/ +/g, ' ')}`)
      .replace(/\n{3,}/g, '\n\n');
  const text = collect(
    bytes,
    (index) => asList(draft(index, 'markdown')),
    (item) => item,
  ).join('\n');
  return { text, cells: behind(text, /\d$/), prose: behind(text, /。$/) };
}

/** A JSON document of at least so many bytes: paragraphs of the same reports, and their numbers of applications. */
export function jsonText(bytes: number): BenchText {
  const record = (index: number) => {
    const { figures, text } = draft(index, 'rows');
    const { form, year, requests } = figures;
    const rows = Object.entries(requests).map(([row, values]) => ({
      row,
      values: Object.values(values).map(({ decimal }) => Number(decimal)),
    }));
    return { form, year, paragraphs: text.split('\n').filter((line) => line.endsWith('。')), rows };
  };
  const text = JSON.stringify(
    collect(bytes, record, (item) => JSON.stringify(item, null, 2)),
    null,
    2,
  );
  return { text, cells: behind(text, /\d(?=,?$)/), prose: behind(text, /。(?=")/) };
}

/** The places behind one character in the middle of a text; so many lines hold more of them than are typed at. */
function behind(text: string, character: RegExp): Position[] {
  const lines = text.split('\n');
  const from = Math.max(0, (lines.length >> 1) - 2500);
  return lines.slice(from, from + 5000).flatMap((line, index) => {
    const match = character.exec(line);
    return match ? [{ line: from + index, character: match.index + 1 }] : [];
  });
}

function collect<T>(bytes: number, make: (index: number) => T, textOf: (item: T) => string): T[] {
  const items: T[] = [];
  for (let size = 0; size < bytes; size += Buffer.byteLength(textOf(items.at(-1)!))) items.push(make(items.length));
  return items;
}

/** One report of each layout in the middle of the text is typed in. */
function compose(drafts: readonly Draft[]): BenchText {
  const first = Math.max(0, (drafts.length - layouts.length) >> 1);
  const cells: Position[] = [];
  const prose: Position[] = [];
  let at = 0;
  drafts.forEach((draft, index) => {
    const lines = draft.text.split('\n');
    if (index >= first && index < first + layouts.length) {
      for (const { line, to, written } of draft.cells) {
        if (/\d$/.test(written)) cells.push({ line: at + line, character: to });
      }
      lines.forEach((text, line) => {
        const end = /。(?=(?:<\/p>)?$)/.exec(text);
        if (end) prose.push({ line: at + line, character: end.index + 1 });
      });
    }
    at += lines.length;
  });
  return { text: drafts.map(({ text }) => text).join('\n'), cells, prose };
}
