import type { TableId } from './form';

export type SectionId = 'overview' | 'disclosure' | 'requests' | 'review' | 'improvement' | 'other';

export interface SectionForm {
  readonly id: SectionId;
  readonly numeral: string;
  readonly title: string;
  /** Wording of the notices' own prose, common in published reports and as good as the title. */
  readonly aliases: readonly string[];
  /** The statutory table that stands in the section. */
  readonly table?: TableId;
}

/**
 * The six mandated sections in order, the same in both forms.
 * Source: 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号, templates.
 */
export const sections: readonly SectionForm[] = [
  { id: 'overview', numeral: '一', title: '总体情况', aliases: [] },
  {
    id: 'disclosure',
    numeral: '二',
    title: '主动公开政府信息情况',
    aliases: ['行政机关主动公开政府信息情况'],
    table: 'disclosure',
  },
  {
    id: 'requests',
    numeral: '三',
    title: '收到和处理政府信息公开申请情况',
    aliases: ['行政机关收到和处理政府信息公开申请情况'],
    table: 'requests',
  },
  {
    id: 'review',
    numeral: '四',
    title: '政府信息公开行政复议、行政诉讼情况',
    aliases: ['因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    table: 'review',
  },
  {
    id: 'improvement',
    numeral: '五',
    title: '存在的主要问题及改进情况',
    aliases: ['政府信息公开工作存在的主要问题及改进情况'],
  },
  { id: 'other', numeral: '六', title: '其他需要报告的事项', aliases: [] },
];

/** Position of a section among the six, 0 to 5. */
export const sectionIndex: Readonly<Record<SectionId, number>> = {
  overview: 0,
  disclosure: 1,
  requests: 2,
  review: 3,
  improvement: 4,
  other: 5,
};

/** The section of an id as the forms have it: numeral, title, table. */
export function sectionForm(id: SectionId): SectionForm {
  return sections[sectionIndex[id]]!;
}
