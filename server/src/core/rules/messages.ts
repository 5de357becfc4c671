import type { Finding, Fix, Related } from '../check/finding';
import { render, type Arguments, type Locale } from '../messages/locale';
import { ruleOf } from '.';

/** The text of a finding. */
export function messageOf(finding: Finding, locale: Locale): string {
  return text(finding.code, finding.message, finding.args, locale);
}

/** The text at a place that explains a finding. */
export function relatedMessageOf(finding: Finding, related: Related, locale: Locale): string {
  return text(finding.code, related.message, related.args, locale);
}

/** The title of a fix. */
export function fixTitleOf(finding: Finding, fix: Fix, locale: Locale): string {
  return text(finding.code, fix.title, fix.args, locale);
}

function text(code: string, name: string, args: Arguments, locale: Locale): string {
  return render(ruleOf(code).messages[name]!, args, locale);
}
