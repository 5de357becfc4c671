import { sectionForm, type SectionId } from '../../forms';
import { inNotices } from '../../forms/notices';
import { allForms, type ReportRule } from '../rule';
import { insertSection, placeOf } from '../../insertion/insertSection';
import { missingSections } from '../../model/headings/sectionHeadings';

export const sectionMissing: ReportRule = {
  code: 'section/missing',
  severity: 'error',
  forms: allForms,
  scope: 'report',
  source: `《中华人民共和国政府信息公开条例》第五十条；${inNotices()}`,
  title: { zh: '缺少规定的部分', en: 'A mandated section is missing' },
  messages: {
    default: {
      zh: '缺少“{heading}”：年度报告应包括六个部分，本部分应在此处',
      en: 'The section “{heading}” is missing; it belongs here',
    },
    orphan: {
      zh: '缺少标题“{heading}”：此处是该部分的统计表',
      en: 'The heading “{heading}” is missing; the table of that section stands here',
    },
    insert: { zh: '插入“{heading}”', en: 'Insert “{heading}”' },
  },
  docs: {
    zh: '年度报告由六个部分组成，各部分标题为：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、政府信息公开行政复议、行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项。没有内容的部分也应当保留标题。修复时在应在的位置插入标题，缺少统计表的一并插入全部为 0 的空表，请如实填写。',
    en: 'A report has six sections under mandated headings, which stay even where there is nothing to report. The fix inserts the heading, and a form filled with 0 where the table is missing too.',
  },
  example: {
    wrong: '二、主动公开政府信息情况\n……\n四、政府信息公开行政复议、行政诉讼情况',
    right:
      '二、主动公开政府信息情况\n……\n三、收到和处理政府信息公开申请情况\n……\n四、政府信息公开行政复议、行政诉讼情况',
  },
  *check(report) {
    for (const id of missingSections(report)) {
      const { numeral, title, table } = sectionForm(id);
      const orphaned = table !== undefined && report.tables.has(table);
      yield {
        message: orphaned ? 'orphan' : 'default',
        args: { heading: `${numeral}、${title}` },
        span: placeOf(id, report).span,
        data: { section: id },
      };
    }
  },
  fixes({ args, data }, report) {
    const edit = insertSection(data!.section as SectionId, report);
    return edit ? [{ title: 'insert', args, edits: [edit], preferred: true }] : [];
  },
};
