import type { Position } from 'vscode-languageserver';
import type { ReportDocument } from '../core';
import { isConfig } from './configFiles';

/**
 * Clients speak of places in the file, core of places in its own lines. They are the same but where lines of the file
 * hold several lines of a report (`ReportDocument.isFlowed`): then every position of a message is exchanged.
 */

/** What a client sent about a document, in the lines of core. */
export function toOwnPlaces<T>(document: ReportDocument, message: T): T {
  return document.isFlowed ? (exchange(message, (place) => document.placeOf(place)) as T) : message;
}

/** What is said about a document, in the lines of the file. */
export function toFilePlaces<T>(document: ReportDocument, message: T): T {
  return document.isFlowed ? (exchange(message, (place) => document.placeInFile(place)) as T) : message;
}

function exchange(value: unknown, place: (position: Position) => Position): unknown {
  if (Array.isArray(value)) return value.map((each) => exchange(each, place));
  if (typeof value !== 'object' || value === null) return value;
  if (isPosition(value)) return place(value);
  if (isEditOfConfig(value)) return value;
  const folded = value as { startLine?: unknown; endLine?: unknown };
  const lineOf = (line: unknown) => place({ line: line as number, character: 0 }).line;
  const exchanged = Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, isConfig(name) ? each : exchange(each, place)]),
  );
  return typeof folded.startLine === 'number'
    ? { ...exchanged, startLine: lineOf(folded.startLine), endLine: lineOf(folded.endLine) }
    : exchanged;
}

/** What puts a finding on the list of those that are not told is said about another file, whose lines are its own. */
function isEditOfConfig(value: object): boolean {
  return 'textDocument' in value && isConfig((value.textDocument as { uri: string }).uri);
}

function isPosition(value: object): value is Position {
  return 'line' in value && 'character' in value && Object.keys(value).length === 2;
}
