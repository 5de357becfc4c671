import { forms, sectionForm, tableForm, type SectionForm, type TableId } from '../../forms';
import { inNotices } from '../../forms/notices';
import { placeBefore } from '../../model/layout/besideTable';
import type { Line } from '../../syntax/line';
import { Segment } from '../../syntax/segment';
import { foldKey, lostCharacter } from '../../text/chars';
import { span } from '../../text/span';
import { allForms, type ReportRule } from '../rule';
import { blankTable, insertAt } from '../../insertion/insertLines';
import { firstOf, headingSpan } from '../../model/headings/sectionHeadings';

export const tableMissing: ReportRule = {
  code: 'table/missing',
  severity: 'error',
  forms: allForms,
  scope: 'report',
  source: inNotices(),
  title: { zh: '缺少统计表', en: 'A statutory table is missing' },
  messages: {
    default: {
      zh: '“{title}”没有统计表；没有发生的也应列表并填 0',
      en: '“{title}” has no statutory table; where there is nothing to count the table holds 0',
    },
    damaged: {
      zh: '“{title}”的统计表有丢失的字符，读不出来，未作核对；请对照原件重新填写',
      en: 'The table of “{title}” has lost characters and cannot be read; it was not checked. Fill it in anew from the original',
    },
    dropped: {
      zh: '“{title}”的统计表在转换时丢失，此处只留下“{mark}”；请对照原件重新填写',
      en: 'A conversion has lost the table of “{title}” and left no more than “{mark}”. Fill it in anew from the original',
    },
    unread: {
      zh: '“{title}”的统计表读不出来，未作核对；请对照原件重新排列此表',
      en: 'The table of “{title}” cannot be read and was not checked. Lay it out anew from the original',
    },
    insert: { zh: '插入 {form} 年格式的空表', en: 'Insert the blank form of {form}' },
  },
  docs: {
    zh: '第二、三、四部分各有一张规定的统计表，没有发生的也应列表并填 0。',
    en: 'Sections two, three and four each hold a statutory table, with 0 where there is nothing to count.',
  },
  example: {
    wrong: '四、政府信息公开行政复议、行政诉讼情况\n本年度没有行政复议、行政诉讼。',
    right: '四、政府信息公开行政复议、行政诉讼情况\n（附表）',
  },
  *check(report) {
    for (const section of report.sections) {
      const own = sectionForm(section.id);
      const { table, title } = own;
      if (!table || report.tables.has(table) || section !== firstOf(report, section.id)) continue;
      const dropped = section.segment.lines.findIndex(({ text }) => placeholder.test(text));
      if (dropped >= 0) {
        const { text } = section.segment.lines[dropped]!;
        const mark = text.trim();
        const from = text.indexOf(mark);
        const place = span(section.start + dropped, from, from + mark.length);
        yield { message: 'dropped', args: { title, mark }, span: place, data: { section: section.id, table } };
        continue;
      }
      // A table of which a conversion has lost the characters is there, but cannot be read.
      const isDamaged = section.segment.lines.some(isCut);
      yield {
        ...(isDamaged ? { message: 'damaged' } : holdsLabels(section.segment, own) && { message: 'unread' }),
        args: { title },
        span: headingSpan(section),
        data: { section: section.id, table },
      };
    }
  },
  fixes({ message, data }, report) {
    // Their numbers are in the original: zeros would be wrong.
    if (message === 'damaged' || message === 'dropped') return [];
    const section = report.sections.find(({ id }) => id === data?.section);
    if (!section || !report.form) return [];
    // A table that lost its heading stands in this section and must stay behind the new one.
    const next = [...report.tables.values()].find(({ at }) => at === section.start);
    const place = next ? placeBefore(next, report) : { line: section.end, character: 0 };
    if (!place) return [];
    let { line } = place;
    if (place.character === 0) while (line > section.start + 1 && report.lines[line - 1]!.text.trim() === '') line--;
    const edits = [insertAt(report, { ...place, line }, `${blankTable(data!.table as TableId, report)}\n`)];
    return [{ title: 'insert', args: { form: report.form.id }, edits, preferred: message !== 'unread' }];
  },
};

/** What pandoc writes in place of a table that its format has no way to write. */
const placeholder = /^\s{0,20}\\?\[TABLE\\?\]\s{0,20}$/;

/** Whether a line of cells has lost characters; without separators several of them, as where headings were written over. */
function isCut({ text, separated }: Line): boolean {
  const lost = text.split(lostCharacter).length - 1;
  return separated ? lost > 0 : lost > 1 && !sentence.test(text);
}

const sentence = /[，。；]/;

/** Whether a section holds most labels of its table and digits for its cells: a blank form would be a second one. */
const holdsLabels = Segment.keeping.keptUnder(({ lines }, { table }: SectionForm): boolean => {
  const text = foldKey(lines.map((line) => line.text).join(''));
  const digits = text.replace(/\D/g, '').length;
  return forms.some((form) => {
    const { blocks } = tableForm(form, table!);
    const cells = blocks.reduce((count, { rows, columns }) => count + rows.length * columns.length, 0);
    const labels = blocks.flatMap(({ rows, columns }) => [
      ...columns.map(({ label }) => foldKey(label)),
      ...rows.map(({ path }) => foldKey(path.at(-1)!)),
    ]);
    return digits * 2 >= cells && labels.filter((label) => text.includes(label)).length * 3 >= labels.length * 2;
  });
});
