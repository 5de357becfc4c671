import assert from 'node:assert/strict';
import { findingsOf, moveSection, renumber, type Direction, type Edit } from '../../../server/src/core';
import { analyseText, applyEdits, fixesFor } from '../../support/check';
import { right } from '../../support/conversions';
import { layouts } from '../../support/layouts';
import { makeReport } from '../../support/report';

const heading = (text: string, numeral: string) =>
  text.split(/\r?\n/).findIndex((line) => line.trim().startsWith(numeral));
const at = (line: number) => ({ line, character: 0 });

function moved(text: string, numeral: string, direction: Direction): string {
  return applyEdits(text, moveSection(analyseText(text), at(heading(text, numeral)), direction));
}

const short = `青禾县2023年政府信息公开工作年度报告

一、总体情况
甲
乙

二、主动公开政府信息情况
丙


三、收到和处理政府信息公开申请情况
丁
`;

describe('moving a section', () => {
  it('down takes its text along and leaves blank lines where they are', () => {
    assert.equal(
      moved(short, '一、', 'down'),
      short.replace(/一、[^]*?丙\n/, '二、主动公开政府信息情况\n丙\n\n一、总体情况\n甲\n乙\n'),
    );
    assert.equal(
      moved(short, '二、', 'down'),
      short.replace(/二、[^]*$/, '三、收到和处理政府信息公开申请情况\n丁\n\n\n二、主动公开政府信息情况\n丙\n'),
    );
  });

  it('takes a row of blank cells along', () => {
    const text = short.replace('丙', '规章\t0\t0\t0\n\t\t\t');
    assert.equal(
      moved(text, '二、', 'down'),
      text.replace(
        /二、[^]*$/,
        '三、收到和处理政府信息公开申请情况\n丁\n\n\n二、主动公开政府信息情况\n规章\t0\t0\t0\n\t\t\t\n',
      ),
    );
  });

  it('up and down again gives the text as it was', () => {
    for (const text of [
      short,
      short.trimEnd(),
      short.replaceAll('\n', '\r\n'),
      `\uFEFF${short.slice(short.indexOf('一、'))}`,
    ]) {
      for (const numeral of ['二、', '三、']) {
        const up = moved(text, numeral, 'up');
        assert.notEqual(up, text);
        assert.equal(moved(up, numeral, 'down'), text);
      }
    }
  });

  it('touches nothing but the neighbour, so that cursors stay in the section', () => {
    const [first, second] = [heading(short, '一、'), heading(short, '二、')];
    const [inserted, removed, ...others] = moveSection(analyseText(short), at(first), 'down') as [Edit, Edit];
    assert.deepEqual(others, []);
    assert.deepEqual(inserted.span, { start: at(first), end: at(first) });
    assert.ok(removed.span.start.line > first && removed.span.start.line < second);
    const [before] = moveSection(analyseText(short), at(second), 'up') as [Edit, Edit];
    assert.deepEqual([before.span, before.newText], [{ start: at(first), end: at(second) }, '']);
  });

  for (const layout of layouts) {
    it(`${layout}: up and down through a whole report and a second one below`, () => {
      const { text: own } = makeReport({ form: '2019', layout, seed: 11 });
      const text = `${own}\n${own}`;
      const lines = text.split('\n');
      const { reports } = analyseText(text);
      const { report, at: from } = reports[1]!;
      report.sections.forEach(({ start, heading: { section } }, index) => {
        const up = moveSection(analyseText(text), at(from + start), 'up');
        assert.equal(up.length === 0, index === 0);
        if (index === 0) return;
        const after = applyEdits(text, up);
        assert.deepEqual([...after.split('\n')].sort(), [...lines].sort(), 'the same lines');
        const now = analyseText(after).reports[1]!;
        const place = now.report.sections.findIndex(({ id }) => id === section);
        assert.equal(place, index - 1);
        const down = moveSection(analyseText(after), at(now.at + now.report.sections[place]!.start), 'down');
        assert.equal(applyEdits(after, down), text);
      });
      assert.deepEqual(moveSection(analyseText(text), at(from + report.sections.at(-1)!.start), 'down'), []);
    });
  }

  it('leaves date and signature at the end', () => {
    const signed = `${short}\n青禾县人民政府办公室\n2024年1月20日\n`;
    assert.equal(moved(signed, '三、', 'up'), `${moved(short, '三、', 'up')}\n青禾县人民政府办公室\n2024年1月20日\n`);
  });

  it('is not offered beside a heading, nor where it would tear a page apart', () => {
    assert.deepEqual(moveSection(analyseText(short), at(heading(short, '一、') + 1), 'down'), []);
    const page = short.replace('甲', '<div>甲').replace('丙', '</div>丙');
    assert.deepEqual(moveSection(analyseText(page), at(heading(page, '一、')), 'down'), []);
    const whole = short.replace('甲', '<div>甲</div>');
    assert.ok(moveSection(analyseText(whole), at(heading(whole, '一、')), 'down').length > 0);
  });
});

describe('renumbering', () => {
  const renumbered = (text: string, line: number) => applyEdits(text, renumber(analyseText(text), at(line)));

  it('gives every heading its number, written as its own', () => {
    const wrong = short.replace('二、', '三、').replace('一、', '2、');
    assert.equal(renumbered(wrong, 2), short.replace('一、', '1、'));
  });

  it('is nothing where all are right', () => {
    assert.deepEqual(renumber(analyseText(short), at(2)), []);
  });

  it('numbers the items of a level under the same heading, from any of them', () => {
    const items = (numbers: string) => {
      const [a, b, c, d, e] = numbers.split(' ');
      return short.replace('甲\n乙', `${a}主动公开。\n${b}甲。\n${c}乙。\n${d}依申请公开。\n${e}监督保障。`);
    };
    const right = items('（一） 1. 2. （二） （三）');
    for (const line of [3, 6, 7]) {
      assert.equal(renumbered(items('（一） 1. 2. （三） （四）'), line), right);
      assert.equal(renumbered(items('（二） 1. 2. （三） （三）'), line), right);
    }
    assert.equal(renumbered(items('（一） 1. 3. （二） （三）'), 5), right);
    assert.deepEqual(renumber(analyseText(items('（一） 1. 3. （二） （三）')), at(3)), []);
    assert.deepEqual(renumber(analyseText(right), at(3)), []);
    const mixed = items('（一） （2） （三） （四） （五）');
    for (const line of [3, 4, 5, 6, 7])
      assert.equal(renumbered(mixed, line), items('（一） （二） （三） （四） （五）'));
  });

  it('keeps the way in which numbers are written', () => {
    const wide = (numbers: string) => {
      const [a, b, c] = numbers.split(' ');
      return short.replace('甲\n乙', `${a}主动公开。\n${b}依申请公开。\n${c}监督保障。`);
    };
    assert.equal(renumbered(wide('１． ３． ４．'), 3), wide('１． ２． ３．'));
    assert.equal(renumbered(wide('(一) (三) (四)'), 4), wide('(一) (二) (三)'));
    assert.equal(renumbered(wide('① ③ ④'), 4), wide('① ② ③'));
  });
});

describe('a section in the wrong place at the end of a report', () => {
  it('is moved with its blank lines, and the end of the file stays as it is', () => {
    const [head, fourth, rest] = right.split(/(?=四、政府信息公开行政复议)|(?=五、存在)/) as [string, string, string];
    for (const end of ['', '\n', '\n\n']) {
      const text = `${head}${rest.trimEnd()}\n\n${fourth.trimEnd()}${end}`;
      const analysis = analyseText(text);
      const finding = findingsOf(analysis).find(({ code }) => code === 'section/order')!;
      assert.equal(applyEdits(text, fixesFor(finding, analysis)[0]!.edits), right.trimEnd() + end);
    }
  });
});
