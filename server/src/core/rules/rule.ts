import type { Finding, FindingData, Fix, Related, Severity } from '../check/finding';
import { allForms, type Form, type FormId } from '../forms';
import type { Arguments, Text } from '../messages/locale';
import type { Prose } from '../model/prose/prose';
import type { Report } from '../model/report';
import type { Row, Table } from '../model/table/table';
import type { Line } from '../syntax/line';
import type { Segment } from '../syntax/segment';
import type { Span } from '../text/span';

/** What a rule says of one place; the engine adds the code. */
export interface Draft {
  readonly message?: string;
  readonly args?: Arguments;
  readonly span: Span;
  readonly related?: readonly Related[];
  readonly data?: FindingData;
}

interface RuleBase {
  /** `area/fault`, stable forever. */
  readonly code: string;
  readonly severity: Severity;
  /** The forms the rule applies to. */
  readonly forms: readonly FormId[];
  /** Norm and article the rule stands on; empty where it is arithmetic or custom. */
  readonly source: string;
  /** The rule in one line, for lists and settings. */
  readonly title: Text;
  /** Texts of findings, of related places and of fixes, by name; `default` is the finding's own. */
  readonly messages: Readonly<Record<string, Text>>;
  /** What the documentation page says beside this: why it matters, what to do. */
  readonly docs: Text;
  /** A wrong and a right example for the documentation page. */
  readonly example: { readonly wrong: string; readonly right: string };
  /**
   * Whether the preferred fix cannot be wrong, whatever the writer meant: it may then be applied unseen, on save or by
   * the command line. A fix that changes what a report states is never safe.
   */
  readonly safe?: boolean;
  /** Fixes of one finding, the preferred one first. Spans as in the finding: lines from the report's first. */
  readonly fixes?: (finding: Finding, report: Report) => Fix[];
}

/** Looks at one table; spans count lines from the table's segment, and results are kept with the table. */
export interface TableRule extends RuleBase {
  readonly scope: 'table';
  readonly check: (table: Table, form: Form) => Iterable<Draft>;
}

/** Looks at one row of a table; spans count lines from the table's segment, and results are kept with the row. */
export interface RowRule extends RuleBase {
  readonly scope: 'row';
  readonly forms: typeof allForms;
  readonly check: (row: Row, table: Pick<Table, 'id' | 'form'>) => Iterable<Draft>;
}

/** What a rule on segments or their text may know of the report around them; equal facts are one object. */
export interface Facts {
  readonly year: number | undefined;
  readonly form: FormId;
}

/**
 * Looks at one line, whatever stands around it; spans are in line 0, and results are kept with the line. Lines of
 * equal text may be one object.
 */
export interface LineRule extends RuleBase {
  readonly scope: 'line';
  readonly forms: typeof allForms;
  readonly check: (line: Line) => Iterable<Draft>;
}

/** Looks at one segment (heading to heading); spans count lines from its first, and results are kept with it. */
export interface SegmentRule extends RuleBase {
  readonly scope: 'segment';
  readonly check: (segment: Segment, facts: Facts) => Iterable<Draft>;
}

/**
 * Looks at the text of one segment outside its tables; spans count lines from the segment's first. Results are kept
 * while edits change nothing of that text.
 */
export interface ProseRule extends RuleBase {
  readonly scope: 'prose';
  readonly check: (prose: Prose, facts: Facts) => Iterable<Draft>;
}

/**
 * Looks at the whole report at every key: it should read what is kept with lines, segments and tables; spans count
 * lines from the report's first.
 */
export interface ReportRule extends RuleBase {
  readonly scope: 'report';
  readonly check: (report: Report) => Iterable<Draft>;
}

export type Rule = LineRule | ProseRule | SegmentRule | RowRule | TableRule | ReportRule;

export { allForms };
