import { tableForm, type TableId } from '../forms';
import { layoutOf, writeTable } from '../model/layout/layout';
import type { Report } from '../model/report';
import { lineBegin } from '../text/chars';
import { span, type Edit, type Position } from '../text/span';

/** The blank form of a table: zeros, in the layout of the draft's other tables. */
export function blankTable(id: TableId, report: Report): string {
  return writeTable(tableForm(report.form!, id), () => '0', layoutOf(report));
}

/** Inserts whole lines in front of a line; at the end of the text a line end goes in front instead of behind. */
export function insertLines(report: Report, line: number, text: string): Edit {
  return insertAt(report, { line, character: 0 }, text);
}

/** Inserts whole lines at a place, in the middle of a line a line end in front of them as well. */
export function insertAt({ lines }: Report, { line, character }: Position, text: string): Edit {
  if (line < lines.length) {
    const begin = lineBegin(lines[line]!.text);
    const at = Math.max(begin, character);
    // Behind a piece of a line of the file the line end is missing.
    const goesOn = at > begin || (line > 0 && lines[line - 1]!.eol === '');
    return { span: span(line, at, at), newText: goesOn ? `\n${text}` : text };
  }
  const last = lines.length - 1;
  const end = lines[last]!.text.length;
  return { span: span(last, end, end), newText: `\n${text.replace(/\n$/, '')}` };
}
