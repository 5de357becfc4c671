import assert from 'node:assert/strict';
import { ReportDocument } from '../../../server/src/core';
import { makeReport } from '../../support/report';
import { headings } from '../../support/statutory';

const at = (line: number, character: number) => ({ line, character });
const place = (line: number, character: number) => ({ start: at(line, character), end: at(line, character) });

function textsOf(document: ReportDocument): string[] {
  return document.lines.map(({ text }) => text);
}

describe('an edit', () => {
  it('replaces a span over lines and keeps the ends of the others', () => {
    const document = new ReportDocument('a\r\nb\r\nc\nd');
    document.edit({ start: at(0, 1), end: at(2, 0) }, 'x\ny');
    assert.equal(document.text, 'ax\nyc\nd');
    assert.deepEqual(textsOf(document), ['ax', 'yc', 'd']);
  });

  it('past the end of a line or of the text means that end', () => {
    const document = new ReportDocument('ab\ncd');
    document.edit(place(0, 99), '!');
    document.edit(place(99, 0), '?');
    assert.equal(document.text, 'ab!\ncd?');
  });

  it('joins a carriage return with the line feed that comes behind it', () => {
    const document = new ReportDocument('a\rb');
    document.edit(place(1, 0), '\n');
    assert.equal(document.text, 'a\r\nb');
    assert.deepEqual(textsOf(document), ['a', 'b']);
  });

  it('parts what it comes between', () => {
    const document = new ReportDocument('a\r\nb');
    document.edit({ start: at(0, 1), end: at(1, 0) }, '\rx\n');
    assert.deepEqual(textsOf(document), ['a', 'x', 'b']);
  });

  it('empties the text, and fills it again', () => {
    const { text } = makeReport({ form: '2021', layout: 'rows', seed: 1 });
    const document = new ReportDocument(text);
    document.edit({ start: at(0, 0), end: at(9999, 0) }, '');
    assert.deepEqual([document.text, document.lines.length, document.segments.length], ['', 1, 1]);
    document.edit(place(0, 0), text);
    assert.deepEqual(document.segments, new ReportDocument(text).segments);
  });

  it('of a character keeps every other segment', () => {
    const document = new ReportDocument(makeReport({ form: '2019', layout: 'tabLines', seed: 2 }).text);
    const segments = [...document.segments];
    const line = document.startOf(3) + 2;
    document.edit(place(line, 0), 'x');
    assert.equal(document.segments.length, segments.length);
    segments.forEach((segment, index) => assert.equal(document.segments[index] === segment, index !== 3));
  });

  it('that makes or unmakes a heading cuts or joins segments', () => {
    const document = new ReportDocument('一、总体情况\n正文\n其他需要报告的\n无');
    assert.equal(document.segments.length, 1);
    document.edit(place(2, 7), '事项');
    assert.deepEqual(
      document.segments.map(({ section }) => section),
      ['overview', 'other'],
    );
    document.edit({ start: at(2, 0), end: at(2, 6) }, '');
    assert.equal(document.segments.length, 1);
  });
});

describe('segments', () => {
  it('begin at titles and headings, and hold all lines', () => {
    const { text } = makeReport({ form: '2021', layout: 'markdown', seed: 3 });
    const document = new ReportDocument(text);
    assert.equal(document.segments.length, 1 + headings.length);
    assert.equal(document.segments.flatMap(({ lines }) => lines).length, document.lines.length);
    document.segments.forEach((segment, index) => {
      assert.equal(document.lines[document.startOf(index)], segment.lines[0]);
    });
  });
});

describe('reports of a file', () => {
  const report = (seed: number) => makeReport({ form: '2021', layout: 'rows', seed }).text;
  const without = (text: string) => text.slice(text.indexOf(headings[0]));
  const count = (text: string) => new ReportDocument(text).reports.length;

  it('begin at titles', () => assert.equal(count([report(1), report(2), report(3)].join('\n')), 3));

  it('begin at a restarted first section', () => assert.equal(count(`${report(1)}\n${without(report(2))}`), 2));

  it('do not begin at a table of contents', () => {
    const [title, ...rest] = report(1).split('\n');
    assert.equal(count([title, '目录', ...headings, ...rest].join('\n')), 1);
    assert.equal(count([title, '目录', ...headings, title, ...rest].join('\n')), 1);
  });

  it('do not begin at a section that stands twice', () => {
    assert.equal(count(`${report(1)}\n${headings[4]}\n${headings[0]}\n一是公开不够及时。`), 1);
  });
});

describe('sections numbered （一）', () => {
  const { text } = makeReport({ form: '2021', layout: 'rows', seed: 1 });
  const bracketed = headings.reduce(
    (whole, heading) => whole.replace(heading, heading.replace(/^(.)、/, '（$1）')),
    text,
  );
  const sectionsOf = ({ segments }: ReportDocument) => segments.flatMap(({ section }) => section ?? []);
  const all = sectionsOf(new ReportDocument(text));

  it('are those of the report where none is numbered otherwise', () => {
    assert.equal(all.length, 6);
    assert.deepEqual(sectionsOf(new ReportDocument(bracketed)), all);
  });

  it('are sub-headings as long as another heading is there', () => {
    const document = new ReportDocument(bracketed);
    document.edit(place(1, 0), '一、总体情况\n');
    assert.deepEqual(sectionsOf(document), ['overview']);
    document.edit({ start: at(1, 0), end: at(2, 0) }, '');
    assert.deepEqual(sectionsOf(document), all);
  });
});

describe('items with the words of a section', () => {
  const { text } = makeReport({ form: '2021', layout: 'rows', seed: 1 });
  const sectionsOf = ({ segments }: ReportDocument) => segments.flatMap(({ section }) => section ?? []);
  const all = sectionsOf(new ReportDocument(text));
  const overview = text.split('\n').indexOf(headings[0]) + 1;

  it('are none where its own heading is there', () => {
    for (const item of ['1.主动公开政府信息情况', '2、主动公开政府信息情况', '主动公开政府信息情况：']) {
      const document = new ReportDocument(text);
      document.edit(place(overview, 0), `${item}\n`);
      assert.deepEqual(sectionsOf(document), all, item);
      assert.deepEqual(sectionsOf(new ReportDocument(document.text)), all, item);
    }
  });

  it('are headings of it where that is not there, or not numbered as sections are', () => {
    const document = new ReportDocument(text);
    document.edit(place(overview, 0), '1.主动公开政府信息情况\n');
    const line = document.lines.findIndex((each) => each.text === headings[1]);
    document.edit({ start: at(line, 0), end: at(line, 1) }, '');
    assert.deepEqual(sectionsOf(document), ['overview', 'disclosure', ...all.slice(1)]);
    document.edit(place(line, 0), '二');
    assert.deepEqual(sectionsOf(document), all);
    document.edit({ start: at(line, 0), end: at(line + 1, 0) }, '');
    assert.deepEqual(sectionsOf(document), all);
  });

  it('are headings in a report whose sections are numbered 1. to 6.', () => {
    const arabic = headings.reduce(
      (whole, heading, index) => whole.replace(heading.slice(0, 2), `${index + 1}.`),
      text,
    );
    assert.deepEqual(sectionsOf(new ReportDocument(arabic)), all);
  });
});
