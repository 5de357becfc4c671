import { browser, closed, closedLines, emptyLines, merged, ruled, underlined } from './convertedLayouts';
import { aligned, bordered, boxed, commas, html, spaced, wrapped } from './drawnLayouts';
import type { Grid, GridCell, ValueCell } from './grid';
import { bands, pages, pieces, sorted, writtenOver } from './pageLayouts';
import { broken } from './labels';
import { asciidoc, org, tex } from './markupLayouts';
import type { Random } from './random';
import type { Writer } from './writer';

/** How the last tool left the tables; see each one below. */
export const layouts = [
  'tabLines',
  'spacedLines',
  'paddedRows',
  'rows',
  'lines',
  'markdown',
  'aligned',
  'wrapped',
  'spaced',
  'boxed',
  'bordered',
  'commas',
  'html',
  'ruled',
  'emptyLines',
  'asciidoc',
  'closed',
  'closedLines',
  'merged',
  'pieces',
  'pages',
  'bands',
  'sorted',
  'browser',
  'tex',
  'org',
  'underlined',
  'writtenOver',
] as const;
export type Layout = (typeof layouts)[number];

/** Whether a value can be left blank in the layout: without any mark of its own a blank cell is not there at all. */
export function holdsBlanks(layout: Layout): boolean {
  return ![
    'spacedLines',
    'lines',
    'aligned',
    'wrapped',
    'spaced',
    'pieces',
    'pages',
    'bands',
    'sorted',
    'browser',
    'writtenOver',
  ].includes(layout);
}

/**
 * Whether a table is read with any fault in it; where its order is lost only numbers that agree tell what stands where,
 * and where cells are written over others a longer number moves those behind it.
 */
export function keepsOrder(layout: Layout): boolean {
  return !['pages', 'bands', 'sorted', 'writtenOver'].includes(layout);
}

/** A text to be compared: fixes leave drawn borders where the wrong numbers have moved them, so blanks may differ. */
export function unmoved(text: string, layout: Layout): string {
  return ['boxed', 'bordered', 'merged'].includes(layout) ? text.replace(/ +/g, '') : text;
}

export function writeTable(layout: Layout, grid: Grid, writer: Writer, random: Random): void {
  writers[layout](grid, writer, random);
}

const writers: Readonly<Record<Layout, (grid: Grid, writer: Writer, random: Random) => void>> = {
  tabLines,
  spacedLines,
  paddedRows,
  rows,
  lines,
  markdown,
  aligned,
  wrapped,
  spaced,
  boxed,
  bordered,
  commas,
  html,
  ruled,
  emptyLines,
  asciidoc,
  closed,
  closedLines,
  merged,
  pieces,
  pages,
  bands,
  sorted,
  browser,
  tex,
  org,
  underlined,
  writtenOver,
};

const nbsp = '\u00a0';
const isOwn = ({ continues }: GridCell) => !continues;

/**
 * Every cell on a line of its own behind a TAB, continued cells as nothing but the TAB, an empty line after each row.
 */
function tabLines(grid: Grid, { line }: Writer, random: Random): void {
  for (const row of grid) {
    for (const { content, continues } of row) {
      if (continues) line('\t');
      else if (typeof content === 'string') line('\t', broken(content, '\n', random));
      else line('\t', ...padded(content, random));
    }
    line('');
  }
  if (random.chance(0.3)) line('\t\n\t\n\t\n');
}

/** Every cell on a line of its own, an empty line after each, as copied from a web page. */
function spacedLines(grid: Grid, { line }: Writer, random: Random): void {
  for (const { content } of grid.flat().filter(isOwn)) {
    if (typeof content === 'string') line(broken(content, random.pick(['\n', '\n\n']), random));
    else line(...padded(content, random));
    line('');
  }
}

/**
 * A TAB after each column of the grid, so that merged cells are padded; rows that a page break has shifted to the left
 * and filled up at the end, or not; empty lines where the breaks were. Tables with blank values keep their columns.
 */
function paddedRows(grid: Grid, { line }: Writer, random: Random): void {
  const shifts = !grid.flat().some(({ content }) => typeof content !== 'string' && content.written === '');
  const tail = random.pick(['', '\t']);
  for (const row of grid) {
    const columns = row.flatMap((cell) => [cell, ...Array.from({ length: cell.width - 1 }, () => padding)]);
    const shift = shifts && random.chance(0.2) ? random.int(0, leadingGaps(columns)) : 0;
    for (let times = 0; times < shift; times++) columns.splice(columns.indexOf(gapIn(columns)!), 1);
    if (random.chance(0.7)) columns.push(...Array.from({ length: shift }, () => padding));
    line(...separated(columns, '\t', random), tail);
    if (random.chance(0.05)) line(random.pick(['', '\f']));
  }
}

const padding: GridCell = { content: '', width: 1, continues: true };

/** An empty column in front of the row's first value; none in rows of headings. */
function gapIn(columns: readonly GridCell[]): GridCell | undefined {
  const first = columns.findIndex(({ content }) => typeof content !== 'string');
  return columns.slice(0, Math.max(first, 0)).find(({ content }) => content === '');
}

function leadingGaps(columns: readonly GridCell[]): number {
  const first = columns.findIndex(({ content }) => typeof content !== 'string');
  return columns.slice(0, Math.max(first, 0)).filter(({ content }) => content === '').length;
}

/** One line per row, a TAB between its cells, merged cells once. */
function rows(grid: Grid, { line }: Writer, random: Random): void {
  for (const row of grid) line(...separated(row.filter(isOwn), '\t', random));
}

/** Every cell on a line of its own and nothing else. */
function lines(grid: Grid, { line }: Writer, random: Random): void {
  for (const { content } of grid.flat().filter(isOwn))
    line(typeof content === 'string' ? broken(content, '\n', random) : content);
}

/** A pipe table; the columns of merged cells are blank. */
function markdown(grid: Grid, { line }: Writer, random: Random): void {
  grid.forEach((row, index) => {
    const columns = row.flatMap((cell) => [cell, ...Array.from({ length: cell.width - 1 }, () => padding)]);
    line('| ', ...separated(columns, ' | ', random), ' |');
    if (index === 0) line(columns.map(() => '|---').join('') + '|');
  });
}

function separated(cells: readonly GridCell[], separator: string, random: Random): (string | ValueCell)[] {
  return cells.flatMap(({ content }, index) => {
    const piece = typeof content === 'string' ? broken(content, ' ', random) : content;
    return index === 0 ? [piece] : [separator, piece];
  });
}

/** A value with blanks around it that are no part of it; a blank value stays bare. */
function padded(value: ValueCell, random: Random): (string | ValueCell)[] {
  if (value.written === '') return [value];
  return [random.pick(['', '', nbsp, '　', '　　']), value, random.pick(['', '', nbsp])];
}
