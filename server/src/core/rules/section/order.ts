import { sectionIndex, sectionForm } from '../../forms';
import { inNotices } from '../../forms/notices';
import type { Report } from '../../model/report';
import type { Section } from '../../model/section';
import { endOfSections, endOfText, signatureStart } from '../../model/organ/signature';
import type { Span } from '../../text/span';
import { allForms, type ReportRule } from '../rule';
import { insertLines } from '../../insertion/insertLines';
import { firstOf, headingSpan } from '../../model/headings/sectionHeadings';

export const sectionOrder: ReportRule = {
  code: 'section/order',
  severity: 'error',
  forms: allForms,
  scope: 'report',
  source: inNotices(),
  title: { zh: '六个部分次序不对', en: 'The six sections are out of order' },
  messages: {
    default: {
      zh: '“{title}”是第{numeral}部分，位置不对，应按规定次序排列',
      en: '“{title}” is section {numeral} and stands in the wrong place',
    },
    move: { zh: '将本部分连同正文移到应在的位置', en: 'Move the section with its text to its place' },
  },
  docs: {
    zh: '六个部分应按规定的次序排列。修复时将次序不对的部分连同正文、统计表整体移动。',
    en: 'The six sections stand in a fixed order. The fix moves the section with all its text.',
  },
  example: {
    wrong: '一、总体情况\n六、其他需要报告的事项\n二、主动公开政府信息情况',
    right: '一、总体情况\n二、主动公开政府信息情况\n……\n六、其他需要报告的事项',
  },
  *check(report) {
    for (const section of outOfOrder(report)) {
      const { numeral, title } = sectionForm(section.id);
      yield { args: { numeral, title }, span: headingSpan(section), data: { section: section.id } };
    }
  },
  fixes({ data }, report) {
    const section = firstOf(report, data!.section as Section['id']);
    if (!section) return [];
    const target = report.sections.find(
      (other) => other !== section && sectionIndex[other.id] > sectionIndex[section.id] && !isOutOfOrder(other, report),
    );
    const { remove, text } = section === report.sections.at(-1) ? lastOf(report, section) : taken(report, section);
    const edits = [{ span: remove, newText: '' }, insertLines(report, target?.start ?? endOfSections(report), text)];
    return [{ title: 'move', args: {}, edits, preferred: true }];
  },
};

/** A section that is moved: its place and its lines. */
interface Moved {
  readonly remove: Span;
  readonly text: string;
}

function taken({ lines }: Report, { start, end }: Section): Moved {
  const remove = { start: { line: start, character: 0 }, end: { line: end, character: 0 } };
  return { remove, text: linesOf(lines, start, end) };
}

/**
 * Who signs the report and when stays at its end, as do empty lines there. Those in front of the section go with it, or
 * those behind it where there are none.
 */
function lastOf(report: Report, { start }: Section): Moved {
  const { lines } = report;
  const signature = signatureStart(report, 'with contacts');
  const before = endOfText(lines, 1, start);
  const end = before === start && signature < lines.length ? signature : endOfSections(report);
  const endOf = (line: number) => ({ line, character: lines[line]!.text.length });
  return {
    remove: { start: endOf(before - 1), end: endOf(end - 1) },
    text: linesOf(lines, start, end) + '\n'.repeat(start - before),
  };
}

/** Whole lines; pieces of one line of the file stay together. */
function linesOf(lines: Report['lines'], from: number, to: number): string {
  const own = lines.slice(from, to);
  return own.map(({ text, eol }, at) => (eol === '' && at < own.length - 1 ? text : `${text}\n`)).join('');
}

function isOutOfOrder(section: Section, report: Report): boolean {
  return outOfOrder(report).includes(section);
}

/** The fewest sections whose removal leaves the others in order; second headings are told as duplicates. */
function outOfOrder(report: Report): Section[] {
  if (isOrdered(report.sections)) return [];
  const sections = report.sections.filter((section) => firstOf(report, section.id) === section);
  const kept = longestOrdered(sections);
  return sections.filter((section) => !kept.has(section));
}

function isOrdered(sections: readonly Section[]): boolean {
  return sections.every(({ id }, at) => at === 0 || sectionIndex[sections[at - 1]!.id] < sectionIndex[id]);
}

function longestOrdered(sections: readonly Section[]): ReadonlySet<Section> {
  const runs: Section[][] = [];
  for (const section of sections) {
    const before = runs
      .filter((run) => sectionIndex[run.at(-1)!.id] < sectionIndex[section.id])
      .sort((a, b) => b.length - a.length)[0];
    runs.push([...(before ?? []), section]);
  }
  return new Set(runs.sort((a, b) => b.length - a.length)[0]);
}
