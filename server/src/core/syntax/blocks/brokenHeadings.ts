import { isAcross } from '../../forms';
import { foldKey } from '../../text/chars';
import { cellOf } from '../cells/cells';
import type { Line } from '../line';
import { isPieceOfLabel } from '../cells/pieces';
import { runOnCells } from '../cells/runOn';
import { tokenOverLines, type Token } from '../cells/token';

/*
 * The headings of table four where a page's text was taken without what parts them, the end of one and the beginning of
 * the next on a line: 结果⏎维持结果⏎纠正其他⏎结果尚未⏎审结总计未经复议直接起诉 复议后起诉. Read as one text they are labels from
 * the first character to the last.
 */

const first = /^\s{0,40}行政复议/;
const longestLine = 80;
const mostLines = 40;
/** Three times five, and what stands above them. */
const fewestLabels = 15;

/** Where headings of table four that share lines end; nothing where a line is not the first of such. */
export function endOfBrokenHeadings(lines: readonly Line[], from: number): number | undefined {
  if (!first.test(lines[from]!.text)) return undefined;
  let end = from;
  while (end < lines.length && end - from < mostLines && isHeading(lines[end]!)) end++;
  const isTorn = lines.slice(from, end).some(({ text }) => !isPieceOfLabel(foldKey(text)));
  return isTorn && end - from > 2 ? end : undefined;
}

function isHeading({ text, heading, separated }: Line): boolean {
  const isText = text.trim() !== '' && text.length <= longestLine && !/[\d。，|\t<]/.test(text);
  return isText && heading === undefined && (!separated || /^[\u4e00-\u9fff\s]+$/.test(text));
}

/** The headings on those lines as tokens, at their places on the lines; nothing where they cannot be told apart. */
export function brokenHeadingTokens(lines: readonly Line[], from: number, to: number): Token[] | undefined {
  const places = lines
    .slice(from, to)
    .flatMap(({ text }, index) =>
      Array.from({ length: text.length }, (_, character) => ({ line: from + index, character })),
    );
  const cells = runOnCells(
    lines
      .slice(from, to)
      .map(({ text }) => text)
      .join(''),
  );
  const isWhole = cells?.every(({ labels }) => labels.some(({ table }) => isAcross(table)));
  if (!cells || !isWhole || cells.length < fewestLabels) return undefined;
  return cells.map((cell, column) => {
    const [start, end] = [places[cell.from]!, places[cell.to - 1]!];
    const own = cellOf(cell.text, start.character, end.character + 1);
    return tokenOverLines(own, start.line, column, end.line, end.character + 1, undefined);
  });
}
