import type { Position, Span } from '../../server/src/core';
import type { BenchText } from './texts';

/** Replaces a stretch of the open text and checks the result. */
export type Type = (span: Span, newText: string) => unknown;

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
  /** Checks of new documents of the same text, once the process has warmed up. */
  readonly warm: readonly number[];
}

/** Measures a subject in a process that has done nothing before. */
export async function measure({ open, memory }: Subject, { text, cells, prose }: BenchText): Promise<Measured> {
  const start = performance.now();
  const type = await open(text);
  const cold = performance.now() - start;
  return {
    cold,
    cell: await sample(keystrokes(type, cells, '1'), 400),
    prose: await sample(keystrokes(type, prose, '等'), 400),
    memory: await memory(),
    warm: await sample(() => open(text), 200),
  };
}

/** Types a character at one place after another, and takes it back each time. */
function keystrokes(type: Type, places: readonly Position[], character: string): () => unknown {
  let count = 0;
  return () => {
    const start = places[(count >> 1) % places.length]!;
    const typed = count++ % 2 === 1;
    const end = { line: start.line, character: start.character + (typed ? character.length : 0) };
    return type({ start, end }, typed ? '' : character);
  };
}

/** However slow an action is, it is measured so often; an even number, so that what was typed is taken back. */
const least = 2;

/** Times of an action, after a warm-up of the same length. */
async function sample(action: () => unknown, milliseconds: number): Promise<number[]> {
  await repeat(action, milliseconds, 0);
  return repeat(action, milliseconds, least);
}

async function repeat(action: () => unknown, milliseconds: number, least: number): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  while (times.length < least || performance.now() < end) {
    const start = performance.now();
    await action();
    times.push(performance.now() - start);
  }
  return times;
}
