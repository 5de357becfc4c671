import { move, type Finding } from '../check/finding';
import { isMatch } from '../check/fingerprint';
import type { CheckOptions } from '../check/options';
import type { Form, FormId } from '../forms';
import { Prose, proseIn } from '../model/prose/prose';
import { Report } from '../model/report';
import { Row, Table } from '../model/table/table';
import { Line } from '../syntax/line';
import { perLine } from '../syntax/perLine';
import { Segment } from '../syntax/segment';
import { comparePositions } from '../text/span';
import type { Draft, Facts, LineRule, ProseRule, ReportRule, RowRule, Rule, SegmentRule, TableRule } from './rule';
import { rules, severityOf } from '.';

/** More findings of one rule in one report help nobody: the file is not the report it seems to be. */
const mostOfARule = 100;

const lineRules = rules.filter((rule): rule is LineRule => rule.scope === 'line');
const proseRules = byForm(rules.filter((rule): rule is ProseRule => rule.scope === 'prose'));
const segmentRules = byForm(rules.filter((rule): rule is SegmentRule => rule.scope === 'segment'));
const rowRules = rules.filter((rule): rule is RowRule => rule.scope === 'row');
const tableRules = byForm(rules.filter((rule): rule is TableRule => rule.scope === 'table'));
const reportRules = byForm(rules.filter((rule): rule is ReportRule => rule.scope === 'report'));

/** Those of some rules that apply to each form. */
function byForm<R extends Rule>(some: readonly R[]): Readonly<Record<FormId, readonly R[]>> {
  const of = (id: FormId) => some.filter((rule) => rule.forms.includes(id));
  return { '2021': of('2021'), '2019': of('2019') };
}

/** Findings of a report, in order. Lines count from the report's first. */
interface Checked {
  readonly findings: readonly Finding[];
  /** What the user has said is not to be told. */
  readonly ignored: readonly Finding[];
}

const none: readonly Finding[] = [];

/** Checks one report. The same object while nothing changes. */
export function checkReport(report: Report, options: CheckOptions): Checked {
  return report.form ? checkedReport(report, options) : { findings: none, ignored: none };
}

const checkedReport = Report.keeping.keptUnder((report, options: CheckOptions): Checked => {
  const form = report.form!;
  const facts = factsOf(report.year.value, form);
  const found: Finding[] = [];
  const ignored: Finding[] = [];
  const counts = new Map<string, number>();
  const add = (relative: Finding, lines: number) => {
    const finding = move(relative, lines);
    if (options.ignore.some((print) => isMatch(print, finding, report))) {
      ignored.push(finding);
      return;
    }
    const count = (counts.get(finding.code) ?? 0) + 1;
    counts.set(finding.code, count);
    if (count <= mostOfARule && severityOf(finding.code, options) !== 'off') found.push(finding);
  };
  for (const { table, at } of report.tables.values()) {
    for (const finding of findingsOfTable(table, form)) add(finding, at);
  }
  for (const { segment, at } of report.segments) {
    for (const [line, findings] of findingsOfLines(segment)) for (const finding of findings) add(finding, at + line);
    for (const finding of findingsOfProse(proseIn(segment), facts)) add(finding, at);
    for (const finding of findingsOfSegment(segment, facts)) add(finding, at);
  }
  for (const finding of run(reportRules[form.id], (rule) => rule.check(report))) add(finding, 0);
  found.sort((a, b) => comparePositions(a.span.start, b.span.start));
  return { findings: found, ignored };
});

/** What the rules on tables and their rows find in one; lines count from the table's segment. */
const findingsOfTable = Table.keeping.keptUnder((table, form: Form) => {
  const found = run(tableRules[form.id], (rule) => rule.check(table, form));
  for (const row of table.rows.values()) for (const finding of findingsOfRow(row, table)) found.push(finding);
  return found;
});

/** Of a row only its own table asks. */
const ofRows = Row.keeping.slot<readonly Finding[]>();

function findingsOfRow(row: Row, table: Table): readonly Finding[] {
  let found = ofRows.get(row);
  if (!found) {
    const fresh = run(rowRules, (rule) => rule.check(row, table));
    ofRows.set(row, (found = fresh.length > 0 ? fresh : none));
  }
  return found;
}

/** What the rules on segments find in one; lines count from its first, as in the next. */
const findingsOfSegment = Segment.keeping.keptUnder((segment, facts: Facts) =>
  run(segmentRules[facts.form], (rule) => rule.check(segment, facts)),
);

const findingsOfProse = Prose.keeping.keptUnder((prose, facts: Facts) =>
  run(proseRules[facts.form], (rule) => rule.check(prose, facts)),
);

/** What the rules on lines find in each line of a segment. Lines of equal text share it. */
const findingsOfLines = perLine((line) => {
  const found = findingsOfLine(line);
  return found.length > 0 ? found : undefined;
});

const findingsOfLine = Line.kept((line): readonly Finding[] => {
  const found = run(lineRules, (rule) => rule.check(line));
  return found.length > 0 ? found : none;
});

const factsByKey = new Map<string, Facts>();

function factsOf(year: number | undefined, { id }: Form): Facts {
  const key = `${year} ${id}`;
  let facts = factsByKey.get(key);
  if (!facts) factsByKey.set(key, (facts = { year, form: id }));
  return facts;
}

function finish({ code }: Rule, draft: Draft): Finding {
  const { message = 'default', args = {}, span, related = [], data } = draft;
  return { code, message, args, span, related, ...(data && { data }) };
}

/** What some rules find. A rule that fails is told and finds nothing more; the others go on. */
function run<R extends Rule>(some: readonly R[], check: (rule: R) => Iterable<Draft>): Finding[] {
  const findings: Finding[] = [];
  for (const rule of some) {
    const most = findings.length + mostOfARule;
    try {
      for (const draft of check(rule)) {
        findings.push(finish(rule, draft));
        if (findings.length === most) break;
      }
    } catch (error) {
      onFault(error);
    }
  }
  return findings;
}

let onFault: (error: unknown) => void = () => {};

/** Where a fault of a rule is told. */
export function reportFaultsTo(listener: (error: unknown) => void): void {
  onFault = listener;
}
