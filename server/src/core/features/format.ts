import type { Analysis } from '../analysis';
import { regionOf, spanOf } from '../model/layout/region';
import { alignPipeTable, isPipeRow } from '../text/pipeTable';
import { shift, span, touches, type Edit, type Span } from '../text/span';

/**
 * Aligns the statutory tables that are written in Markdown, of the whole text or on the lines of a span; other lines
 * and other layouts stay as they are. One edit a line.
 */
export function format({ reports }: Analysis, within?: Span): Edit[] {
  return reports.flatMap(({ report, at }) => {
    const { lines } = report;
    const isRow = (line: number) => isPipeRow(lines[line]?.text ?? '');
    const regions = [...report.tables.values()]
      .map((placed) => regionOf(placed, report))
      .filter((region) => !within || touches(shift(spanOf(region, report), at), within));
    // Several of our tables may be one for Markdown, and what it takes for a row of ours may be none.
    const starts = new Set<number>();
    for (const { first, last } of regions) {
      let start = first;
      while (isRow(start - 1)) start--;
      for (let line = first; line <= last; line++) {
        if (isRow(line)) starts.add(start);
        else start = line + 1;
      }
    }
    return [...starts].flatMap((start) => {
      let end = start;
      while (isRow(end)) end++;
      const texts = lines.slice(start, end).map(({ text }) => text);
      const aligned = alignPipeTable(texts);
      return texts.flatMap((text, index): Edit[] => {
        const line = at + start + index;
        return text === aligned[index] ? [] : [{ span: span(line, 0, text.length), newText: aligned[index]! }];
      });
    });
  });
}
