import type { WordKind } from './vocabulary';

/** A word, a number with its unit, a year or a mark of a sentence; offsets in the line. */
export interface Token {
  readonly kind: WordKind | 'number' | 'year' | 'carriedOver' | 'carriedForward' | 'act' | 'pause' | 'unknown';
  readonly from: number;
  readonly to: number;
  /** The text, or the word that it stands for. */
  readonly means: string;
  /** The number, without its unit. */
  readonly value?: number;
  /** Where the digits of a number end. */
  readonly digitsEnd?: number;
  /** Years that the token names, and how far each is from the report year. */
  readonly years?: readonly YearCondition[];
}

/** A year that a sentence names; it speaks of the report where `value` is the report year plus `offset`. */
export interface YearCondition {
  readonly value: number;
  readonly offset: number;
}
