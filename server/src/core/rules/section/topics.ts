import { missingTopics } from '../../model/topics';
import { leadingRuns } from '../../model/numberedItems';
import { proseIn, type Prose } from '../../model/prose';
import type { FormId } from '../../forms';
import { topics } from '../../forms/topics';
import { digitsOf } from '../../syntax/numeral';
import { span, type Edit } from '../../text/span';
import { proseHeading } from './places';
import { allForms, type ProseRule } from '../rule';

export const sectionTopics: ProseRule = {
  code: 'section/topics',
  severity: 'info',
  forms: allForms,
  scope: 'prose',
  source: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号：总体情况的五个方面',
  title: { zh: '总体情况缺少规定的方面', en: '总体情况 leaves out a mandated topic' },
  messages: {
    default: {
      zh: '总体情况没有写到：{topics}；五个方面为主动公开、依申请公开、政府信息管理、平台建设、监督保障',
      en: 'The section does not speak of {topics}; it has five topics: 主动公开, 依申请公开, 政府信息管理, 平台建设, 监督保障',
    },
    insert: { zh: '插入小标题：{topics}', en: 'Insert {topics}' },
  },
  docs: {
    zh: '“一、总体情况”应写主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。有小标题或者写明即可，用语、编号不限。修复时按现有编号在末尾插入小标题，内容请补写。',
    en: 'Section one speaks of five topics, under sub-headings or in plain words. The fix adds the sub-heading at the end in the numbering in use; write the text yourself.',
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
    const prose = proseIn(placed.segment);
    const edit = insertion(prose, missingTitles(prose, form.id), placed.at);
    return edit ? [{ title: 'insert', args, edits: [edit], preferred: true }] : [];
  },
};

function missingTitles({ lines }: Prose, form: FormId): string[] {
  const missing = missingTopics(lines);
  return topics.filter(({ id }) => missing.includes(id)).map(({ title }) => title[form]);
}

/** Sub-headings behind the last paragraph, numbered on in the style of those that are there; none where none are. */
function insertion(whole: Prose, titles: readonly string[], at: number): Edit | undefined {
  const { lines: prose } = whole;
  const run = leadingRuns(whole).find(({ parent, items }) => !parent && items.length > 1);
  const last = prose.reduce((found, { text }, line) => (text === '' ? found : line), 0);
  const model = run?.items.at(-1);
  if (!model) return undefined;
  const { text } = prose[model.line]!;
  const lines = titles.map((title, index) => {
    const digits = digitsOf(model.value + 1 + index, model.style, text.slice(model.digits.from, model.digits.to));
    const number = text.slice(0, model.digits.from) + digits + text.slice(model.digits.to, model.to);
    return `\n${number}${title}。（文字描述）`;
  });
  const end = prose[last]!.text.length;
  return { span: span(at + last, end, end), newText: lines.join('') };
}
