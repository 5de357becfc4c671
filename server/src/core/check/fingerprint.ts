import { sections, type SectionId } from '../forms';
import type { Report } from '../model/report';
import { textOf } from '../model/layout/rowText';
import type { Finding } from './finding';

/**
 * What tells a finding from all others of its rule, whatever is edited above and around it: never a line number. A part
 * that is not there stands for any.
 */
export interface Fingerprint {
  readonly code: string;
  readonly section?: string;
  /** Ids of the form. */
  readonly row?: string;
  readonly column?: string;
  /**
   * Text of the finding's own line (or lines) that holds all that the finding is about, with or without its context.
   */
  readonly text?: string;
}

/** Shorter texts come with what stands around them: a comma is told from others by its words. */
const shortestText = 6;
const context = 8;

/** What stands around a text as far as its own clause goes: the next number is another finding. */
const contextBefore = /[^，、；。：,;:（）()]*$/;
const contextAfter = /^[^，、；。：,;:（）()]*/;

/** Where the clause adds less than this, what stands around it tells more: 2020年 in front of a comma is anywhere. */
const fewestAdded = 3;

/** Longer texts tell no more than the section does. */
const longestText = 200;

/** The fingerprint of a finding; its lines count from the report's first. */
export function fingerprintOf(finding: Finding, report: Report): Fingerprint {
  const { code } = finding;
  const section = sectionOf(finding, report);
  const { row, column } = finding.data ?? {};
  const text = row === undefined ? flagged(finding, report) : undefined;
  return {
    code,
    ...(section !== undefined && { section }),
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
    ...(text !== undefined && { text }),
  };
}

/** Whether a finding is one that the fingerprint stands for. */
export function isMatch(print: Fingerprint, finding: Finding, report: Report): boolean {
  const { code, section, row, column, text } = print;
  return (
    code === finding.code &&
    (row === undefined || row === finding.data?.row) &&
    (column === undefined || column === finding.data?.column) &&
    (section === undefined || section === sectionOf(finding, report)) &&
    (text === undefined || holds(text, finding, report))
  );
}

/** The section that a finding is about, else the one that its table belongs to, else the one that it stands in. */
function sectionOf({ data, span }: Finding, report: Report): SectionId | undefined {
  if (data?.section !== undefined) return sections.find(({ id }) => id === data.section)?.id;
  if (data?.table !== undefined) return sections.find(({ table }) => table === data.table)?.id;
  return report.sections.find(({ start, end }) => span.start.line >= start && span.start.line < end)?.id;
}

interface Surroundings {
  /** The whole lines that the finding stands in. */
  readonly text: string;
  /** Where in it the finding's own characters are. */
  readonly from: number;
  readonly to: number;
}

function surroundings({ span: { start, end } }: Finding, report: Report): Surroundings {
  const before = report.lines[end.line]!.text.length - end.character;
  const whole = {
    start: { line: start.line, character: 0 },
    end: { line: end.line, character: end.character + before },
  };
  const text = textOf(report, whole);
  return { text, from: start.character, to: text.length - before };
}

/** Half of a character that takes two code units. */
const halves = /^[\udc00-\udfff]|[\ud800-\udbff]$/g;

function flagged(finding: Finding, report: Report): string | undefined {
  if (finding.span.start.line !== finding.span.end.line) return undefined;
  const { text, from, to } = surroundings(finding, report);
  const length = to - from;
  if (length > longestText) return undefined;
  const shown = length < shortestText ? withContext(text, from, to) : text.slice(from, to);
  return shown === '' ? undefined : shown;
}

function withContext(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - context), from);
  const after = text.slice(to, to + context);
  const [own, next] = [contextBefore.exec(before)![0], contextAfter.exec(after)![0]];
  const around = own.length + next.length < fewestAdded ? [before, after] : [own, next];
  return `${around[0]}${text.slice(from, to)}${around[1]}`.replace(halves, '');
}

function holds(wanted: string, finding: Finding, report: Report): boolean {
  const { text, from, to } = surroundings(finding, report);
  const at = text.indexOf(wanted, to - wanted.length);
  return at >= 0 && at <= from;
}
