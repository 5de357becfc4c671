import assert from 'node:assert/strict';
import { extract, findingsOf } from '../../../server/src/core';
import { analyseText, isSevere } from '../../support/check';
import { openEditor } from '../../support/editor';
import { rightReport } from '../../support/fixture';

const right = rightReport('2021');

function valuesIn(text: string, table: 'disclosure' | 'requests' | 'review') {
  const [report] = extract(analyseText(text));
  return report![table];
}

function codesIn(text: string): string[] {
  return findingsOf(analyseText(text))
    .filter(isSevere)
    .map(({ code }) => code);
}

describe('a row that the end of a page splits', () => {
  const row = '3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0';
  const split = right.replace(row, '3.补正\t0\t0\t0\t0\t0\t0\t0\n后申请内容仍不明确\t\t\t\t\t\t\t');

  it('has its label on both pages and its values on the first', () => {
    assert.notEqual(split, right);
    assert.deepEqual(valuesIn(split, 'requests'), valuesIn(right, 'requests'));
    assert.deepEqual(codesIn(split), []);
  });

  it('is told of a wrong value, and read under edits as in a fresh document', () => {
    const editor = openEditor(split);
    const at = split.indexOf('3.补正\t') + '3.补正\t'.length;
    editor.replace(at, at + 1, '4');
    assert.ok(codesIn(editor.text()).some((code) => code.startsWith('total/')));
    editor.replace(at, at + 1, '0');
    editor.replace(split.indexOf('后申请'), split.indexOf('后申请') + 1, '');
    editor.undo();
    assert.equal(editor.text(), split);
  });
});

describe('table four without the trace of a blank cell', () => {
  const row = '1\t0\t0\t0\t1\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0';

  it('is not read with its values moved', () => {
    const moved = right.replace(row, '1\t0\t0\t1\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t');
    assert.notEqual(moved, right);
    assert.deepEqual(codesIn(moved), ['table/cells']);
    assert.ok(
      Object.values(valuesIn(moved, 'review')!).every((cells) => Object.values(cells).every((value) => value === null)),
    );
  });

  it('is read where the blank stands last and nothing has moved', () => {
    const blank = right.replace(row, row.replace(/0$/, ''));
    assert.deepEqual(codesIn(blank), ['cell/blank']);
    assert.equal(valuesIn(blank, 'review')!['review']!['total'], 1);
  });
});

describe('rows whose digits are run together', () => {
  const fused = (lines: readonly string[]) =>
    right
      .split('\n')
      .map((line) => (lines.some((label) => line.includes(label)) ? line.replace(/\t(?=\d)/g, '') : line))
      .join('\n');

  it('are read by their sums', () => {
    assert.deepEqual(valuesIn(fused(['（一）予以公开', '（七）总计']), 'requests'), valuesIn(right, 'requests'));
  });

  it('are not read by a chance where blank cells are left out', () => {
    // 383 2954 2086 1172 12 6607 is 38 3295 4 2086 1172 12 6607 as well.
    const text = fused(['予以公开', '二、上年结转'])
      .replace('上年结转政府信息公开申请数量1000001', '上年结转政府信息公开申请数量383295420861172126607')
      .replace('（一）予以公开82000010', '（一）予以公开\t12345');
    assert.match(text, /383295420861172126607/);
    const values = valuesIn(text, 'requests')!;
    assert.deepEqual(new Set(Object.values(values['carriedOver']!)), new Set([null]));
  });

  it('are told where a letter O stands among them, also under edits, and the other rows are read', () => {
    const editor = openEditor(fused(['2.重复申请', '（七）总计', '（一）予以公开']));
    const at = editor.text().indexOf('2.重复申请0000000') + '2.重复申请'.length;
    for (const place of [at, at + 3, at + 6]) {
      editor.replace(place, place + 1, 'O');
      assert.deepEqual(codesIn(editor.text()).sort(), ['cell/number', 'table/fused']);
      const values = valuesIn(editor.text(), 'requests')!;
      assert.deepEqual(new Set(Object.values(values['refused.duplicate']!)), new Set([null]));
      assert.deepEqual(Object.values(values['outcome']!), [12, 3, 0, 0, 0, 0, 15]);
      editor.replace(place, place + 1, '0');
    }
    assert.deepEqual(valuesIn(editor.text(), 'requests'), valuesIn(right, 'requests'));
  });

  it('are not read where a total may be blank and no column tells, as another row is not read', () => {
    const valuesOf = (total: string) => {
      const text = right
        .replace('2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0', '2.其他法律行政法规禁止公开\t59\t0\t0\t0\t5\t0\t64')
        .replace('2.重复申请\t0\t0\t0\t0\t0\t0\t0', '2.重复申请\t0\t0\t0\t0\t0\t2\t2')
        .replaceAll('\t12\t3\t0\t0\t0\t0\t15', total)
        .replace(/^[^\t\n]*(?:\t[^\t\n]*)?(?:\t\d+){7}$/gm, (row) => row.replace(/\t(?=\d)/g, ''));
      assert.match(text, /2\.重复申请0000022\n/);
      return valuesIn(text, 'requests')!;
    };
    const sound = valuesOf('\t71\t3\t0\t0\t5\t2\t81');
    assert.deepEqual(Object.values(sound['refused.duplicate']!), [0, 0, 0, 0, 0, 2, 2]);
    assert.deepEqual(Object.values(sound['denied.law']!), [59, 0, 0, 0, 5, 0, 64]);
    // 22 and a blank total.
    const blank = valuesOf('\t71\t3\t0\t0\t5\t22\t101');
    assert.deepEqual(new Set(Object.values(blank['refused.duplicate']!)), new Set([null]));
    assert.deepEqual(Object.values(blank['granted']!), [8, 2, 0, 0, 0, 0, 10]);
    assert.deepEqual(Object.values(blank['received']!), [71, 3, 0, 0, 5, 22, 101]);
  });
});

describe('rows whose labels a page breaks over lines', () => {
  const from = right.indexOf('一、本年新收');
  const to = right.indexOf('四、政府信息公开行政复议');
  const rows = right.slice(from, to).trimEnd().split('\n');
  /** As `pdftotext -raw` writes them: the label in pieces, its row below. */
  const inPieces = (own: readonly string[]) =>
    own
      .map((row) => {
        const cells = row.split('\t');
        const labels = cells.slice(0, -7).map((label) => label.replace(/.{4}(?=.)/g, '$&\n'));
        return [...labels, cells.slice(-7).join(' ')].join('\n');
      })
      .join('\n');
  const written = (own: readonly string[]) => `${right.slice(0, from)}${inPieces(own)}\n\n${right.slice(to)}`;
  const exchanged = (label: string, other: string) => {
    const own = [...rows];
    const [a, b] = [label, other].map((some) => own.findIndex((row) => row.includes(some))) as [number, number];
    [own[a], own[b]] = [own[b]!, own[a]!];
    return written(own);
  };

  it('are read', () => {
    assert.deepEqual(valuesIn(written(rows), 'requests'), valuesIn(right, 'requests'));
  });

  it('are told, and none is read as another, where two have exchanged their places', () => {
    for (const [label, other] of [
      ['2.重复申请', '3.要求提供公开出版物'],
      ['7.属于行政执法案卷', '4.保护第三方合法权益'],
      ['1.本机关不掌握', '2.没有现成信息'],
    ] as const) {
      const text = exchanged(label, other);
      for (const [row, values] of Object.entries(valuesIn(text, 'requests')!))
        for (const [column, value] of Object.entries(values))
          assert.ok([null, valuesIn(right, 'requests')![row]![column]].includes(value), `${row} ${column}`);
      assert.ok(codesIn(text).some((code) => ['table/row-missing', 'table/cells'].includes(code)));
    }
  });
});

describe('two rows that were taken for one', () => {
  const [first, second] = ['4.保护第三方合法权益\t0\t0\t0\t0\t0\t0\t0', '5.属于三类内部事务信息\t0\t0\t0\t0\t0\t0\t0'];
  const joined = (values: string) =>
    right.replace(`${first}\n${second}`, `${first.split('\t')[0]} ${second.split('\t')[0]}\t${values}`);

  it('have two numbers in each cell, of which none is read', () => {
    const text = joined('14 5\t0 4\t0 0\t1 0\t0 3\t2 0\t17 12');
    const values = Object.values(valuesIn(text, 'requests')!['denied.internal']!);
    assert.deepEqual(new Set(values), new Set([null]));
    assert.ok(codesIn(text).includes('cell/number'));
  });

  it('are one where they add up, also under edits', () => {
    const numbers = (text: string) => Object.values(valuesIn(text, 'requests')!['denied.internal']!);
    const text = joined('1 4\t0\t0\t2 0\t0\t0\t34');
    assert.deepEqual(numbers(text), [14, 0, 0, 20, 0, 0, 34]);
    const editor = openEditor(text);
    const at = text.indexOf('\t34\n') + 1;
    editor.replace(at, at + 2, '35');
    assert.deepEqual(new Set(numbers(editor.text())), new Set([null, 0, 35]));
    editor.replace(at, at + 2, '34');
  });

  it('are no numbers whose digits blanks group', () => {
    const text = right.replace('规章\t0\t0\t0', '规章\t1 234\t0\t12 345 678');
    assert.deepEqual(Object.values(valuesIn(text, 'disclosure')!['rules']!), [1234, 0, 12_345_678]);
  });
});

describe('table four, read from a PDF with its first group behind the others', () => {
  const head = right.indexOf('行政复议\t行政诉讼');
  const tail = right.indexOf('五、存在的主要问题');
  const headings = ['行政诉讼', '未经复议直接起诉', '复议后起诉', '结果', '维持', '行政复议', '其他', '结果', '总计'];
  const columns = [
    '结果维持',
    '结果纠正',
    '其他结果',
    '尚未审结',
    '总计',
    '结果维持',
    '结果纠正',
    '其他结果',
    '尚未审结',
    '总计',
  ];
  const written = (values: string) =>
    `${right.slice(0, head)}${[...headings, ...columns].join('\n')}\n${values}\n${right.slice(tail)}`;

  it('is not read where its values stand on several lines, and that is told', () => {
    const text = written('1\n0 3 32 36\n41 0 86 3 130 2 0 0 0 2');
    const values = Object.values(valuesIn(text, 'review') ?? {}).flatMap((cells) => Object.values(cells));
    assert.deepEqual(new Set(values), new Set([null]));
    assert.ok(codesIn(text).includes('table/cells'));
  });
});

describe('table four between pipes', () => {
  const columns = 15;
  const cells = (values: readonly string[]) => `| ${values.join(' | ')} |`;
  const written = right.replace(/^行政复议\t行政诉讼[\s\S]*?(?=\n五、)/m, (table) =>
    table
      .trimEnd()
      .split('\n')
      .map((line) => cells([...line.split('\t'), ...Array<string>(columns).fill('')].slice(0, columns)))
      .flatMap((line, index) => (index === 0 ? [line, cells(Array<string>(columns).fill('---'))] : [line]))
      .join('\n'),
  );
  const lines = written.split('\n');
  const last = lines.map((line) => line.startsWith('|')).lastIndexOf(true);

  it('is read behind the number of a page that stands as a row', () => {
    const text = [...lines.slice(0, last), cells(['5', ...Array<string>(columns - 1).fill('')]), ...lines.slice(last)];
    assert.deepEqual(valuesIn(text.join('\n'), 'review'), valuesIn(right, 'review'));
    assert.deepEqual(codesIn(text.join('\n')), []);
  });
});

describe('a value that looks like the number of an item', () => {
  it('is a mistyped one between TABs', () => {
    const text = right.replace('规章\t0\t0\t0', '规章\t7.\t0\t0');
    assert.deepEqual(Object.values(valuesIn(text, 'disclosure')!['rules']!), [null, 0, 0]);
    assert.ok(codesIn(text).includes('cell/number'));
  });
});
