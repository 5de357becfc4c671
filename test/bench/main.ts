/**
 * `npm run bench`: how long a check and a keystroke take and what memory they need, beside the floor and beside two
 * checkers of other languages, all measured in the same run. `--json FILE` writes the numbers down for comparison.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { analyse, defaultOptions, ReportDocument } from '../../server/src/core';
import { layouts } from '../support/layouts';
import { bundle, type Bundles } from './bundles';
import { measureReady, resultOf, runInProcess, runOverStdio, type Result } from './results';
import { measureProviders, type ProviderTimes } from './providers';
import { alignTable, megabytes, milliseconds } from './table';
import { growthOf, ours, targetsOf } from './targets';
import { jsonText, markdownText, reportTexts, type BenchText } from './texts';

const root = path.join(__dirname, '../..');
const server = path.join(root, 'dist/server.js');
const vsix = path.join(root, 'xxgk-report.vsix');
const sizes = [1, 25, 250];

/** A benchmark of texts that are not read as what they are would be worth nothing. */
function assertRead({ text }: BenchText, reports: number): void {
  assert.equal(analyse(new ReportDocument(text), defaultOptions).reports.length, reports);
}

async function measureSize(reports: number, bundles: Bundles): Promise<Result[]> {
  const texts = reportTexts(reports);
  for (const text of texts) assertRead(text, reports);
  // What knows nothing of layouts is measured with one.
  const typical = texts[0]!;
  const bytes = Buffer.byteLength(typical.text);
  const inProcess = (subject: string, file: string, texts: readonly BenchText[]) =>
    resultOf(subject, reports, texts, (text) => runInProcess(file, text));
  const overStdio = (subject: string, file: string, texts: readonly BenchText[]) =>
    resultOf(subject, reports, texts, (text) => runOverStdio(file, bundles.askMemory, text));
  return [
    await inProcess(ours.inProcess, bundles.report, texts),
    await inProcess('newline scan', bundles.scan, [typical]),
    await inProcess('vscode-json-languageservice', bundles.json, [jsonText(bytes)]),
    await inProcess('markdownlint', bundles.markdown, [markdownText(bytes)]),
    await overStdio(ours.overStdio, server, texts),
    await overStdio('empty server', bundles.emptyServer, [typical]),
  ];
}

function describe(results: readonly Result[]): string {
  const ms = (value: number) => milliseconds(value).replace(' ms', '');
  const head = [
    'ms',
    'reports',
    'KB',
    'cold',
    'warm',
    'cell p50',
    'p95',
    'max',
    'prose p50',
    'p95',
    'max',
    'heap',
    'rss',
  ];
  const rows = results.map(({ subject, reports, bytes, cold, warm, cell, prose, heap, rss }) => [
    subject,
    String(reports),
    String(Math.round(bytes / 1024)),
    ...[cold, warm, cell.p50, cell.p95, cell.max, prose.p50, prose.p95, prose.max].map(ms),
    ...[heap, rss].map(megabytes),
  ]);
  return alignTable([head, ...rows]);
}

/** A single report is measured in each layout. */
function byLayout(results: readonly Result[]): string {
  const { cellByRun } = results.find(({ subject, reports }) => subject === ours.inProcess && reports === 1)!;
  return layouts.map((layout, index) => `${layout} ${milliseconds(cellByRun[index]!)}`).join(', ');
}

/** p50 and p95 of what an editor asks after each key. */
function describeProviders(times: readonly ProviderTimes[]): string {
  const shown = ({ p50, p95 }: { p50: number; p95: number }) => `${milliseconds(p50)} / ${milliseconds(p95)}`;
  const rows = (row: (each: ProviderTimes) => string) => times.map(row);
  return alignTable([
    ['p50 / p95', ...rows(({ reports }) => `${reports} report(s)`)],
    ['key to diagnostics', ...rows(({ key }) => shown(key))],
    ['key to all answers', ...rows(({ all }) => shown(all))],
    ...[...times[0]!.each.keys()].map((method) => [method, ...rows(({ each }) => shown(each.get(method)!))]),
  ]);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'string' } } });
  const folder = mkdtempSync(path.join(tmpdir(), 'xxgk-bench-'));
  const bundles = await bundle(folder);
  const measured: Result[] = [];
  for (const reports of sizes) measured.push(...(await measureSize(reports, bundles)));
  const results = [...new Set(measured.map(({ subject }) => subject))].flatMap((subject) =>
    measured.filter((result) => result.subject === subject),
  );
  const [ready, emptyReady] = await measureReady([server, bundles.emptyServer]);
  const providers: ProviderTimes[] = [];
  for (const reports of sizes) providers.push(await measureProviders(server, reports, reportTexts(reports)[0]!));
  rmSync(folder, { recursive: true });
  const targets = targetsOf(results, ready!.p50);
  const packageSize = existsSync(vsix) ? statSync(vsix).size : undefined;

  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]!.model}\n`);
  console.log(describe(results));
  console.log(`\ncell p50 by layout: ${byLayout(results)}`);
  console.log(`ready: ${milliseconds(ready!.p50)}, an empty server ${milliseconds(emptyReady!.p50)}`);
  console.log(`\n${describeProviders(providers)}\n`);
  if (packageSize !== undefined) console.log(`package: ${Math.ceil(packageSize / 1024)} KB`);
  console.log(`\n${growthOf(results).join('\n')}\n`);
  const rows = targets.map(({ name, value, limit, met }) => [name, value, limit, met ? 'met' : 'MISSED']);
  console.log(alignTable([['target', 'now', 'at most', ''], ...rows]));
  if (values.json !== undefined) {
    writeFileSync(
      values.json,
      JSON.stringify({ node: process.version, results, ready, emptyReady, packageSize }, null, 2),
    );
  }
}

void main();
