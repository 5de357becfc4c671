import { formById, formOfYear, forms, type Form, type FormSetting, type TableId } from '../forms';
import { Keeper, type FieldsOf } from '../keeper';
import type { Line } from '../syntax/line';
import { consistsOf, ReportSyntax } from '../syntax/reports';
import type { Segment } from '../syntax/segment';
import { tableOfContents } from './contents';
import { ownTables } from './tableCopies';
import { readTables } from './table/readTables';
import { readReportYear, type ReportYear } from './years/reportYear';
import { titleOf } from './reportTitle';
import type { PlacedSegment, PlacedTitle, Section } from './section';
import type { Table } from './table/table';

/** A table and the line, counted from the report's first, from which its spans count. */
export interface PlacedTable {
  readonly table: Table;
  readonly at: number;
}

/** One report, typed: what rules and features read. Lines count from the report's first. */
export class Report extends Keeper {
  static readonly keeping = Keeper.keepingOf<Report>();
  declare readonly lines: readonly Line[];
  /** All of the report but its table of contents. */
  declare readonly segments: readonly PlacedSegment[];
  /** Of the titles in front of the first section the last that names a year, else the first. */
  declare readonly title: PlacedTitle | undefined;
  /** Sections in the order of the text; a table of contents is not among them. */
  declare readonly sections: readonly Section[];
  declare readonly tables: ReadonlyMap<TableId, PlacedTable>;
  declare readonly year: ReportYear;
  /** The form the report is checked against; none for years before the first form. */
  declare readonly form: Form | undefined;

  constructor(fields: FieldsOf<Report>) {
    super();
    Object.assign(this, fields);
  }
}

const byForm = ReportSyntax.keeping.slot<Map<FormSetting, Report>>();

/** The report of a piece of syntax; the same object as long as nothing in it changes. */
export function readReport(syntax: ReportSyntax, form: FormSetting): Report {
  let known = byForm.get(syntax);
  if (!known) byForm.set(syntax, (known = new Map<FormSetting, Report>()));
  let report = known.get(form);
  if (!report) known.set(form, (report = readBefore(syntax, form) ?? readAnew(syntax, form)));
  return report;
}

interface Reading {
  readonly segments: readonly Segment[];
  readonly form: FormSetting;
  readonly report: Report;
}

/** The reports read last, the newest first. */
const recent: Reading[] = [];
const mostRecent = 8;

/** One of them of the same segments: of an equal text, or of this one before an edit was undone. */
function readBefore(syntax: ReportSyntax, form: FormSetting): Report | undefined {
  const isSame = (one: Reading) => one.form === form && consistsOf(syntax, one.segments, 0, one.segments.length);
  const at = recent.findIndex(isSame);
  if (at < 0) return undefined;
  const [found] = recent.splice(at, 1) as [Reading];
  recent.unshift(found);
  return found.report;
}

function readAnew(syntax: ReportSyntax, form: FormSetting): Report {
  const report = build(syntax, form);
  recent.unshift({ segments: syntax.segments, form, report });
  if (recent.length > mostRecent) recent.pop();
  return report;
}

function build({ segments, lineCount: length }: ReportSyntax, formSetting: FormSetting): Report {
  const starts: number[] = [];
  const lines: Line[] = [];
  for (const segment of segments) {
    starts.push(lines.length);
    for (const line of segment.lines) lines.push(line);
  }
  const contents = tableOfContents(segments);
  const headed = segments.flatMap((segment, index) =>
    segment.lines[0]!.heading && !contents.has(index) ? [{ segment, start: starts[index]! }] : [],
  );
  const sections = headed.map(({ segment, start }, index): Section => {
    const heading = segment.lines[0]!.heading!;
    return { id: heading.section, heading, start, end: headed[index + 1]?.start ?? length, segment };
  });
  const before = sections[0]?.start ?? length;
  const title = titleOf(segments, lines, before);
  const all = segments.map((segment, index): PlacedSegment => ({ segment, at: starts[index]! }));
  const year = readReportYear(lines, all, title, sections);
  const form = formSetting === 'auto' ? formInForce(year.value, segments) : formById(formSetting);
  const placed = contents.size > 0 ? all.filter((_, index) => !contents.has(index)) : all;
  return new Report({
    lines,
    segments: placed,
    title,
    sections,
    tables: chooseTables(segments, starts, form, year.value),
    year,
    form,
  });
}

/** The form of the report year; where no year is told, that of the draft's own tables, else the newest. */
function formInForce(year: number | undefined, segments: readonly Segment[]): Form | undefined {
  if (year !== undefined) return formOfYear(year);
  const own = segments.flatMap(readTables).find(({ form }) => form !== undefined)?.form;
  return own ? formById(own) : forms.at(-1);
}

/**
 * One table of each kind. Where a draft has several, the one of the report's form counts, then the one with most rows.
 */
function chooseTables(
  segments: readonly Segment[],
  starts: readonly number[],
  form: Form | undefined,
  year: number | undefined,
): ReadonlyMap<TableId, PlacedTable> {
  const worth = ({ form: own, rows }: Table) => (own === form?.id ? 1000 : 0) + rows.size;
  const tables = new Map<TableId, PlacedTable>();
  segments.forEach((segment, index) => {
    for (const table of ownTables(segment, year)) {
      const known = tables.get(table.id);
      if (!known || worth(known.table) < worth(table)) tables.set(table.id, { table, at: starts[index]! });
    }
  });
  return tables;
}
