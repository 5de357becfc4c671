import { readYear, type YearSyntax } from '../../syntax/headings/title';
import { Line } from '../../syntax/line';
import { readShown } from '../../syntax/shown';
import { longestParagraph } from '../prose/paragraph';

const noYears: readonly YearSyntax[] = [];

/** The years that a line speaks of, without those inside 《》 and 〔〕: titles and numbers of documents. */
export const yearsIn = Line.kept((line) =>
  readShown(line, (text) => (text.length > longestParagraph || !text.includes('年') ? noYears : read(text))),
);

function read(text: string): readonly YearSyntax[] {
  const years: YearSyntax[] = [];
  let quoted = 0;
  let from = 0;
  for (const { 0: mark, index: at } of text.matchAll(/[《〔》〕年]/g)) {
    if (mark === '《' || mark === '〔') quoted++;
    else if (mark !== '年') quoted = Math.max(0, quoted - 1);
    else {
      const year = quoted === 0 ? readYear(text, Math.max(from, at - 8), at + 1) : undefined;
      if (year) years.push(year);
      from = at + 1;
    }
  }
  return years;
}
