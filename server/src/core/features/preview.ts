import type { Analysis, PlacedReport } from '../analysis';
import type { Finding, Severity } from '../check/finding';
import type { Locale } from '../messages/locale';
import { readNaming } from '../model/organ/organ';
import { regionOf } from '../model/layout/region';
import { Report } from '../model/report';
import { severityOf } from '../rules';
import { checkReport } from '../rules/engine';
import { messageOf } from '../rules/messages';
import { withoutBlanks } from '../text/chars';
import { shift, type Position } from '../text/span';
import { chartsOf, type Chart } from './previewCharts';
import { tableBlock, type TableBlock } from './previewTable';
import { textBlock, type FindingOfLine, type TextBlock } from './previewText';

export type { Chart, ChartItem } from './previewCharts';
export type { PreviewCell, TableBlock } from './previewTable';
export type { Run, TextBlock } from './previewText';

/** A report as it looks when published, and what is wrong in it. Positions are in the lines of the document. */
export interface Preview {
  readonly blocks: readonly Block[];
  /** In the order of the text; blocks, runs and cells name them by their index here. */
  readonly findings: readonly PreviewFinding[];
  readonly charts: readonly Chart[];
}

export type Block = TextBlock | TableBlock;

export interface PreviewFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: Position;
}

/** A report of a document among its others. */
export interface NamedReport {
  readonly title: string;
  /** Where it begins in the document. */
  readonly at: Position;
}

/** The title of each report and where it begins, in the lines of the document; the usual title where it has none. */
export function reportNames({ reports }: Analysis): NamedReport[] {
  return reports.map(({ at }, index) => ({
    title: titleOf(reports, index) ?? untitled,
    at: { line: at, character: 0 },
  }));
}

const untitled = '政府信息公开工作年度报告';

/** The title with the lines above and below that it goes over. */
function titleOf(reports: Analysis['reports'], index: number): string | undefined {
  return readNaming(reports[index]!.report, reports[index - 1]?.report.lines ?? []).title;
}

/** What a preview was made of last; it is made anew only when one of them is another. */
interface Made {
  readonly at: number;
  readonly findings: readonly Finding[];
  readonly locale: Locale;
  readonly preview: Preview;
}

const made = Report.keeping.slot<Made>();

/** The preview of one of the reports of a text; the same object as long as it stays as it is and where it is. */
export function preview({ reports, options }: Analysis, index: number, locale: Locale): Preview | undefined {
  const placed = reports[index];
  if (!placed) return undefined;
  const { report, at } = placed;
  const { findings } = checkReport(report, options);
  const before = made.get(report);
  if (before?.at === at && before.findings === findings && before.locale === locale) return before.preview;
  const shown = findings.map((finding): PreviewFinding => {
    const severity = severityOf(finding.code, options);
    const message = messageOf(finding, locale);
    const { start } = shift(finding.span, at);
    return { code: finding.code, severity: severity === 'off' ? 'hint' : severity, message, at: start };
  });
  const blocks = blocksOf(placed, findings, titleOf(reports, index) ?? '');
  const result = { blocks, findings: shown, charts: chartsOf(report, locale) };
  made.set(report, { at, findings, locale, preview: result });
  return result;
}

/** The report from top to bottom: each line of text a block, each statutory table one in place of its lines. */
function blocksOf({ report, at }: PlacedReport, findings: readonly Finding[], wholeTitle: string): Block[] {
  const { lines } = report;
  const titles = titleLines(report, wholeTitle);
  const headings = new Set(report.sections.map(({ start }) => start));
  const tables = [...report.tables.values()]
    .map((placed) => ({ placed, region: regionOf(placed, report) }))
    .sort((a, b) => a.region.first - b.region.first);
  const byLine = new Map<number, FindingOfLine[]>();
  findings.forEach(({ span }, index) => {
    const { line } = span.start;
    byLine.set(line, [...(byLine.get(line) ?? []), { index, span }]);
  });
  let told = 0;
  const blocks: Block[] = [];
  const add = (block: Block | undefined, last: number) => {
    if (!block) return;
    const own: number[] = [];
    // In order of the text; one above the first block, or on a line without text, is told with the next.
    while (told < findings.length && findings[told]!.span.start.line <= last) own.push(told++);
    blocks.push({ ...block, findings: own });
  };
  let next = 0;
  for (let line = 0; line < lines.length; line++) {
    for (let own = tables[next]; own && own.region.first <= line; own = tables[++next]) {
      add(tableBlock(own.placed, report, at, findings), own.region.last);
      line = Math.max(line, own.region.last + 1);
    }
    const syntax = lines[line];
    if (!syntax) break;
    const kind = titles.has(line) ? 'title' : headings.has(line) ? 'heading' : 'paragraph';
    add(textBlock(syntax, at + line, kind, byLine.get(line) ?? []), line);
    const inline = syntax.heading?.inlineText;
    if (kind === 'heading' && inline !== undefined)
      add(textBlock(syntax, at + line, 'paragraph', byLine.get(line) ?? [], inline), line);
  }
  const rest = findings.slice(told).map((_, index) => told + index);
  const last = blocks.pop();
  return last ? [...blocks, { ...last, findings: [...last.findings, ...rest] }] : [];
}

/** The lines that a title goes over. */
function titleLines({ title, lines }: Report, whole: string): ReadonlySet<number> {
  if (!title) return new Set();
  const found = new Set([title.line]);
  const own = withoutBlanks(lines[title.line]!.text.slice(title.syntax.from, title.syntax.to));
  const from = withoutBlanks(whole).indexOf(own);
  let before = withoutBlanks(whole).slice(0, Math.max(from, 0));
  for (let line = title.line - 1; line >= 0 && before !== ''; line--) {
    const text = withoutBlanks(lines[line]!.text);
    if (!before.endsWith(text)) break;
    before = before.slice(0, before.length - text.length);
    if (text !== '') found.add(line);
  }
  let after = from < 0 ? '' : withoutBlanks(whole).slice(from + own.length);
  for (let line = title.line + 1; line < lines.length && after !== ''; line++) {
    const text = withoutBlanks(lines[line]!.text);
    if (!after.startsWith(text)) break;
    after = after.slice(text.length);
    if (text !== '') found.add(line);
  }
  return found;
}
