import assert from 'node:assert/strict';
import { alignPipeTable, isPipeRow } from '../../../server/src/core/text/pipeTable';

const cases: Readonly<Record<string, readonly [before: readonly string[], after: readonly string[]]>> = {
  'full-width characters count twice': [
    ['|规章|0|', '|---|---|', '|  行政规范性文件  |12|'],
    ['| 规章           | 0   |', '| -------------- | --- |', '| 行政规范性文件 | 12  |'],
  ],
  'marks of alignment are kept and followed': [
    ['| a | b | c |', '|:--|-:|:-:|', '| 1 | 2 | 3 |', '| 1000 | 2000 | 3000 |'],
    ['| a    |    b |  c   |', '| :--- | ---: | :--: |', '| 1    |    2 |  3   |', '| 1000 | 2000 | 3000 |'],
  ],
  'rows keep their own number of cells, blank ones too': [
    ['| a |', '|---|---|', '|||', '| 1 | 2 | 3 |'],
    ['| a   |', '| --- | --- |', '|     |     |', '| 1   | 2   | 3   |'],
  ],
  'dashes in place of a number are no rule': [
    ['|a|b|', '|-|-|', '|-|----|', '|:--|---|'],
    ['| a   | b    |', '| --- | ---- |', '| -   | ---- |', '| :-- | ---  |'],
  ],
  'indents and missing pipes at the end are kept': [
    ['  | a | b', '  |---|---', '  |1|2|'],
    ['  | a   | b', '  | --- | ---', '  | 1   | 2   |'],
  ],
  'an escaped pipe is part of its cell': [
    ['|a\\|b|c|', '|-|-|', '|1|\\'],
    ['| a\\|b | c   |', '| ---- | --- |', '| 1    | \\'],
  ],
  'marks that take no width count for nothing': [
    ['|e\u0301\u200b|b|', '|---|---|', '|123|4|'],
    ['| e\u0301\u200b   | b   |', '| --- | --- |', '| 123 | 4   |'],
  ],
  'blanks other than spaces belong to the text': [
    ['|\u3000|b|', '|---|---|'],
    ['| \u3000  | b   |', '| --- | --- |'],
  ],
};

describe('Markdown tables', () => {
  for (const [name, [before, after]] of Object.entries(cases)) {
    it(name, () => {
      assert.deepEqual(alignPipeTable(before), after);
      assert.deepEqual(alignPipeTable(after), after);
    });
  }

  it('without a rule in the second line are none', () => {
    for (const lines of [['|a|'], ['|a|', '|1|', '|---|'], ['|a|b|', '|---+---|'], []]) {
      assert.deepEqual(alignPipeTable(lines), lines);
    }
  });

  it('are made of lines that begin with a pipe and hold no TAB', () => {
    assert.deepEqual(
      ['|a|', '  | a', 'a | b', '|\ta|', '', '│a│'].map((line) => isPipeRow(line)),
      [true, true, false, false, false, false],
    );
  });
});
