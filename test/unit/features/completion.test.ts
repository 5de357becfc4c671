import assert from 'node:assert/strict';
import {
  completions,
  ReportDocument,
  analyse,
  defaultOptions,
  skeleton,
  type Completion,
} from '../../../server/src/core';

const report = skeleton('清源县教育局', 2023)!.text;

/** What is offered at the mark ‸ of a text that a user says is a report. */
function at(marked: string): Completion[] {
  const before = marked.slice(0, marked.indexOf('‸')).split('\n');
  const analysis = analyse(new ReportDocument(marked.replace('‸', '')), defaultOptions, true);
  return completions(analysis, { line: before.length - 1, character: before.at(-1)!.length });
}

function labels(marked: string): string[] {
  return at(marked).map(({ label }) => label);
}

/** The report with a text put in place of a line. */
function withLine(line: string, text: string): string {
  assert.ok(report.includes(`\n${line}\n`), line);
  return report.replace(`\n${line}\n`, `\n${text}\n`);
}

describe('completion', () => {
  describe('of headings', () => {
    const missing = (typed: string) => withLine('二、主动公开政府信息情况', typed);

    for (const typed of [
      'zdgk',
      'zhudong',
      'zdgongkai',
      'zfxx',
      '主动',
      '二、',
      '二、zd',
      '二、主动公开',
      '行政机关主动',
    ])
      it(`finds the missing one by ${typed}`, () =>
        assert.deepEqual(labels(missing(`${typed}‸`)), ['二、主动公开政府信息情况']));

    it('offers none that is there, none of another place and none for anything else', () => {
      for (const typed of ['三、', 'ztqk', 'zq', '主', '主动地', '2', '二、收到'])
        assert.deepEqual(labels(missing(`${typed}‸`)), []);
    });

    it('writes no marks of Markdown that are there already', () => {
      const text = missing('## ‸').replaceAll('\n三、', '\n## 三、');
      const [{ newText, span }] = at(text) as [Completion];
      assert.deepEqual([newText, span.start.character], ['二、主动公开政府信息情况', 3]);
    });

    it('replaces what was typed, in the manner of the others', () => {
      const text = missing('## zdgk‸').replaceAll('\n三、', '\n## 三. ');
      const [{ newText, span }] = at(text) as [Completion];
      assert.equal(newText.includes('主动公开政府信息情况'), true);
      assert.equal(span.start.character, 3);
      assert.equal(span.end.character, 7);
    });
  });

  describe('of topics', () => {
    const third = '（三）政府信息管理。（文字描述：公开属性的确定与审查，信息的制作、清理和更新）';

    it('numbers the one that is missing', () => {
      for (const typed of ['zfxxgl', '（‸）', '（三）', '（三）政府', ''])
        assert.deepEqual(
          at(withLine(third, typed.includes('‸') ? typed : `${typed}‸`)).map(({ newText }) => newText),
          ['（三）政府信息管理。'],
          typed,
        );
    });

    it('offers nothing where all are there, nor in other sections', () => {
      assert.deepEqual(labels(withLine('存在的主要问题：（文字描述）', 'zdgk‸')), []);
    });
  });

  describe('of sentences', () => {
    const without = (sentence: RegExp) => report.replace(sentence, '');

    it('offers what the opening lacks, behind the full stop', () => {
      const text = without(/本报告所列.*?止。/).replace('编制本报告。', '编制本报告。tjqx‸\n');
      const [{ label, newText, span }] = at(text) as [Completion];
      assert.equal(label, '统计期限');
      assert.equal(newText, '本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。');
      assert.equal(span.end.character - span.start.character, 4);
    });

    it('offers what section six may say, for the form of the year', () => {
      const last = /本年度清源县教育局.*\n$/;
      const all = ['未收取信息处理费', '收取信息处理费', '无其他需要报告的事项'];
      assert.deepEqual(labels(report.replace(last, '‸')), all);
      assert.deepEqual(labels(report.replace(last, '本年度‸')), all);
      assert.deepEqual(labels(report.replace(last, '本年度清源县教育局未收取政府信息公开信息处理费。‸')), all.slice(2));
      const old = skeleton('清源县教育局', 2020)!.text.replace('本年度无其他需要报告的事项。', '');
      assert.deepEqual(labels(`${old}‸`), all.slice(2));
    });
  });

  describe('of norms', () => {
    it('takes the place of the rest of a title', () => {
      const line = '按照《中华‸人民共和国信息公开条例》要求';
      const [{ newText, span }] = at(withLine('改进情况：（文字描述）', line)) as [Completion];
      assert.deepEqual([newText, span.start.character, span.end.character], ['中华人民共和国政府信息公开条例', 3, 16]);
    });

    it('finds titles inside 《》 by pinyin of any part, and closes them once', () => {
      const [{ newText, span }] = at(withLine('改进情况：（文字描述）', '按照《xxgktl‸》要求')) as [Completion];
      assert.equal(newText, '中华人民共和国政府信息公开条例');
      assert.deepEqual([span.start.character, span.end.character], [3, 9]);
      assert.equal(
        at(withLine('改进情况：（文字描述）', '按照《政府信息公开条例‸要求'))[0]?.newText,
        '中华人民共和国政府信息公开条例》',
      );
      assert.equal(at(withLine('改进情况：（文字描述）', '按照《xxclf‸'))[0]?.detail, '国办函〔2020〕109号');
    });

    it('offers all of them at first, and none behind 》', () => {
      assert.ok(labels(withLine('改进情况：（文字描述）', '按照《‸》')).length > 10);
      assert.deepEqual(labels(withLine('改进情况：（文字描述）', '按照《条例》zhrm‸')), []);
    });
  });

  describe('of tables', () => {
    const duplicate = '\t\t2.重复申请\t0\t0\t0\t0\t0\t0\t0';

    it('offers the row that is missing above, laid out like the others', () => {
      for (const typed of ['', 'cfsq', '重复'])
        assert.deepEqual(
          at(withLine(duplicate, `${typed}‸`)).map(({ newText }) => newText),
          [duplicate],
          typed,
        );
    });

    it('offers nothing in a cell or in a line of cells', () => {
      assert.deepEqual(labels(withLine(duplicate, '\t\tcfsq‸\t0\t0')), []);
      assert.deepEqual(labels(withLine(duplicate, `${duplicate}‸`)), []);
      assert.deepEqual(labels(withLine(duplicate, 'ztqk‸')), []);
    });

    it('offers the whole table where the section has none', () => {
      const table = report.slice(report.indexOf('\n第二十条'), report.indexOf('\n三、'));
      const [{ label, newText }] = at(report.replace(table, '\ntjb‸\n')) as [Completion];
      assert.equal(label, '统计表');
      assert.equal(newText, table.replace(/^\n|\n+$/g, ''));
    });
  });

  it('offers nothing in prose', () => {
    const line = '改进情况：（文字描述）';
    for (const typed of ['改进zdgk‸', '一是加强主动公开‸', 'zdgk‸主动公开', '改进情况。tjqx‸', '二、‸主动公开'])
      assert.deepEqual(labels(withLine(line, typed)), [], typed);
  });

  it('offers nothing where there is no report', () => {
    const analysis = analyse(new ReportDocument('ztqk'), defaultOptions);
    assert.deepEqual(completions(analysis, { line: 0, character: 4 }), []);
  });
});
