import type { Draft } from './report';

/** What a page bears at its end, and what the next one at its beginning; pages count from 1. */
interface PageManner {
  readonly end: (page: number, title: string) => readonly string[];
  readonly begin: (page: number, title: string) => readonly string[];
  /** What stands in front of the first line of a page. */
  readonly break: '\f' | '';
}

const nothing = (): readonly string[] => [];

/** In the manners of offices; each is as its name says. */
export const pageManners = {
  'numbers at the ends': { end: (page) => ['', String(page), ''], begin: nothing, break: '\f' },
  'numbers at the beginnings': { end: nothing, begin: (page) => [String(page), ''], break: '\f' },
  'no numbers': { end: nothing, begin: nothing, break: '\f' },
  'numbers in brackets': { end: (page) => ['', `（${page}）`, ''], begin: nothing, break: '\f' },
  'the title at the beginnings, and numbers': {
    end: (page) => ['', `· ${page} ·`, ''],
    begin: (_, title) => [title, ''],
    break: '\f',
  },
  'the title with the number, and an address': {
    end: (page, title) => [`${title}        ${page}`, '清源县府前路1号'],
    begin: nothing,
    break: '\f',
  },
  'the title, without page breaks': { end: nothing, begin: (_, title) => [title, ''], break: '' },
} satisfies Record<string, PageManner>;

/** The text with a page's end behind every fourth row of the tables that have several. */
export function inPages({ text, cells }: Draft, manner: PageManner): string {
  const ends = new Map<string, number>();
  for (const { table, row, line } of cells) if (table !== 'review') ends.set(`${table} ${row}`, line);
  const lines = text.split('\n');
  const title = lines[0]!.trim();
  [...new Set(ends.values())]
    .filter((_, index) => index % 4 === 0)
    .forEach((line, index) => {
      const page = index + 1;
      lines[line] = [lines[line]!, ...manner.end(page, title)].join('\n');
      lines[line + 1] = manner.break + [...manner.begin(page + 1, title), lines[line + 1]!].join('\n');
    });
  return lines.join('\n');
}
