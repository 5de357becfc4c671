import type { Token } from '../../../syntax/cells/token';

// Values that stand around a label rather than behind it.

/** The values on the one line in front of a label that no other row has: a page may have its label a little lower. */
export function valuesAbove(tokens: readonly Token[], from: number, label: number): readonly Token[] {
  const between = tokens.slice(from, label);
  const values = between.filter(({ cell }) => cell.reading.kind === 'number');
  const isOneLine = values.every(({ line, column }) => line === values[0]!.line && column >= 0);
  return isOneLine && tokens[label]!.startsRow === undefined ? values : [];
}

/** The values on the lines of a label that is broken over several: they may stand on more than one of them. */
export function valuesBeside(tokens: readonly Token[], label: number, stop: number): readonly Token[] {
  const { endLine } = tokens[label]!;
  let until = label + 1;
  while (until < stop && tokens[until]!.cell.valueLike && tokens[until]!.line <= endLine) until++;
  return tokens.slice(label + 1, until);
}
