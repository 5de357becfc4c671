import path from 'node:path';
import { analyse, ReportDocument, type Analysis, type CheckOptions } from '../core';

export interface Opened {
  readonly document: ReportDocument;
  readonly analysis: Analysis;
}

/** Names by which editors know a report, whatever its text looks like; the same as in the extension's manifest. */
const ownNames = /\.xxgk$|政府信息公开.*(年度报告|年度工作报告|年报).*\.txt$/i;

/** Reads a text as an editor would that opens the file. */
export function open(file: string, text: string, options: CheckOptions): Opened {
  const document = new ReportDocument(text);
  return { document, analysis: analyse(document, options, ownNames.test(path.basename(file))) };
}
