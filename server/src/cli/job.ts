import path from 'node:path';
import {
  checkOptions,
  extract,
  reportFaultsTo,
  type CheckOptions,
  type ExtractedReport,
  type ReportDocument,
} from '../core';
import { pathUnder, type PlacedConfig } from './configs';
import { decodeFile, encode, type FileText } from './encoding';
import { explain } from './failure';
import { say } from './locale';
import { mend } from './mend';
import { messagesOf, type DetailedMessage } from './messages';
import { open } from './open';
import { readBytes } from './readFile';
import { replaceFile } from './replaceFile';
import { entryUse, type EntryUse } from './staleEntries';

/** What a run does with each of its files. Plain data, since threads get copies of it. */
export interface Orders {
  readonly does: 'check' | 'extract';
  /** Severities that go before those of configurations. */
  readonly rules: CheckOptions['rules'];
  /** Which faults are mended: those whose fix cannot be wrong, the totals. */
  readonly fix: boolean;
  readonly recalculate: boolean;
  /** Files are left as they are; the changes are shown. */
  readonly dryRun: boolean;
}

export function mends({ fix, recalculate }: Orders): boolean {
  return fix || recalculate;
}

export interface Input {
  /** As the user has named it, or the folder that holds it. */
  readonly file: string;
  /** Named by the user, and so told about even where it holds no report. */
  readonly isNamed: boolean;
  /** How it is to be checked. */
  readonly config: PlacedConfig;
  /** What was read from standard input, under that name. */
  readonly bytes?: Uint8Array;
}

/** What came of one file. */
export interface Outcome {
  readonly file: string;
  readonly isNamed: boolean;
  /** Whether the file could be read and, where it was to be mended, written. */
  readonly isRead: boolean;
  readonly reports: number;
  /** What is found in the text, once it is mended. */
  readonly messages: readonly DetailedMessage[];
  readonly data: readonly ExtractedReport[];
  /** How many places were mended. */
  readonly mended: number;
  /** What mending changes, where it is only shown. */
  readonly diff?: string;
  /** The text of standard input, where it is to be mended: as it was where it could not be. */
  readonly output?: Uint8Array;
  /** Which entries of its configuration matched something. */
  readonly entries?: EntryUse;
  /** Why something could not be done, in words for the user. */
  readonly failures: readonly string[];
}

/** Does what is ordered with one file. Whatever goes wrong is part of the outcome. */
export async function run(orders: Orders, { file, isNamed, config, bytes }: Input): Promise<Outcome> {
  const failures: string[] = [];
  reportFaultsTo((error) =>
    failures.push(say(`${file}：内部错误：${String(error)}`, `${file}: internal error: ${String(error)}`)),
  );
  const unmended = bytes && mends(orders) && !orders.dryRun ? { output: bytes } : {};
  const nothing: Outcome = { file, isNamed, isRead: false, reports: 0, messages: [], data: [], mended: 0, failures };
  try {
    const source = decodeFile(file, bytes ? Buffer.from(bytes) : readBytes(file));
    const openSource = () => open(file, source.text, checkOptions(config.config, pathUnder(config, file), orders));
    let opened = openSource();
    let done: Partial<Outcome> = {};
    if (mends(orders)) {
      try {
        if (config.isBroken)
          throw new Error(say(`配置有误，${file} 未改动`, `${file}: left alone, as its configuration is wrong`));
        const mended = mend(opened, orders);
        done = { mended, ...(await write(opened.document.text, source, orders, bytes)) };
      } catch (error) {
        // What is found in the file as it still is gets told all the same.
        failures.push(explain(error, file));
        opened = openSource();
        done = unmended;
      }
    }
    const analysis = opened.analyse();
    const outcome: Outcome = { ...nothing, isRead: true, reports: analysis.reports.length, ...done };
    if (orders.does === 'extract')
      return { ...outcome, data: extract(analysis).map((report) => placed(report, opened.document)) };
    return {
      ...outcome,
      messages: messagesOf(analysis, opened.document),
      entries: entryUse(config, file, analysis),
    };
  } catch (error) {
    failures.push(explain(error, file));
    return { ...nothing, ...unmended };
  }
}

/** The data with the lines of the file. */
function placed(report: ExtractedReport, document: ReportDocument): ExtractedReport {
  const lineOf = (line: number) => document.placeInFile({ line: line - 1, character: 0 }).line + 1;
  return { ...report, sections: report.sections.map((section) => ({ ...section, line: lineOf(section.line) })) };
}

/** Puts a mended text where it belongs. */
async function write(
  text: string,
  source: FileText,
  { dryRun }: Orders,
  input: Uint8Array | undefined,
): Promise<Pick<Outcome, 'diff' | 'output'>> {
  const { file, bytes } = source;
  if (dryRun) {
    const { createTwoFilesPatch } = await import('diff');
    const name = path.relative('.', file).split(path.sep).join('/');
    // With the prefixes that git and patch -p1 expect.
    return { diff: text === source.text ? '' : createTwoFilesPatch(`a/${name}`, `b/${name}`, source.text, text) };
  }
  const changed = text === source.text ? bytes : await encode(text, source);
  if (input) return { output: changed };
  if (changed !== bytes) replaceFile(file, bytes, changed);
  return {};
}
