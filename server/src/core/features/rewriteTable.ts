import type { Analysis } from '../analysis';
import { regionOf, spanOf } from '../model/layout/region';
import { rewritingsOf, type Rewriting } from '../rewriting/rewrite';
import { shift, touches, type Span } from '../text/span';

export type { Rewriting } from '../rewriting/rewrite';

/**
 * What the first statutory table on the lines of a span can be rewritten to; layouts that change nothing are left out.
 */
export function rewriteTable({ reports }: Analysis, span: Span): Rewriting[] {
  for (const { report, at } of reports) {
    for (const placed of report.tables.values()) {
      if (touches(shift(spanOf(regionOf(placed, report), report), at), span)) {
        return rewritingsOf(placed, report).map((rewriting) => moved(rewriting, at));
      }
    }
  }
  return [];
}

function moved(rewriting: Rewriting, lines: number): Rewriting {
  const { edit } = rewriting;
  return edit ? { ...rewriting, edit: { ...edit, span: shift(edit.span, lines) } } : rewriting;
}
