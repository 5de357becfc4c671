import { sections, type SectionId, type TableId } from '../forms';
import { readReport, type Report } from '../model/report';
import { isWrittenOver } from '../syntax/blocks/writtenOver';
import { ReportDocument } from '../syntax/document';
import { EditedText } from '../text/offsetEdits';
import type { Edit } from '../text/span';

/**
 * Whether a report is still read with its title, its sections and its tables after edits. Where its lines are pieces of
 * lines of the file, each is cut by what stands around it: new line ends may leave some of it unread; and so may a
 * longer number where those behind it are found by the bytes in front of them.
 */
export function keepsReport(edits: readonly Edit[], report: Report): boolean {
  const { lines } = report;
  const isFlowed = lines.slice(0, -1).some(({ eol }) => eol === '');
  const mayMove = ({ span, newText }: Edit) =>
    isFlowed ? newText.includes('\n') : isWrittenOver(lines, span.start.line);
  if (!edits.some(mayMove)) return true;
  const before = new ReportDocument(lines.map(({ text, eol }) => text + eol).join(''));
  if (before.lines.length !== lines.length) return false;
  const edited = new EditedText(before.text);
  edited.apply(edits.map(({ span, newText }) => ({ span: before.spanInFile(span), newText })));
  const [only, ...others] = new ReportDocument(edited.text).reports;
  if (!only || others.length > 0) return false;
  const after = readReport(only, report.form?.id ?? 'auto');
  return (
    (after.title !== undefined || report.title === undefined) &&
    [...report.tables.keys()].every((id) => rowsRead(id, after) >= rowsRead(id, report)) &&
    sections.every(({ id }) => isBetween(headingsOf(id, after), headingsOf(id, report)))
  );
}

/** A heading may be new, but none is lost, and none is there twice. */
function isBetween(after: number, before: number): boolean {
  return after >= before && after <= Math.max(before, 1);
}

function headingsOf(id: SectionId, report: Report): number {
  return report.sections.filter((section) => section.id === id).length;
}

function rowsRead(id: TableId, { tables }: Report): number {
  const rows = [...(tables.get(id)?.table.rows.values() ?? [])];
  return rows.filter(({ cells }) => cells.length > 0).length;
}
