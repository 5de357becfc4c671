import type { Form } from '../forms';
import type { Report } from '../model/report';
import type { Table } from '../model/table';
import type { Draft, Rule } from '../rules/rule';
import { rules } from '../rules';
import { comparePositions, shift } from '../text/span';
import type { Finding, Severity } from './finding';
import type { CheckOptions } from './options';

/** More findings of one rule in one report (or table) help nobody: the file is not the report it seems to be. */
const mostOfARule = 100;

const findingsOf = new WeakMap<Report, WeakMap<CheckOptions, readonly Finding[]>>();
const findingsOfTable = new WeakMap<Table, Map<Form, readonly Finding[]>>();

/** The findings of one report, in order; lines count from the report's first. The same array while nothing changes. */
export function checkReport(report: Report, options: CheckOptions): readonly Finding[] {
  let byOptions = findingsOf.get(report);
  if (!byOptions) findingsOf.set(report, (byOptions = new WeakMap()));
  let findings = byOptions.get(options);
  if (!findings) byOptions.set(options, (findings = check(report, options)));
  return findings;
}

export function severityOf(code: string, options: CheckOptions): Severity | 'off' {
  return options.rules[code] ?? ruleOf(code).severity;
}

export function ruleOf(code: string): Rule {
  return rulesByCode.get(code)!;
}

const rulesByCode = new Map(rules.map((rule) => [rule.code, rule]));

function check(report: Report, options: CheckOptions): readonly Finding[] {
  const { form } = report;
  if (!form) return [];
  const findings: Finding[] = [];
  for (const { table, at } of report.tables.values()) {
    for (const finding of checkTable(table, form)) findings.push(move(finding, at));
  }
  for (const rule of rules) {
    if (rule.scope === 'report' && rule.forms.includes(form.id)) collect(rule, () => rule.check(report), findings);
  }
  return findings
    .filter(({ code }) => severityOf(code, options) !== 'off')
    .sort((a, b) => comparePositions(a.span.start, b.span.start));
}

/** What the rules on tables find in one; lines count from the table's segment. Kept with the table. */
function checkTable(table: Table, form: Form): readonly Finding[] {
  let byForm = findingsOfTable.get(table);
  if (!byForm) findingsOfTable.set(table, (byForm = new Map<Form, readonly Finding[]>()));
  let findings = byForm.get(form);
  if (!findings) {
    const found: Finding[] = [];
    for (const rule of rules) {
      if (rule.scope === 'table' && rule.forms.includes(form.id)) collect(rule, () => rule.check(table, form), found);
    }
    byForm.set(form, (findings = found));
  }
  return findings;
}

function finish({ code }: Rule, draft: Draft): Finding {
  const { message = 'default', args = {}, span, related = [], data } = draft;
  return { code, message, args, span, related, ...(data && { data }) };
}

/** A finding some lines further down. */
export function move(finding: Finding, lines: number): Finding {
  if (lines === 0) return finding;
  return {
    ...finding,
    span: shift(finding.span, lines),
    related: finding.related.map((related) => ({ ...related, span: shift(related.span, lines) })),
  };
}

/** Adds what a rule finds. A rule that fails is told and finds nothing more; the others go on. */
function collect(rule: Rule, check: () => Iterable<Draft>, findings: Finding[]): void {
  const most = findings.length + mostOfARule;
  try {
    for (const draft of check()) {
      findings.push(finish(rule, draft));
      if (findings.length === most) break;
    }
  } catch (error) {
    onFault(error);
  }
}

let onFault: (error: unknown) => void = () => {};

/** Where a fault of a rule is told. */
export function reportFaultsTo(listener: (error: unknown) => void): void {
  onFault = listener;
}
