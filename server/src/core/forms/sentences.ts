import { normByNumber } from './norms';
import { allForms, type Form, type FormId } from './index';
import type { SectionId } from './sections';
import type { Text } from '../messages/locale';

/** What a sentence is written for. */
export interface Occasion {
  readonly form: Form;
  readonly year: number;
  /** 本机关 where the name is not known. */
  readonly organ: string;
}

/** A sentence that reports hold in the same words. What the writer has to fill in stands in （ and ）. */
export interface Sentence {
  readonly id: 'basis' | 'period' | 'contact' | 'noFee' | 'fee' | 'nothingElse';
  readonly name: string;
  /** Where it belongs: in front of the first section, or in a section. */
  readonly place: 'opening' | SectionId;
  readonly forms: readonly FormId[];
  readonly text: (occasion: Occasion) => string;
  /** Words that show that the sentence is there, however it is put. */
  readonly mark: string;
  /** Why it is there. */
  readonly meaning: Text;
}

export const sentences: readonly Sentence[] = [
  {
    id: 'basis',
    name: '编制依据',
    place: 'opening',
    forms: allForms,
    text: ({ form }) => {
      const regulations = normByNumber('国务院令第711号');
      const notice = normByNumber(form.notice);
      const cite = ({ title, number }: typeof notice) => `《${title}》（${number}）`;
      return `根据${cite(regulations)}和${cite(notice)}要求，编制本报告。`;
    },
    mark: '编制',
    meaning: {
      zh: '写明依据的条例和报告年度所用格式的通知。通行做法，通知未作规定。',
      en: 'Names the Regulations and the notice whose form is in force for the report year. Customary, not prescribed.',
    },
  },
  {
    id: 'period',
    name: '统计期限',
    place: 'opening',
    forms: allForms,
    text: ({ year }) => `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    mark: '统计期限',
    meaning: {
      zh: '各项数据核定时间点为报告年度的12月31日（国办公开办函〔2021〕30号）。',
      en: 'All figures are as of 31 December of the report year (国办公开办函〔2021〕30号).',
    },
  },
  {
    id: 'contact',
    name: '联系方式',
    place: 'opening',
    forms: allForms,
    text: ({ organ }) => `如对本报告有疑问，请与${organ}联系。地址：（填写地址），电话：（填写电话）。`,
    mark: '联系',
    meaning: {
      zh: '供公众查询、联系。通行做法，通知未作规定。',
      en: 'Tells the public whom to ask. Customary, not prescribed.',
    },
  },
  {
    id: 'noFee',
    name: '未收取信息处理费',
    place: 'other',
    forms: ['2021'],
    text: ({ organ }) => `本年度${organ}未收取政府信息公开信息处理费。`,
    mark: '信息处理费',
    meaning: {
      zh: '依据《政府信息公开信息处理费管理办法》收取信息处理费的情况，在第六部分专门报告（国办公开办函〔2021〕30号）。',
      en: 'Information processing fees are reported in section six (国办公开办函〔2021〕30号).',
    },
  },
  {
    id: 'fee',
    name: '收取信息处理费',
    place: 'other',
    forms: ['2021'],
    text: ({ organ }) => `本年度${organ}依据《政府信息公开信息处理费管理办法》收取信息处理费（填写金额）元。`,
    mark: '信息处理费',
    meaning: {
      zh: '以元为单位，与第二部分表中以万元填报的行政事业性收费无关（国办公开办函〔2021〕30号、国办函〔2020〕109号）。',
      en: 'In yuan; not the administrative fees of section two, which are in 10,000 yuan (国办公开办函〔2021〕30号, 国办函〔2020〕109号).',
    },
  },
  {
    id: 'nothingElse',
    name: '无其他需要报告的事项',
    place: 'other',
    forms: allForms,
    text: () => '本年度无其他需要报告的事项。',
    mark: '其他需要报告的事项',
    meaning: {
      zh: '没有其他事项的，第六部分也应保留并说明。',
      en: 'Section six stays, and says so, where there is nothing else to report.',
    },
  },
];

/** The sentences of a place that a form asks for or allows. */
export function sentencesAt(place: Sentence['place'], form: Form): Sentence[] {
  return sentences.filter((sentence) => sentence.place === place && sentence.forms.includes(form.id));
}
