import assert from 'node:assert/strict';
import { semanticTokens, type Span, type TokenType } from '../../../server/src/core';
import { analyseText } from '../../support/check';
import { holdsBlanks, layouts } from '../../support/layouts';
import { makeReport } from '../../support/report';
import { formNames } from '../../support/statutory';

const whole: Span = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };

interface Placed {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly type: TokenType;
}

function tokensIn(text: string, within = whole): Placed[] {
  return semanticTokens(analyseText(text), within).flatMap(({ tokens, at }) =>
    tokens.map((token) => ({ ...token, line: at + token.line })),
  );
}

describe('semantic tokens', () => {
  for (const layout of layouts) {
    for (const form of formNames) {
      it(`${form}, ${layout}: every number, told from the totals, and no two in one place`, () => {
        const { text, cells } = makeReport({
          form,
          layout,
          seed: 9,
          ...(holdsBlanks(layout) && { blank: 'someZeros' }),
        });
        const tokens = tokensIn(text);
        const numbers = tokens.filter(({ type }) => type === 'value' || type === 'total');
        const expected = cells
          .filter(({ written }) => written !== '')
          .map(({ row, column, line, from, to }) => {
            const type = column === 'total' || row === 'outcome' ? 'total' : 'value';
            return { line, from, to, type };
          });
        assert.deepEqual(numbers, expected);
        tokens.reduce((before, token) => {
          assert.ok(before.line < token.line || (before.line === token.line && before.to <= token.from));
          return token;
        });
      });
    }
  }

  it('labels of rows and of columns, also of the groups of table four', () => {
    const { text } = makeReport({ form: '2021', layout: 'rows', seed: 1 });
    const lines = text.split('\n');
    const texts = (type: TokenType) =>
      new Set(
        tokensIn(text).flatMap((token) =>
          token.type === type ? [lines[token.line]!.slice(token.from, token.to).replaceAll(' ', '')] : [],
        ),
      );
    for (const label of ['规章', '（三）不予公开', '1.属于国家秘密', '四、结转下年度继续办理'])
      assert.ok(texts('row').has(label), label);
    for (const label of ['现行有效件数', '申请人情况', '复议后起诉', '尚未审结'])
      assert.ok(texts('column').has(label), label);
  });

  it('a label broken over lines on each of them', () => {
    const { text } = makeReport({ form: '2021', layout: 'lines', seed: 1 });
    const broken = text.replace('\n社会公益组织\n', '\n社会\n公益组织\n');
    const lines = broken.split('\n');
    const columns = tokensIn(broken).flatMap(({ type, line, from, to }) =>
      type === 'column' ? [lines[line]!.slice(from, to)] : [],
    );
    assert.ok(columns.includes('社会') && columns.includes('公益组织'));
  });

  it('are those of the lines asked for', () => {
    const { text, cells } = makeReport({ form: '2021', layout: 'rows', seed: 2 });
    const { line } = cells[60]!;
    const within = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    const found = tokensIn(text, within);
    assert.deepEqual(
      found,
      tokensIn(text).filter((token) => token.line === line || token.line === line + 1),
    );
    assert.ok(found.length > 10);
  });
});
