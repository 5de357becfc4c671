import { missingTopics } from '../../model/headings/topics';
import { leadingRuns, type Item } from '../../model/headings/numberedItems';
import { proseIn, type Prose } from '../../model/prose/prose';
import type { PlacedSegment } from '../../model/section';
import type { FormId } from '../../forms';
import { inNotices } from '../../forms/notices';
import { topics } from '../../forms/topics';
import { digitsOf } from '../../syntax/headings/numeral';
import { frameAt } from '../../syntax/paragraphFrame';
import { joinInsertions, span, type Edit } from '../../text/span';
import { proseHeading } from '../../model/headings/sectionHeadings';
import { allForms, type ProseRule } from '../rule';

export const sectionTopics: ProseRule = {
  code: 'section/topics',
  severity: 'info',
  forms: allForms,
  scope: 'prose',
  source: inNotices('：总体情况的五个方面'),
  title: { zh: '总体情况缺少规定的方面', en: '总体情况 leaves out a mandated topic' },
  messages: {
    default: {
      zh: '总体情况没有写到：{topics}；五个方面为主动公开、依申请公开、政府信息管理、平台建设、监督保障',
      en: 'The section does not speak of {topics}; it has five topics: 主动公开, 依申请公开, 政府信息管理, 平台建设, 监督保障',
    },
    insert: { zh: '插入小标题：{topics}', en: 'Insert {topics}' },
  },
  docs: {
    zh: '“一、总体情况”应写主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。有小标题或者写明即可，用语、编号不限。修复时照现有的小标题插入：现有编号空出的用空出的编号，没有空出的在末尾接着编，内容请补写。',
    en: 'Section one speaks of five topics, under sub-headings or in plain words. The fix adds the sub-heading in the numbering in use, with a number that was left out or at the end; write the text yourself.',
  },
  example: {
    wrong: '一、总体情况\n（一）主动公开……（四）监督保障……',
    right: '一、总体情况\n（一）主动公开……（四）平台建设……（五）监督保障……',
  },
  *check(prose, { form }) {
    if (prose.section !== 'overview') return;
    const missing = missingTitles(prose, form);
    if (missing.length > 0) yield { args: { topics: missing.join('、') }, span: proseHeading(prose) };
  },
  fixes({ args, span: { start } }, { segments, form }) {
    const placed = segments.find(({ at }) => at === start.line);
    if (!placed || !form) return [];
    const edits = joinInsertions(insertions(placed, missingTitles(proseIn(placed.segment), form.id)));
    return edits.length > 0 ? [{ title: 'insert', args, edits, preferred: true }] : [];
  },
};

function missingTitles({ lines }: Prose, form: FormId): string[] {
  const missing = missingTopics(lines);
  return topics.filter(({ id }) => missing.includes(id)).map(({ title }) => title[form]);
}

/**
 * Sub-headings written like those that are there: with the numbers that are left out among theirs, in their place, else
 * numbered on behind the last paragraph. None where there are none to go by, or where their paragraphs are not lines.
 */
function insertions({ segment, at }: PlacedSegment, titles: readonly string[]): Edit[] {
  const prose = proseIn(segment);
  const run = leadingRuns(prose).find(({ parent, items }) => !parent && items.length > 1);
  if (!run) return [];
  const model = run.items.at(-1)!;
  const last = prose.lines.reduce((found, { text }, line) => (text === '' ? found : line), 0);
  const frame = frameAt(segment.lines, model.line);
  if (!frame || !frameAt(segment.lines, last)) return [];
  const { text } = segment.lines[model.line]!;
  const lead = listMark.exec(text.slice(frame.before.length, model.from))?.[0] ?? '';
  const isApart = segment.lines[model.line - 1]!.text.trim() === '' && model.line - 1 > run.items[0]!.line;
  const gap = isApart ? '\n\n' : '\n';
  const free = freeNumbers(run.items, titles.length);
  return titles.map((title, index) => {
    const value = free[index]!;
    const digits = digitsOf(value, model.style, text.slice(model.digits.from, model.digits.to));
    const number = text.slice(model.from, model.digits.from) + digits + text.slice(model.digits.to, model.to);
    const written = `${frame.before}${lead}${number}${title}。（文字描述）${frame.after}`;
    const next = run.items.find((item) => item.value > value);
    const end = segment.lines[last]!.text.length;
    return next
      ? { span: span(at + next.line, 0, 0), newText: written + gap }
      : { span: span(at + last, end, end), newText: gap + written };
  });
}

/** What makes a line an item or a heading of Markdown. */
const listMark = /^[#>*+-]{1,6}\s{1,4}$/;

/** The numbers that rising ones leave out, then those behind the largest. */
function freeNumbers(items: readonly Item[], count: number): number[] {
  const values = items.map(({ value }) => value);
  const most = Math.max(...values);
  const isRising = values.every((value, index) => index === 0 || value > values[index - 1]!);
  const all = Array.from({ length: most + count }, (_, index) => index + 1);
  return all.filter((value) => (value > most || isRising) && !values.includes(value)).slice(0, count);
}
