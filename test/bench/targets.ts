import type { Result } from './results';
import { megabytes, milliseconds } from './table';

/** A number and what it is to be at most; growth has no bound of its own. */
interface Target {
  readonly name: string;
  readonly value: string;
  readonly limit: string;
  readonly met: boolean;
}

export const ours = { inProcess: 'xxgk-report', overStdio: 'xxgk-report server' };

/** In milliseconds, by the number of reports. */
const keystrokes: readonly { subject: string; limits: Readonly<Record<number, number>> }[] = [
  { subject: ours.inProcess, limits: { 1: 0.05, 25: 0.1, 250: 0.5 } },
  { subject: ours.overStdio, limits: { 1: 1, 25: 1.5, 250: 3 } },
];

export function targetsOf(results: readonly Result[], ready: number): Target[] {
  const find = finder(results);
  const many = find(ours.inProcess, 250);
  return [
    ...keystrokes.flatMap(({ subject, limits }) =>
      Object.entries(limits).flatMap(([reports, limit]) => {
        const { cell, prose } = find(subject, Number(reports));
        const name = `${subject}, ${reports} report(s), keystroke p50 in`;
        return [target(`${name} a cell`, cell.p50, limit), target(`${name} prose`, prose.p50, limit)];
      }),
    ),
    target(`${ours.inProcess}, cold check of 250 reports`, many.cold, 150),
    target(`${ours.overStdio}, ready`, ready, 120),
    target(`${ours.inProcess}, memory with 250 reports`, many.rss, 150 * 2 ** 20, megabytes),
    target(`${ours.overStdio}, memory with 250 reports`, find(ours.overStdio, 250).rss, 150 * 2 ** 20, megabytes),
  ];
}

/** How much more ten or hundreds of times the text costs. */
export function growthOf(results: readonly Result[]): string[] {
  const find = finder(results);
  return Object.values(ours).flatMap((subject) => {
    const [one, some, many] = [find(subject, 1), find(subject, 25), find(subject, 250)];
    return [
      `${subject}, keystroke in a cell, 250 reports to 1: ${times(many.cell.p50, one.cell.p50)}`,
      `${subject}, keystroke in prose, 250 reports to 1: ${times(many.prose.p50, one.prose.p50)}`,
      `${subject}, cold check, 250 reports to 25: ${times(many.cold, some.cold)}`,
    ];
  });
}

function finder(results: readonly Result[]) {
  return (subject: string, reports: number): Result =>
    results.find((result) => result.subject === subject && result.reports === reports)!;
}

function target(name: string, value: number, limit: number, show = milliseconds): Target {
  return { name, value: show(value), limit: show(limit), met: value <= limit };
}

function times(value: number, by: number): string {
  return `${(value / by).toFixed(1)}×`;
}
