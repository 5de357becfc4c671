import { sectionForm, sectionIndex, type SectionId } from '../forms';
import { beginOfBlock } from '../model/layout/besideTable';
import type { Report } from '../model/report';
import type { Section } from '../model/section';
import { displayWidth } from '../text/width';

/** A heading as it is to be written, and the empty lines that the draft's other headings have around them. */
interface HeadingLayout {
  readonly text: string;
  readonly above: '\n' | '';
  readonly below: '\n' | '';
}

/** A missing heading as the draft's other headings are laid out. */
export function headingLayout(id: SectionId, report: Report): HeadingLayout {
  const { sections: all, lines } = report;
  const ofKind = all.filter((section) => hasTable(section.id) === hasTable(id));
  const alike = ofKind.length > 0 ? ofKind : all;
  const isBlank = (line: number) => lines[line]?.text.trim() === '';
  const isApart = isMost(
    all.filter(({ start }) => start > 0),
    ({ start }) => isBlank(beginOfBlock(start, 0, lines) - 1),
  );
  const isOpen = isMost(alike, (section) => isBlank(section.start + 1 + (strokeBelow(section, report) ? 1 : 0)));
  const line = headingLine(id, report);
  const stroke = strokeOf(line, report);
  return { text: line + (stroke && `\n${stroke}`), above: isApart ? '\n' : '', below: isOpen ? '\n' : '' };
}

function hasTable(id: SectionId): boolean {
  return sectionForm(id).table !== undefined;
}

function isMost<T>(all: readonly T[], holds: (one: T) => boolean): boolean {
  return all.filter(holds).length * 2 > all.length;
}

/** What makes a heading of the line above it in reStructuredText and Markdown. */
const stroke = /^(?:-{3,200}|={3,200}|~{3,200}|\^{3,200}|"{3,200})\s{0,8}$/;

function strokeBelow({ start }: Section, { lines }: Report): string | undefined {
  const below = lines[start + 1]?.text;
  return below !== undefined && stroke.test(below) ? below.trimEnd() : undefined;
}

/** The stroke below a heading, as long as the draft has them: as the heading, or all of one length. */
function strokeOf(line: string, report: Report): string {
  const { sections: all, lines } = report;
  const model = all.find((section) => strokeBelow(section, report));
  if (!model || !isMost(all, (section) => strokeBelow(section, report) !== undefined)) return '';
  const drawn = strokeBelow(model, report)!;
  const width = displayWidth(line);
  const isFitted = drawn.length === displayWidth(lines[model.start]!.text.trimEnd());
  return drawn[0]!.repeat(isFitted ? width : Math.max(width, drawn.length));
}

/** A heading as the draft's other headings are written: their indent, marks, kind of numeral and separator. */
export function headingLine(id: SectionId, report: Report): string {
  const { numeral, title } = sectionForm(id);
  const models = report.sections.flatMap((section) => modelOf(section, report) ?? []);
  const model = models.find(({ isWhole }) => isWhole) ?? models[0];
  if (!model) return `${numeral}、${title}`;
  const written = /[0-9]/.test(model.numeral) ? String(sectionIndex[id] + 1) : numeral;
  return model.before + written + model.separator + title + model.after;
}

/** What stands around the number and the title of a heading. */
interface Model {
  readonly before: string;
  readonly numeral: string;
  readonly separator: string;
  readonly after: string;
  /** Whether nothing but marks stands behind the title, and each tag that opens is closed. */
  readonly isWhole: boolean;
}

/** A heading with tags inside its title or number is no model for others. */
function modelOf(section: Section, { lines }: Report): Model | undefined {
  const { from, numeral, title } = section.heading;
  const { text } = lines[section.start]!;
  if (!numeral || text.slice(Math.max(from, 0), title.to).includes('<')) return undefined;
  const before = withoutNames(text.slice(behindTags(section, lines), numeral.from)).replace(debris, '');
  const tail = withoutOuter(withoutNames(text.slice(title.to)), before);
  const isMarks = tail === '' || onlyMarks.test(tail);
  return {
    before,
    numeral: text.slice(numeral.from, numeral.to),
    separator: text.slice(numeral.to, title.from),
    after: isMarks ? tail : '',
    isWhole: isMarks && (before.match(opening)?.length ?? 0) === (tail.match(closing)?.length ?? 0),
  };
}

/** Where the paragraph of a heading begins on its line, behind the end of another. */
export function behindTags({ start, heading }: Section, lines: Report['lines']): number {
  const before = lines[start]!.text.slice(0, Math.max(heading.from, 0));
  const tag = [...before.matchAll(/<\/(?:p|div|table|h[1-6])>/gi)].at(-1);
  return tag ? tag.index + tag[0].length : 0;
}

/** Without the braces behind it that close what a line above has opened, as \hypertarget of LaTeX does. */
function withoutOuter(tail: string, before: string): string {
  const count = (text: string, brace: string) => text.split(brace).length - 1;
  let own = tail;
  while (own.endsWith('}') && count(own, '}') > count(before + own, '{')) own = own.slice(0, -1);
  return own;
}

const opening = /<(?!br|hr|img)[a-z]/gi;
const closing = /<\/[a-z]/gi;

/** What stands in front of a heading and is none of it. */
const debris = /\[bookmark:[^\]]{0,200}\]|[\ue000-\uf8ff]/g;

/** What closes a heading in Markdown, HTML or LaTeX. */
const onlyMarks = /^(?:[\s*_#=}：:]|\]\{[^{}]{0,200}\}|<\/[a-z][a-z0-9]{0,9}>){1,20}$/i;

/** Names that links lead to: no two headings have one. */
const names: readonly [RegExp, string][] = [
  [/<(a|span)\s[^<>]{0,200}\/?>(?:<\/\1>)/gi, ''],
  [/\s(?:id|name)=(?:"[^"<>]{0,200}"|'[^'<>]{0,200}'|[^\s"'<>]{1,200})/gi, ''],
  [/\{anchor:[^{}]{0,100}\}\s{0,4}/g, ''],
  [/\\label\{[^{}]{0,200}\}/g, ''],
  [/^(\s{0,20}h[1-6])\(#[^()]{0,100}\)/, '$1'],
  [/\s{0,4}\{#[^{}]{0,200}\}/g, ''],
];

function withoutNames(text: string): string {
  return names.reduce((own, [name, instead]) => own.replace(name, instead), text);
}
