import assert from 'node:assert/strict';
import { expected, isNumber, right, severeIn, tablesOf, withRows } from '../../support/conversions';

describe('tables as converters give them', () => {
  it('numbers set as formulas in cells of HTML', () => {
    const rows = withRows((cells) => {
      const written = cells.map((cell) => `<td>${isNumber(cell) && cell.length > 1 ? `$${cell}$` : cell}</td>`);
      return `<tr>${written.join('')}</tr>`;
    });
    const text = rows.replace(/(?:<tr>.*\n)+/g, (table) => `<table>${table.replaceAll('\n', '')}</table>\n`);
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), []);
  });

  it('merged cells repeated in each column that they are merged over', () => {
    const text = withRows((cells) => {
      const labels = cells.filter((cell) => !isNumber(cell));
      const numbers = cells.filter(isNumber);
      const width = numbers.length > 7 || numbers.length === 0 ? cells.length : numbers.length === 7 ? 10 : 4;
      const label = labels.at(-1)!;
      const filled = numbers.length === 7 ? [...labels, ...Array<string>(3 - labels.length).fill(label)] : labels;
      const all = [...filled, ...numbers];
      return `| ${[...all, ...Array<string>(Math.max(0, width - all.length)).fill(all.at(-1)!)].join(' | ')} |`;
    });
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), []);
  });

  it("the marks that Word's own interface gives at the ends of cells and rows", () => {
    const text = withRows((cells) => [...cells, ''].join('\r\x07'));
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), []);
    assert.deepEqual(severeIn(text.replace('行政许可\r\x0718420', '行政许可\r\x07l8420')), ['cell/number']);
  });

  it('commas in brackets of a label, in half width as those between cells', () => {
    const label = '(二)部分公开(区分处理的,只计这一情形,不计其他情形)';
    const text = withRows((cells) => cells.join(',')).replace(/（二）部分公开[^,]*/, label);
    assert.ok(text.includes(`${label},1,0`));
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), []);
  });

  it('pipes between cells alone: one behind the last label is a blank cell', () => {
    const text = withRows((cells) => cells.join(' | '));
    assert.deepEqual(severeIn(text), []);
    assert.deepEqual(severeIn(text.replace(/(行政许可 \| ).*/, '$1')), ['cell/blank']);
  });

  it('a pipe behind each label on a line of its own, the numbers of its row between pipes in the next', () => {
    const text = withRows((cells) => {
      const numbers = cells.filter(isNumber);
      const labels = cells.filter((cell) => !isNumber(cell) && cell !== '').map((label) => `${label} |`);
      return [...labels, ...(numbers.length > 0 ? [`${numbers.join(' | ')} |`] : [])].join('\n');
    });
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), []);
  });

  it('spans of pandoc around labels and numbers', () => {
    const text = withRows((cells) => `| ${cells.map((cell) => `[${cell}]{style="font-size:12pt"}`).join(' | ')} |`);
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), []);
  });

  it('values of a row on two lines of its label, a page number below them', () => {
    const text = withRows((cells) => cells.join('    '))
      .replace(
        /（二）部分公开（区分处理的，只计这一情形，不计其他情形） {4}1 {4}/,
        '（二）部分公开（区分处理的，只计这一情 1\n形，不计其他情形）    ',
      )
      .replace(/(四、结转下年度继续办理 .*)/, '$1\n3');
    assert.deepEqual(tablesOf(text).requests, expected.requests);
    assert.deepEqual(severeIn(text), []);
  });

  it('a misspelt label and a mistyped value where a page stands on one line', () => {
    const flowed = (text: string) => `${text.replace(/\s+/g, ' ')}\n`;
    assert.deepEqual(severeIn(flowed(right)), []);
    assert.deepEqual(severeIn(flowed(right.replace('8.属于行政查询', '8.属于行改查询'))), ['table/label']);
    const mistyped = right.replace('2.重复申请\t0\t0', '2.重复申请\t0\t/');
    assert.deepEqual(severeIn(flowed(mistyped)), ['cell/placeholder']);
  });

  it('lines of nothing but a TAB between cells, as browsers give paragraphs in them', () => {
    const text = withRows((cells) => `${cells.join('\n\n\t\n\n')}\n\n\n`);
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), []);
  });

  it('numbers that a page wraps to the width of their cells are told', () => {
    const across = right.replace(/^\d+(?:\t\d+){14}$/m, '11 0 0 0 11 12 0 0 0 12 0 0 0 0 0\n8 8 1 1');
    assert.notEqual(across, right);
    assert.equal(tablesOf(across.replaceAll('\t', '   ')).review?.['review']?.['upheld'], null);
    const down = right
      .replaceAll('\t', '   ')
      .replace(
        /(现行有效件数)\n.*\n.*/,
        '$1\n规章           1    0    2\n行政规范             418\n              12   3\n性文件               5',
      );
    assert.equal(tablesOf(down).disclosure?.['normativeDocs']?.['inForce'], null);
  });

  it('values of table four behind headings out of order are read only where its sums hold', () => {
    const page = (values: string) => {
      const headings =
        '行政复议\n\n行政诉讼\n\n结果\n维持\n\n结果\n纠正\n\n其他\n结果\n\n尚未\n总计\n审结\n\n未经复议直接起诉\n复议后起诉';
      const five = '结果\n维持\n\n结果\n纠正\n\n其他\n结果\n\n尚未\n总计\n审结';
      const from = right.indexOf('行政复议\t行政诉讼');
      const all = [headings, five, five, values.split(' ').join('\n\n')].join('\n\n');
      return `${right.slice(0, from)}${all}\n\n${right.slice(right.indexOf('五、存在的主要问题'))}`;
    };
    assert.equal(tablesOf(page('8 2 9 0 4 0 0 0 0 0 19 0 4 0 0')).review?.['review']?.['total'], null);
    assert.deepEqual(severeIn(page('8 2 9 0 4 0 0 0 0 0 19 0 4 0 0')).includes('total/review'), false);
    assert.equal(tablesOf(page('8 2 9 0 19 0 4 0 0 4 0 0 0 0 0')).review?.['review']?.['total'], 19);
  });

  it('values of table four among headings out of order are told, whatever their sums are', () => {
    const group = (values: string) => {
      const [a = '', b = '', c = '', d = '', e = ''] = values.split(' ');
      return `结果\n结果\n纠正\n维持\n${a}\n${b}\n\n其他\n结果\n${c}\n\n尚未\n审结\n\n${d}\n\n总计\n\n${e}\n\n`;
    };
    const first =
      '行政复议\n\n结果\n维持\n\n结果\n纠正\n\n其他\n结果\n\n尚未\n审结\n\n总计\n\n0\n\n0\n\n0\n\n1\n\n1\n\n';
    const all = `${first}行政诉讼\n未经复议直接起诉\n${group('0 0 3 0 3')}复议后起诉\n${group('1 0 0 0 1')}`;
    const text = right.slice(0, right.indexOf('行政复议\t行政诉讼')) + all + right.slice(right.indexOf('五、存在的主'));
    assert.equal(tablesOf(text).review?.['afterReview']?.['upheld'], null);
    assert.ok(severeIn(text).includes('table/cells'));
  });

  it('the first piece of a label that goes down beside the rows is no value', () => {
    const text = withRows((cells) => cells.join('\n')).replace(/(8.属于行政查询事项(?:\n0){7})/, '$1\n三');
    assert.deepEqual(tablesOf(text).requests, expected.requests);
    assert.deepEqual(severeIn(text), []);
  });

  it('a label that goes down beside the rows, a character a line, its mark among them', () => {
    const text = withRows((cells) => cells.join('\n')).replace(
      '三、本年度办理结果',
      [...'三、本年度办理结果'].join('\n'),
    );
    assert.deepEqual(tablesOf(text).requests, expected.requests);
    assert.deepEqual(severeIn(text), []);
    assert.deepEqual(severeIn(text.replace('2.重复申请\n0', '2.重复申请')), ['table/cells']);
  });

  it('groups that go down beside pieces of their rows: the 无 of one is no value', () => {
    let down: string[] = [];
    const text = withRows((cells) => {
      const labels = cells.filter((cell) => cell !== '' && !isNumber(cell));
      const group = labels.length > 1 && labels.at(-2)!.startsWith('（') ? [...labels.at(-2)!] : [];
      down = [...down, ...group];
      const [first = '', ...others] = labels.at(-1)?.match(/.{1,4}/g) ?? [];
      const beside = () => (down.shift() ?? ' ').padEnd(6);
      return [
        `${beside()}${first}   ${cells.filter(isNumber).join('   ')}`,
        ...others.map((part) => beside() + part),
      ].join('\n');
    });
    assert.ok(/^无 +\S/m.test(text));
    assert.deepEqual(tablesOf(text).requests, expected.requests);
  });

  it('the first value of a row beside its label, the others on lines of their own', () => {
    const text = withRows((cells) => {
      const [first, ...others] = cells.filter(isNumber);
      const labels = cells.filter((cell) => !isNumber(cell));
      return first === undefined || others.length > 6
        ? cells.join('\n')
        : [`${labels.join('\n')} ${first}`, ...others].join('\n');
    });
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), []);
  });

  it('pipes on lines of their own between cells, none at the end of a row', () => {
    for (const pad of ['', ' '.repeat(40)]) {
      const padded = withRows((cells) => `${cells.join(`${pad}\n${pad}\n${pad}| \n\n`)}  \n  `);
      assert.deepEqual(tablesOf(padded), expected);
    }
    const text = withRows((cells) => `${cells.join('\n\n| \n\n')}  \n  `);
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), []);
    const blank = text.replace(/(2.重复申请\n\n\| \n\n0\n\n\| \n\n)0\n\n/, '$1');
    assert.deepEqual(severeIn(blank), ['cell/blank']);
    const last = text.replace(/(2.重复申请(?:\n\n\| \n\n0){6}\n\n\| \n\n)0/, '$1');
    assert.notEqual(last, text);
    assert.deepEqual(severeIn(last), ['cell/blank']);
  });

  it('a sheet whose columns are merged for the sake of a wider table, and rows filled up to its width', () => {
    const gaps = [',,,', ',,', ',,,,', ',', ',,', ',,,'];
    const spread = (cells: readonly string[]) => {
      const labels = cells.filter((cell) => !isNumber(cell));
      const numbers = cells.filter(isNumber);
      const row =
        numbers.length === 15 ? numbers : [[...labels, ...Array<string>(3 - labels.length).fill('')].join(',')];
      const all = numbers.length === 15 ? row : [...row, ...numbers];
      return `${all.map((cell, index) => cell + (gaps[index % gaps.length] ?? '')).join(',')},,`;
    };
    const text = right
      .split('\n')
      .map((line) => (/\t\d/.test(line) ? spread(line.split('\t')) : line.replaceAll('\t', ',')))
      .map((line) => (/^[一二三四五六]、(?!本|上|结)/.test(line) ? `"${line}",,,,,` : line))
      .join('\n');
    assert.deepEqual(tablesOf(text), expected);
    assert.deepEqual(severeIn(text), []);
  });

  it('sums of table four prove no order of values that have left their places', () => {
    const values = ['3', '4', '0', '2', '2', '2', '9', '0', '2', '4', '2', '8', '0', '复议后起诉', '0', '4'].join(
      '\n\n',
    );
    const headings = '行政复议\n\n行政诉讼\n\n结果 结果 其他 尚未\n维持 纠正 结果 审结 总计\n\n未经复议直接起诉';
    const from = right.indexOf('行政复议\t行政诉讼');
    const to = right.indexOf('五、存在的主要问题');
    const text = `${right.slice(0, from)}${headings}\n\n${values}\n\n${right.slice(to)}`;
    const { review } = tablesOf(text);
    const read = Object.values(review ?? {}).flatMap((row) => Object.values(row));
    assert.ok(read.every((value) => value === null));
    assert.ok(severeIn(text).includes('table/cells'));
  });
});

describe('paragraphs of HTML', () => {
  const paragraphs = right
    .split('\n')
    .map((line) =>
      line.includes('\t') || line === '' ? line : `<p><font>${line.replace(/\d+/g, '</font>$&<font>')}</font></p>`,
    )
    .join('\n');

  it('tags part numbers from their words', () => {
    assert.deepEqual(severeIn(paragraphs), []);
    const period = paragraphs.replace('</font>12<font>月</font>31', '</font>12<font>月</font>30');
    assert.notEqual(period, paragraphs);
    assert.deepEqual(severeIn(period), ['year/period']);
  });
});

describe('texts cut into lines of one width', () => {
  it('a period whose last day goes on in the next line is not taken for another day', () => {
    assert.deepEqual(severeIn(right.replace('12月31日止', '12月3\n1日止')), []);
  });

  it('blanks around numbers make no line longer: where they are thin, more goes into it', () => {
    const page = (end: number) =>
      right.replace(
        /^.*统计期限.*$/m,
        `主要问题及改进情况、其他需要报告的事项等六部分组成。本报告所列数据的统计期\n限自 2021 年 1 月 1 日起至 ${end} 年 12 月 31 日止。如对本报告有疑问，请与清溪市住\n房和城乡建设局联系。`,
      );
    assert.deepEqual(severeIn(page(2021)), []);
    assert.deepEqual(severeIn(page(2020)), ['year/period']);
  });
});

describe('damaged tables', () => {
  it('are told once where characters are lost', () => {
    const text = withRows(
      (cells) => `|${cells.map((cell) => (isNumber(cell) ? `${cell}__` : `${cell.slice(0, -1)}\ufffd`)).join('|')}|`,
    );
    assert.ok(severeIn(text).every((code) => code === 'table/cells' || code === 'table/missing'));
    assert.ok(severeIn(text).length <= 3);
  });
});
