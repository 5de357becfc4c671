import { formOfYear, sections, tableForm, type Form, type SectionForm } from '../forms';
import { sentencesAt, type Occasion } from '../forms/sentences';
import { topics } from '../forms/topics';
import { writeTable } from '../model/layout/layout';
import { splitLines } from '../text/lines';
import { placeholders } from '../text/placeholders';
import { span, type Span } from '../text/span';

/** A new report: all that the form prescribes, with zeros in its tables, and what is left to the writer. */
export interface Skeleton {
  /** Lines end in `\n`. */
  readonly text: string;
  /** The words in （ and ） that the writer replaces, in order. */
  readonly placeholders: readonly Span[];
}

/** The skeleton of an organ's report on a year; nothing for years without a form. */
export function skeleton(organ: string, year: number): Skeleton | undefined {
  const form = formOfYear(year);
  if (!form) return undefined;
  const occasion = { form, year, organ };
  const opening = sentencesAt('opening', form).map(({ text }) => text(occasion));
  const parts = [
    `${organ}${year}年政府信息公开工作年度报告`,
    opening.join(''),
    ...sections.flatMap((section) => [`${section.numeral}、${section.title}`, bodyOf(section, occasion)]),
  ];
  const text = `${parts.join('\n\n')}\n`;
  return { text, placeholders: placeholdersIn(text) };
}

function bodyOf({ id, table }: SectionForm, occasion: Occasion): string {
  const { form, organ } = occasion;
  if (table) return writeTable(tableForm(form, table), () => '0', 'tsv');
  if (id === 'overview') return overview(form, isGovernment(organ));
  if (id === 'improvement') return '存在的主要问题：（文字描述）\n改进情况：（文字描述）';
  return sentencesAt(id, form)
    .filter((sentence) => sentence.id !== 'fee')
    .map(({ text }) => text(occasion))
    .join('');
}

function overview({ id }: Form, ofGovernment: boolean): string {
  return topics
    .map(({ title, contents, contentsOfGovernments }, index) => {
      const more = ofGovernment && contentsOfGovernments ? `；${contentsOfGovernments}` : '';
      return `（${sections[index]!.numeral}）${title[id]}。（文字描述：${contents}${more}）`;
    })
    .join('\n');
}

/** 某某县人民政府, 某某镇人民政府; not their offices. */
function isGovernment(organ: string): boolean {
  return organ.endsWith('政府');
}

function placeholdersIn(text: string): Span[] {
  return splitLines(text).flatMap((line, index) =>
    [...line.matchAll(placeholders)].map((match) => span(index, match.index, match.index + match[0].length)),
  );
}
