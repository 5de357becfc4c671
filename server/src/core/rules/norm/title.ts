import { misquotations } from '../../model/norms/citations';
import { placeIn, textOver } from '../../model/prose/paragraph';
import { perParagraph } from '../../model/prose/paragraphs';
import { proseOf } from '../../syntax/prose';
import { readWithoutInvisible } from '../../syntax/shown';
import { foldKey } from '../../text/chars';
import { differences } from '../../text/difference';
import { replacement } from '../replace';
import { allForms, type SegmentRule } from '../rule';

export const normTitle: SegmentRule = {
  code: 'norm/title',
  severity: 'warning',
  forms: allForms,
  scope: 'segment',
  source: '《党政机关公文处理工作条例》：引用公文应当准确',
  title: {
    zh: '引用的文件名称、文号或者发文机关名称有误',
    en: 'A norm, its number or the office that issued it is misquoted',
  },
  messages: {
    title: { zh: '文件名称有误，应为“{expected}”', en: 'The title is misquoted; it is “{expected}”' },
    office: { zh: '发文机关名称有误，应为“{expected}”', en: 'The office is misnamed; it is “{expected}”' },
    number: { zh: '文号有误，应为“{expected}”', en: 'The number of the norm is {expected}' },
    replace: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
  },
  docs: {
    zh: '书名号内引用的《中华人民共和国政府信息公开条例》、年度报告的两个通知、信息处理费管理办法、规范政府信息公开平台的通知和《公共企事业单位信息公开规定制定办法》，与正式名称相差几个字的报告；“国务院办公厅政府信息与政务公开办公室”写错的，名称正确而后面括号内的文号不是该文件的，名称、文号是该办公室的通知而前面的发文机关不是的，也报告。《条例》一类简称，省、市的条例、规定和通知不报告。',
    en: 'The regulations, the two notices on annual reports, the rules on fees, those on public enterprises and the notice on platforms, quoted in 《》 with a slip of a few characters, the name of the office that issues the notices, another number behind a title that is right, and another office in front of a title with its number. Short names and local norms are left alone.',
  },
  example: {
    wrong: '《国务院办公厅政府信息与政务公开办公室关于政府信息公开年度报告有关事项的通知》',
    right: '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》',
  },
  *check(segment) {
    for (const [paragraph, found] of misquotationsOf(segment)) {
      for (const { kind, from, to, expected } of found)
        yield { message: kind, args: { expected }, span: placeIn(paragraph, from, to), data: { text: expected } };
    }
  },
  fixes(finding, { lines }) {
    const { args, span: place, data } = finding;
    if (place.start.line === place.end.line) return replacement(finding, 'replace');
    // Lines stay as they are cut: only the wrong characters change.
    const { text, parts } = textOver(place, lines);
    const edits = differences(text, foldKey(data!.text!)).map(({ from, to, wanted }) => ({
      span: placeIn({ parts }, from, to),
      newText: wanted,
    }));
    return [{ title: 'replace', args, edits, preferred: true }];
  },
};

const misquotationsOf = perParagraph((line) => {
  const prose = proseOf(line);
  if (!/公开|国务|《[^《》]{0,12}政府信息/.test(prose)) return undefined;
  // 〈〉 typed as <> look like tags.
  const found = readWithoutInvisible(line.text, misquotations);
  return found.length > 0 ? found : undefined;
});
