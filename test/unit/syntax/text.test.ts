import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldKey, isBlank, isHan, lineBegin, skipBlanks, trimEnd } from '../../../server/src/core/text/chars';
import { lineEnd, splitLines } from '../../../server/src/core/text/lines';
import { looksNumeric, readNumber } from '../../../server/src/core/text/number';
import { readNumeral, writtenLike } from '../../../server/src/core/text/numeral';
import { comparePositions, contains, cover, shift, span, touches } from '../../../server/src/core/text/span';

describe('lines', () => {
  it('end in \\n, \\r\\n or \\r, the last in nothing', () => {
    assert.deepEqual(splitLines('a\nb\r\nc\rd'), ['a\n', 'b\r\n', 'c\r', 'd']);
    assert.deepEqual(splitLines('a\n'), ['a\n', '']);
    assert.deepEqual(splitLines('\n\r\r\n'), ['\n', '\r', '\r\n', '']);
    assert.deepEqual(splitLines(''), ['']);
    assert.deepEqual(splitLines('a\n\r\nb').map(lineEnd), ['\n', '\r\n', '']);
  });

  it('do not end at other separators of Unicode: positions would differ from an editor’s', () => {
    assert.deepEqual(splitLines('a\u2028b\u2029c\u0085d\fe\vf'), ['a\u2028b\u2029c\u0085d\fe\vf']);
  });

  it('make up the text', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '\r', '\n', '年', '\t') });
    fc.assert(
      fc.property(texts, (text) => {
        const lines = splitLines(text);
        assert.equal(lines.join(''), text);
        assert.deepEqual(lines, [...text.split(/(?<=\r\n|\n|\r(?!\n))/), ...(/[\r\n]$/.test(text) ? [''] : [])]);
      }),
    );
  });
});

describe('numerals', () => {
  it('are written in the digits of another one', () => {
    assert.equal(writtenLike(189, '202'), '189');
    for (const [value, written] of [
      [0, '零'],
      [5, '五'],
      [10, '十'],
      [12, '十二'],
      [20, '二十'],
      [103, '一百零三'],
      [110, '一百一十'],
      [189, '一百八十九'],
      [2004, '二千零四'],
      [3050, '三千零五十'],
    ] as const)
      assert.equal(writtenLike(value, '二百零二'), written);
    for (let value = 0; value < 10_000; value++) assert.equal(readNumeral(writtenLike(value, '三')), value);
  });
});

describe('characters', () => {
  it('blanks are those of word processors and web pages too', () => {
    for (const blank of ' \t\u00a0\u3000\u2003\u200b\ufeff\u202f\f') assert.ok(isBlank(blank.charCodeAt(0)), blank);
    for (const other of '0年、_') assert.ok(!isBlank(other.charCodeAt(0)), other);
    assert.equal(skipBlanks('　\u00a0年', 0), 2);
    assert.equal(skipBlanks('   ', 0), 3);
    assert.equal(trimEnd('年\u00a0　', 0, 3), 1);
    assert.equal(trimEnd('   ', 1, 3), 1);
  });

  it('Han characters are those that conversions put in their place too', () => {
    for (const han of '年釆⼀豈〇㐀') assert.ok(isHan(han.charCodeAt(0)), han);
    for (const other of 'a1、（ァ') assert.ok(!isHan(other.charCodeAt(0)), other);
  });

  it('a key is the same for labels that differ in blanks, punctuation and width', () => {
    const key = foldKey('（二）部分公开（区分处理的，只计这一情形，不计其他情形）');
    assert.equal(foldKey('(二) 部分公开 (区分处理的,只计这一情形,不计其他情形)'), key);
    assert.equal(foldKey('１．属于国家 秘密'), foldKey('1.属于国家秘密'));
    assert.equal(foldKey('危及“三安全一稳定”'), foldKey('危及"三安全一稳定"'));
    assert.notEqual(foldKey('釆购'), foldKey('采购'));
    assert.equal(foldKey('——'), '');
  });

  it('text is inserted behind a byte order mark', () => {
    assert.equal(lineBegin('\ufeff一'), 1);
    assert.equal(lineBegin('一\ufeff'), 0);
    assert.equal(lineBegin(''), 0);
  });
});

describe('numbers', () => {
  const decimals: Readonly<Record<string, string>> = {
    '0': '0',
    '43': '43',
    '007': '7',
    '20063.4964': '20063.4964',
    '0.10': '0.10',
    '１２３': '123',
    '1,234,567': '1234567',
    '１，２３４': '1234',
    '1 234': '1234',
    '\u00a05\u00a0': '5',
    增3: '3',
    减3: '-3',
    '减 少 12': '-12',
    新增1: '1',
    '+3': '3',
    '-3': '-3',
    '－3': '-3',
    '−3': '-3',
    '15922.04万元': '15922.04',
    '20063.4964 万': '20063.4964',
    '5件': '5',
    '24252.311082': '24252.311082',
  };

  for (const [text, decimal] of Object.entries(decimals)) {
    it(`${text} is ${decimal}`, () => {
      const reading = readNumber(text);
      assert.ok(reading.kind === 'number');
      assert.equal(reading.decimal, decimal);
      assert.equal(reading.value, Number(decimal));
      assert.equal(reading.integer, !decimal.includes('.'));
      assert.equal(reading.plain, text === decimal);
      assert.ok(looksNumeric(text));
    });
  }

  it('units are told apart from the number', () => {
    const units = ['98.6万元', '98.6 万', '3元', '3'].map((text) => {
      const reading = readNumber(text);
      return reading.kind === 'number' ? reading.unit : undefined;
    });
    assert.deepEqual(units, ['万元', '万', '元', '']);
  });

  it('nothing is blank, a dash is a placeholder', () => {
    for (const text of ['', ' ', '\u00a0', '　\t']) assert.equal(readNumber(text).kind, 'blank', text);
    for (const text of ['/', '-', '—', '——', '无', '○', ' ／ '])
      assert.equal(readNumber(text).kind, 'placeholder', text);
  });

  it('what is not surely one number is not read', () => {
    const doubtful = [
      '1O',
      'l',
      '3、4',
      '1.2.3',
      '1,23',
      '3-5',
      '约3',
      '3余件',
      '三',
      '１２年',
      '1e3',
      '0x10',
      // The mark of a list, or a sign.
      '- 5',
      '－　0',
      '9'.repeat(41),
    ];
    for (const text of doubtful) assert.equal(readNumber(text).kind, 'unreadable', text);
  });

  it('a mistyped number still looks like one, a label with a number does not', () => {
    for (const text of ['1O', '12.', '3?', '1..2']) assert.ok(looksNumeric(text), text);
    for (const text of ['1.属于国家秘密', '第20条', '总计', '']) assert.ok(!looksNumeric(text), text);
  });
});

describe('spans', () => {
  const first = span(1, 2, 5);
  const second = { start: { line: 3, character: 0 }, end: { line: 4, character: 1 } };

  it('are compared by line, then by character', () => {
    assert.ok(comparePositions({ line: 1, character: 9 }, { line: 2, character: 0 }) < 0);
    assert.ok(comparePositions({ line: 2, character: 1 }, { line: 2, character: 0 }) > 0);
    assert.equal(comparePositions(first.start, { line: 1, character: 2 }), 0);
  });

  it('cover, shift, contain', () => {
    assert.deepEqual(cover(first, second), { start: first.start, end: second.end });
    assert.deepEqual(cover(second, first), cover(first, second));
    assert.deepEqual(shift(first, 4), span(5, 2, 5));
    assert.ok(contains(second, { line: 3, character: 99 }));
    assert.ok(!contains(second, { line: 4, character: 2 }));
  });

  it('touch where they share a place, ends included', () => {
    assert.ok(touches(first, span(1, 5, 5)));
    assert.ok(touches(span(1, 2, 2), first));
    assert.ok(!touches(first, span(1, 6, 7)));
    assert.ok(!touches(first, second));
  });
});
