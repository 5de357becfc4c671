import { Keeper } from './keeper';
import { move, type Finding } from './check/finding';
import type { CheckOptions } from './check/options';
import { isReport } from './check/probe';
import { readReport, type Report } from './model/report';
import { checkReport } from './rules/engine';
import type { ReportDocument } from './syntax/document';
import { ReportSyntax } from './syntax/reports';

/**
 * A report and the line of the document at which it begins. The same object while neither changes. It is checked when its
 * findings are first asked for: much that is read of reports needs none.
 */
export class PlacedReport extends Keeper {
  static readonly keeping = Keeper.keepingOf<PlacedReport>();
  readonly #options: CheckOptions;
  #found: Pick<PlacedReport, 'findings' | 'ignored'> | undefined;

  constructor(
    readonly report: Report,
    readonly at: number,
    options: CheckOptions,
  ) {
    super();
    this.#options = options;
  }

  /** In the lines of the document. */
  get findings(): readonly Finding[] {
    return (this.#found ??= this.#check()).findings;
  }

  /** Findings that the user has said are not to be told. */
  get ignored(): readonly Finding[] {
    return (this.#found ??= this.#check()).ignored;
  }

  #check() {
    const { findings, ignored } = checkReport(this.report, this.#options);
    const place = (some: readonly Finding[]) => (this.at === 0 ? some : some.map((finding) => move(finding, this.at)));
    return { findings: place(findings), ignored: place(ignored) };
  }
}

export interface Analysis {
  readonly options: CheckOptions;
  readonly reports: readonly PlacedReport[];
}

/** What was made of a piece of syntax, and under which conditions. */
interface Known {
  readonly options: CheckOptions;
  readonly always: boolean;
  readonly at: number;
  readonly placed: PlacedReport | undefined;
}

const placedBefore = ReportSyntax.keeping.slot<Known>();

/**
 * Reads the reports of a document, to be checked when asked; what an edit did not touch is taken over from before.
 * `always` treats the text as a report even where nothing shows yet that it is one.
 */
export function analyse(document: ReportDocument, options: CheckOptions, always = false): Analysis {
  const reports: PlacedReport[] = [];
  let at = 0;
  for (const syntax of document.reports) {
    const placed = place(syntax, options, always, at);
    if (placed) reports.push(placed);
    at += syntax.lineCount;
  }
  return { options, reports };
}

/** All findings of a document, in its own lines. */
export function findingsOf({ reports }: Analysis): Finding[] {
  const found: Finding[] = [];
  for (const { findings } of reports) for (const finding of findings) found.push(finding);
  return found;
}

function place(syntax: ReportSyntax, options: CheckOptions, always: boolean, at: number): PlacedReport | undefined {
  const before = placedBefore.get(syntax);
  if (before?.at === at && before.options === options && before.always === always) return before.placed;
  const report = readReport(syntax, options.form);
  const placed = isReport(report) || (always && hasAnyText(report)) ? new PlacedReport(report, at, options) : undefined;
  placedBefore.set(syntax, { options, always, at, placed });
  return placed;
}

function hasAnyText({ lines }: Report): boolean {
  return lines.some(({ text }) => text.trim() !== '');
}
