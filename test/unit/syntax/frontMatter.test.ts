import assert from 'node:assert/strict';
import { analyseText, codesOfSevere } from '../../support/check';
import { tablesOf } from '../../support/conversions';
import { makeReport } from '../../support/report';
import { headings } from '../../support/statutory';

/** What stands in front of a report in the files that offices publish; `body` is the report without its title. */
const fronts: Readonly<Record<string, (title: string, body: string) => string>> = {
  'a cover': (title, body) => `${title}\n\n2023年1月20日\n\f${title}\n\n${body}`,
  'a cover in three lines': (title, body) =>
    `${title.replace(/\d{4}年.*/, '')}\n${/\d{4}/.exec(title)![0]}年政府信息公开工作\n年度报告\n\n${body}`,
  'a table of contents with dots': (title, body) => `${title}\n\n目  录\n${contents('......')}\n\n${body}`,
  'a table of contents with TABs': (title, body) => `${title}\n\n目录\n${contents('\t')}\n\n${body}`,
  'a table of contents with blanks': (title, body) => `${title}\n\n目录\n${contents('          ')}\n\n${body}`,
  'a table of contents without numbers': (title, body) => `${title}\n\n目录\n${headings.join('\n')}\n\n${body}`,
  'a table of contents in front of the title': (title, body) => `目录\n${contents('…… ')}\n\f${title}\n\n${body}`,
  'a table of contents with sub-headings': (title, body) =>
    `${title}\n\n目录\n${headings.map((each, at) => `${each}....${at + 1}\n（一）主动公开....${at + 1}\n（二）依申请公开....${at + 1}`).join('\n')}\n\n${body}`,
  'a letter': (title, body) =>
    `清源县人民政府关于报送年度报告的报告\n\n市人民政府：\n现将${title}报上，请审阅。\n\n附件：${title}\n\n\f附件\n\n${title}\n\n${body}`,
};

function contents(leader: string): string {
  return headings.map((heading, index) => `${heading}${leader}${index + 1}`).join('\n');
}

describe('a report behind', () => {
  for (const [what, front] of Object.entries(fronts)) {
    it(what, () => {
      for (const layout of ['rows', 'lines', 'aligned'] as const) {
        const { text } = makeReport({ form: '2021', layout, seed: 7 });
        const [title = '', ...body] = text.split('\n');
        const whole = front(title.trim(), body.join('\n'));
        assert.equal(analyseText(whole).reports.length, 1);
        assert.deepEqual(tablesOf(whole), tablesOf(text));
        assert.deepEqual(codesOfSevere(whole), codesOfSevere(text));
      }
    });
  }
});
