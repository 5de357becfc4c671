import type { Position, Span } from '../../server/src/core';
import type { BenchText } from './texts';

/** Replaces a stretch of the open text and checks the result. */
type Type = (span: Span, newText: string) => unknown;

/** Something that checks a text under edit. */
export interface Subject {
  /** Opens a text in place of the one before and checks it. */
  readonly open: (text: string) => Type | Promise<Type>;
  readonly memory: () => Memory | Promise<Memory>;
}

/** In bytes, after a garbage collection. */
export interface Memory {
  readonly heap: number;
  readonly rss: number;
}

/** Times in milliseconds. */
export interface Measured {
  /** The first check of a fresh process. */
  readonly cold: number;
  /** Keystrokes. */
  readonly cell: readonly number[];
  readonly prose: readonly number[];
  /** With the text open. */
  readonly memory: Memory;
  /** Checks of new documents of the same text, once the process has warmed up: what it says is known then. */
  readonly warm: readonly number[];
}

/** Measures a subject in a process that has done nothing before. */
export async function measure({ open, memory }: Subject, { text, cells, prose }: BenchText): Promise<Measured> {
  const start = performance.now();
  const type = await open(text);
  const cold = performance.now() - start;
  return {
    cold,
    cell: await sample(...keystrokes(type, cells, (round) => '123456789'[round % 9]!), 400),
    prose: await sample(...keystrokes(type, prose, (round) => String.fromCharCode(0x4e00 + round)), 400),
    memory: await memory(),
    warm: await sample(
      () => open(text),
      () => {},
      200,
    ),
  };
}

type Action = () => unknown;

/**
 * Types a character at one place after another, another one in each round, so that the text is a new one each time; and
 * takes it back: that brings back a text that is known, and is not measured.
 */
function keystrokes(type: Type, places: readonly Position[], character: (round: number) => string): [Action, Action] {
  let count = 0;
  let typed: Span;
  return [
    () => {
      const start = places[count % places.length]!;
      const newText = character(Math.floor(count++ / places.length));
      typed = { start, end: { line: start.line, character: start.character + newText.length } };
      return type({ start, end: start }, newText);
    },
    () => type(typed, ''),
  ];
}

/** However slow an action is, it is measured once. */
const least = 1;

/** Times of an action, after a warm-up of the same length; what follows each is not measured. */
async function sample(action: Action, follow: Action, milliseconds: number): Promise<number[]> {
  await repeat(action, follow, milliseconds, 0);
  return repeat(action, follow, milliseconds, least);
}

async function repeat(action: Action, follow: Action, milliseconds: number, least: number): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  while (times.length < least || performance.now() < end) {
    const start = performance.now();
    await action();
    times.push(performance.now() - start);
    await follow();
  }
  return times;
}
