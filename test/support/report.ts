import { makeFigures, type Figures, type Value, type Values } from './figures';
import { gridsOf } from './grid';
import { writeTable, type Layout } from './layouts';
import { makeProse } from './prose';
import { seeded, type Random } from './random';
import { headings, type FormName, type TableName } from './statutory';
import { createWriter, type PlacedCell, type Writer } from './writer';

export interface ReportRecipe {
  readonly form: FormName;
  readonly layout: Layout;
  readonly seed: number;
  /** Which values are left blank: one zero, some or all of them; `all` only where nothing has to add up with the text. */
  readonly blank?: 'oneZero' | 'someZeros' | 'zeros' | 'all';
}

/** A whole report, right in every respect, and where each value of its tables stands. */
export interface Draft {
  readonly text: string;
  readonly figures: Figures;
  readonly cells: readonly PlacedCell[];
}

export function makeReport({ form, layout, seed, blank }: ReportRecipe): Draft {
  const random = seeded(seed);
  const figures = leaveBlank(makeFigures(form, seed), blank, random);
  const { organ, opening, overview, improvement, other } = makeProse(figures, random);
  const grids = gridsOf(figures);
  const manner = manners[layout](random);
  const writer = createWriter();
  const { line } = halfWidthIf(manner.halfWidth, writer);
  const paragraphs = (texts: readonly string[]) => {
    for (const text of texts) line(manner.indent + text + manner.gap);
  };
  const heading = (index: number) => line(manner.heading + headings[index]! + manner.gap);
  const table = (name: TableName) => {
    writeTable(layout, grids[name], { ...writer, line }, random);
    if (manner.gap) line(manner.gap);
  };
  line(`${organ}${figures.year}年政府信息公开工作年度报告${manner.gap}`);
  paragraphs(opening);
  heading(0);
  paragraphs(overview);
  heading(1);
  table('disclosure');
  heading(2);
  table('requests');
  heading(3);
  table('review');
  heading(4);
  paragraphs(improvement);
  heading(5);
  paragraphs(other);
  return { text: writer.text(), figures, cells: writer.cells };
}

/** What goes with a layout outside the tables. */
interface Manner {
  readonly indent: string;
  /** What follows a paragraph: nothing, or an empty line. */
  readonly gap: string;
  /** What stands in front of a heading's number. */
  readonly heading: string;
  readonly halfWidth: boolean;
}

const manners: Readonly<Record<Layout, (random: Random) => Manner>> = {
  tabLines: ({ pick }) => ({
    indent: pick(['', '　　']),
    gap: '',
    heading: pick(['', '　　', '[bookmark: OLE_LINK1]']),
    halfWidth: false,
  }),
  spacedLines: ({ pick }) => ({ indent: '', gap: '\n', heading: pick(['', '\u00a0']), halfWidth: true }),
  paddedRows: () => ({ indent: '', gap: '\n', heading: '', halfWidth: false }),
  rows: ({ pick }) => ({ indent: pick(['', '　　']), gap: pick(['', '\n']), heading: '', halfWidth: false }),
  lines: () => ({ indent: '', gap: '', heading: '', halfWidth: false }),
  markdown: () => ({ indent: '', gap: '\n', heading: '## ', halfWidth: false }),
  aligned: () => ({ indent: '', gap: '\n', heading: '', halfWidth: false }),
  wrapped: () => ({ indent: '', gap: '\n', heading: '', halfWidth: false }),
  spaced: () => ({ indent: '', gap: '', heading: '', halfWidth: false }),
  boxed: () => ({ indent: '', gap: '\n', heading: '', halfWidth: false }),
  bordered: () => ({ indent: '', gap: '\n', heading: '', halfWidth: false }),
  commas: () => ({ indent: '', gap: '\n', heading: '', halfWidth: false }),
  ruled: () => ({ indent: '', gap: '\n', heading: '## ', halfWidth: false }),
  emptyLines: () => ({ indent: '', gap: '', heading: '', halfWidth: false }),
  asciidoc: () => ({ indent: '', gap: '\n', heading: '', halfWidth: false }),
  closed: () => ({ indent: '', gap: '', heading: '', halfWidth: true }),
  closedLines: () => ({ indent: '', gap: '', heading: '', halfWidth: true }),
  merged: () => ({ indent: '', gap: '\n', heading: '', halfWidth: false }),
  pieces: () => ({ indent: '', gap: '\n', heading: '', halfWidth: false }),
  pages: () => ({ indent: '', gap: '\n', heading: '', halfWidth: false }),
  bands: () => ({ indent: '', gap: '\n', heading: '', halfWidth: false }),
  sorted: () => ({ indent: '', gap: '\n', heading: '', halfWidth: false }),
  browser: () => ({ indent: '', gap: '\n', heading: '', halfWidth: false }),
  tex: () => ({ indent: '', gap: '\n', heading: '## ', halfWidth: false }),
  org: () => ({ indent: '', gap: '\n', heading: '* ', halfWidth: false }),
  underlined: () => ({ indent: '　　', gap: '\n', heading: '', halfWidth: false }),
  writtenOver: ({ pick }) => ({ indent: '', gap: pick(['', '\n']), heading: pick(['', '***** ']), halfWidth: false }),
  html: ({ pick }) => ({ indent: '<p>', gap: '</p>', heading: pick(['<h2>', '<h2 id="a"><b>']), halfWidth: false }),
};

const halfWidthOf: Readonly<Record<string, string>> = { '，': ',', '：': ':', '；': ';', '（': '(', '）': ')' };

function halfWidthIf(halfWidth: boolean, { line }: Writer): Pick<Writer, 'line'> {
  if (!halfWidth) return { line };
  const convert = (text: string) => text.replace(/[，：；（）]/g, (mark) => halfWidthOf[mark]!);
  return {
    line: (...pieces) => line(...pieces.map((piece) => (typeof piece === 'string' ? convert(piece) : piece))),
  };
}

function leaveBlank(figures: Figures, blank: ReportRecipe['blank'], random: Random): Figures {
  if (!blank) return figures;
  const { disclosure, requests, review } = figures;
  const isZero = ({ decimal }: Value) => decimal === '0';
  const leaves: Readonly<Record<typeof blank, (value: Value) => boolean>> = {
    oneZero: (value) => value === one,
    someZeros: (value) => isZero(value) && random.chance(0.4),
    zeros: isZero,
    all: () => true,
  };
  const one =
    blank === 'oneZero' ? random.pick(valuesOf(random.pick([disclosure, requests, review])).filter(isZero)) : undefined;
  const value = (old: Value): Value => (leaves[blank](old) ? { ...old, written: '' } : old);
  const row = (values: Values[string]) =>
    Object.fromEntries(Object.entries(values).map(([id, old]) => [id, value(old)]));
  const table = (values: Values) => Object.fromEntries(Object.entries(values).map(([id, old]) => [id, row(old)]));
  return { ...figures, disclosure: table(disclosure), requests: table(requests), review: table(review) };
}

function valuesOf(values: Values): Value[] {
  return Object.values(values).flatMap((row) => Object.values(row));
}
