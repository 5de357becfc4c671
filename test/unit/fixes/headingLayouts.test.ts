import assert from 'node:assert/strict';
import { findingsOf } from '../../../server/src/core';
import { formById, tableForm, type TableId } from '../../../server/src/core/forms';
import { writeTable } from '../../../server/src/core/model/layout/layout';
import { displayWidth } from '../../../server/src/core/text/width';
import { analyseText, applyEdits, preferredFix } from '../../support/check';

interface Markup {
  readonly heading: (text: string, name: string) => string;
  readonly table: (id: TableId) => string;
  readonly gap?: string;
}

const titles = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

/** A report in a markup, without the headings of some sections. */
function draft({ heading, table, gap = '\n\n' }: Markup, without: readonly number[] = []): string {
  const bodies = [
    '2021年，我局主动公开、依申请公开、政府信息管理、平台建设和监督保障工作扎实推进。',
    table('disclosure'),
    table('requests'),
    table('review'),
    '存在的主要问题：解读形式单一。2022年，我局将加强政策解读。',
    '本年度无其他需要报告的事项。',
  ];
  const sections = bodies.map((body, at) =>
    without.includes(at) ? body : `${heading(titles[at]!, `part${at}`)}${gap}${body}`,
  );
  return [
    '清源县水利局2021年政府信息公开工作年度报告',
    '本报告所列数据的统计期限自2021年1月1日起至2021年12月31日止。',
    ...sections,
  ].join('\n\n');
}

/** The draft with the only section that it lacks put in its place. */
function mended(text: string): string {
  const analysis = analyseText(text);
  const [finding, ...others] = findingsOf(analysis).filter(({ code }) => code === 'section/missing');
  assert.deepEqual(others, []);
  const fix = preferredFix(finding!, analysis);
  assert.ok(fix);
  return applyEdits(text, fix.edits);
}

const written = (layout: 'html' | 'tsv' | 'pipe') => (id: TableId) =>
  writeTable(tableForm(formById('2021'), id), () => '0', layout).trimEnd();

/** The rows of a table, their cells put together by another markup. */
const rows = (write: (cells: readonly string[]) => string) => (id: TableId) =>
  written('tsv')(id)
    .split('\n')
    .map((line) => write(line.split('\t')))
    .join('\n');

const underlined = (text: string) => `${text}\n${'-'.repeat(displayWidth(text))}`;

const markups: Record<string, Markup> = {
  'plain headings above tables of Markdown': { heading: (text) => text, table: written('pipe') },
  'marks of Markdown': { heading: (text) => `## **${text}**`, table: written('pipe') },
  'strokes below': { heading: underlined, table: written('pipe') },
  'strokes of one length': { heading: (text) => `${text}\n${'='.repeat(60)}`, table: written('pipe') },
  AsciiDoc: {
    heading: (text) => `=== ${text}`,
    table: (id) => `.表格\n[cols=",,,"]\n|===\n${rows((cells) => `|${cells.join(' |')}`)(id)}\n|===`,
  },
  'a caption and a unit': { heading: (text) => text, table: (id) => `表1\n单位：件\n\n${written('pipe')(id)}` },
  Textile: { heading: (text) => `h2. ${text}`, table: rows((cells) => `|${cells.join('|')}|`) },
  'no empty line below': { heading: (text) => text, table: written('tsv'), gap: '\n' },
};

describe('a heading that lacks is laid out as the others are', () => {
  for (const [name, markup] of Object.entries(markups)) {
    for (const at of [1, 2, 3, 4, 5])
      it(`${name}: ${titles[at]}`, () => assert.equal(mended(draft(markup, [at])), draft(markup)));
  }

  const table = written('html');
  const named: Record<string, [(text: string, name: string) => string, (text: string) => string]> = {
    'ids of HTML': [(text, name) => `<h2 class="c" id="${name}">${text}</h2>`, (text) => `<h2 class="c">${text}</h2>`],
    'anchors of HTML': [(text, name) => `<h2><a name="${name}"></a>${text}</h2>`, (text) => `<h2>${text}</h2>`],
    Textile: [(text, name) => `h2(#${name}). ${text}`, (text) => `h2. ${text}`],
    Jira: [(text, name) => `h2. {anchor:${name}}${text}`, (text) => `h2. ${text}`],
    pandoc: [(text, name) => `## ${text} {#${name}}`, (text) => `## ${text}`],
  };
  for (const [name, [own, bare]] of Object.entries(named)) {
    it(`the name that links lead to is no other's: ${name}`, () => {
      const heading = (text: string, id: string) => (id === 'part2' ? bare(text) : own(text, id));
      assert.equal(mended(draft({ heading: own, table }, [2])), draft({ heading, table }));
    });
  }

  it('a heading that has text behind it is no model', () => {
    const heading = (text: string) => (text === titles[0] ? `<p><b>${text}</b>（略）</p>` : `<p><b>${text}</b></p>`);
    assert.equal(mended(draft({ heading, table }, [2])), draft({ heading, table }));
  });

  it('goes in front of what names the next heading', () => {
    const heading = (text: string, name: string) => `[[${name}]]\n=== ${text}`;
    const markup = { heading, table: written('pipe') };
    const text = draft(markup, [4]).replace(/存在的主要问题.*\n\n/, '');
    assert.match(
      mended(text).slice(-120),
      /\n\n=== 五、存在的主要问题及改进情况\n\n（文字描述）\n\n\[\[part5\]\]\n=== 六、/,
    );
  });
});
