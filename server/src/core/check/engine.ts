import type { Form } from '../forms';
import type { PlacedTable, Report } from '../model/report';
import type { Table } from '../model/table';
import type { Draft, Rule, TableRule } from '../rules/rule';
import { rules } from '../rules';
import { comparePositions, shift } from '../text/span';
import type { Finding, Severity } from './finding';
import type { CheckOptions } from './options';

/** More findings of one rule in one report (or table) help nobody: the file is not the report it seems to be. */
const mostOfARule = 100;

const findingsOf = new WeakMap<Report, WeakMap<CheckOptions, readonly Finding[]>>();
const tableFindings = new WeakMap<Table, Map<string, readonly Finding[]>>();

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
  for (const rule of rules) {
    if (severityOf(rule.code, options) === 'off' || !rule.forms.includes(form.id)) continue;
    findings.push(...guard(() => runRule(rule, report, form)));
  }
  return findings.sort((a, b) => comparePositions(a.span.start, b.span.start));
}

function runRule(rule: Rule, report: Report, form: Form): readonly Finding[] {
  if (rule.scope === 'report') return collect(rule, rule.check(report));
  return [...report.tables.values()].flatMap((table) => runTableRule(rule, table, form));
}

function runTableRule(rule: TableRule, { table, at }: PlacedTable, form: Form): readonly Finding[] {
  let byRule = tableFindings.get(table);
  if (!byRule) tableFindings.set(table, (byRule = new Map<string, readonly Finding[]>()));
  const key = `${rule.code} ${form.id}`;
  let findings = byRule.get(key);
  if (!findings) byRule.set(key, (findings = collect(rule, rule.check(table, form))));
  return at === 0 ? findings : findings.map((finding) => move(finding, at));
}

function finish({ code }: Rule, draft: Draft): Finding {
  const { message = 'default', args = {}, span, related = [], data } = draft;
  return { code, message, args, span, related, ...(data && { data }) };
}

/** A finding some lines further down. */
export function move(finding: Finding, lines: number): Finding {
  return {
    ...finding,
    span: shift(finding.span, lines),
    related: finding.related.map((related) => ({ ...related, span: shift(related.span, lines) })),
  };
}

function collect(rule: Rule, drafts: Iterable<Draft>): Finding[] {
  const findings: Finding[] = [];
  for (const draft of drafts) {
    findings.push(finish(rule, draft));
    if (findings.length === mostOfARule) break;
  }
  return findings;
}

let onFault: (error: unknown) => void = () => {};

/** Where a fault of a rule is told; the other rules go on without it. */
export function reportFaultsTo(listener: (error: unknown) => void): void {
  onFault = listener;
}

function guard(run: () => readonly Finding[]): readonly Finding[] {
  try {
    return run();
  } catch (error) {
    onFault(error);
    return [];
  }
}
