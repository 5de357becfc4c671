import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Position, Severity, Span } from '../../server/src/core';
import type { FormName } from './statutory';
import type { Case, ExpectedFinding } from './variants';

/**
 * Cases of a fixture file. Each begins with `=== name` (a file without such a line is one case) and holds a text and
 * what is to be found in it:
 *
 *     {{2021: .. 2.重复申请}}                      lines of right/2021.txt, up to the one that begins so
 *     2.重复申请	1	0	0	0	0	0	⟦1:11⟧           a marked span; marks may be nested and span lines
 *     {{2021: 3.要求提供公开出版物 ..}}            the lines from there on; {{2021}} is the whole report
 *     --- findings
 *     1 error total/applicant 应为 1               mark, severity, code, part of the message in Chinese
 *     --- fixes
 *     1 preferred 改为 1                           every fix of the finding: preferred or offered, its title
 *     --- fixed 1
 *     {{2021}}                                     the text after the preferred fix of finding 1
 *
 * Every error and warning must be listed, information only of codes that are listed. No list means nothing is found.
 */
export interface Fixture extends Case {
  readonly name: string;
  readonly expected: readonly MarkedFinding[];
  /** Fixes by mark, as `preferred 改为 1`; absent where the case says nothing about them. */
  readonly fixes: ReadonlyMap<string, readonly string[]>;
  readonly fixed: ReadonlyMap<string, string>;
}

interface MarkedFinding extends ExpectedFinding {
  readonly mark: string;
}

const folder = path.join(__dirname, '../fixtures');

/** The right report in the form of a year. */
export function rightReport(year: FormName): string {
  return readFixture(`right/${year}.txt`);
}

export function loadFixtures(): Fixture[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file) => parseFile(file.replace(/\.txt$/, ''), readFixture(file)));
}

function readFixture(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n');
}

function parseFile(name: string, content: string): Fixture[] {
  if (!content.startsWith('=== ')) return [parseCase(name, content)];
  return content
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return parseCase(`${name}: ${part.slice(0, end)}`, part.slice(end + 1));
    });
}

function parseCase(name: string, content: string): Fixture {
  const [body, ...parts] = content.split(/^--- /m);
  const { text, marks } = readMarks(expand(body!.replace(/\n$/, '')));
  const expected: MarkedFinding[] = [];
  const fixes = new Map<string, string[]>();
  const fixed = new Map<string, string>();
  for (const part of parts) {
    const end = part.indexOf('\n');
    const title = part.slice(0, end).trim();
    const lines = part.slice(end + 1).replace(/\n+$/, '');
    if (title === 'findings') expected.push(...lines.split('\n').map((line) => parseFinding(line, marks, name)));
    else if (title === 'fixes') for (const line of lines.split('\n')) addFix(fixes, line);
    else {
      assert.match(title, /^fixed \d+$/, `${name}: ${title}`);
      fixed.set(title.slice(6), expand(lines));
    }
  }
  return { name, text, expected, fixes, fixed };
}

function parseFinding(line: string, marks: ReadonlyMap<string, Span>, name: string): MarkedFinding {
  const match = /^(\d+) (error|warning|info|hint) ([a-z]+\/[a-z-]+)(?: (.*))?$/.exec(line);
  assert.ok(match, `${name}: ${line}`);
  const [, mark, severity, code, says = ''] = match as unknown as [string, string, Severity, string, string?];
  const span = marks.get(mark);
  assert.ok(span, `${name}: no mark ${mark}`);
  return { mark, severity, code, says, span };
}

function addFix(fixes: Map<string, string[]>, line: string): void {
  const at = line.indexOf(' ');
  const mark = line.slice(0, at);
  fixes.set(
    mark,
    [...(fixes.get(mark) ?? []), line.slice(at + 1)].filter((fix) => fix !== 'none'),
  );
}

function expand(text: string): string {
  return text.replace(/^\{\{(\d+)(?:: ?(.*?) ?\.\. ?(.*))?\}\}$/gm, (_, report: string, from?: string, to?: string) =>
    excerpt(report, from ?? '', to ?? ''),
  );
}

/** The lines of a right report from one that begins with `from` to the one in front of that which begins with `to`. */
function excerpt(report: string, from: string, to: string): string {
  const lines = readFixture(`right/${report}.txt`).replace(/\n$/, '').split('\n');
  const find = (start: string, after: number) => {
    const found = lines.findIndex((line, index) => index >= after && line.startsWith(start));
    assert.ok(found >= 0, `right/${report}.txt has no line that begins with ${start}`);
    return found;
  };
  const first = from === '' ? 0 : find(from, 0);
  return lines.slice(first, to === '' ? lines.length : find(to, first + 1)).join('\n');
}

function readMarks(marked: string): { text: string; marks: Map<string, Span> } {
  const marks = new Map<string, Span>();
  const open: { mark: string; start: Position }[] = [];
  let text = '';
  let [line, character] = [0, 0];
  for (const [piece, mark] of marked.matchAll(/⟦(\d+):|⟧|\n|[^⟦⟧\n]+|⟦/g)) {
    if (mark !== undefined) open.push({ mark, start: { line, character } });
    else if (piece === '⟧') {
      const { mark, start } = open.pop()!;
      marks.set(mark, { start, end: { line, character } });
    } else {
      text += piece;
      [line, character] = piece === '\n' ? [line + 1, 0] : [line, character + piece.length];
    }
  }
  assert.equal(open.length, 0, 'a mark is not closed');
  return { text, marks };
}
