import type { Rule } from './rule';

/** The rule book, in the order in which it is documented. */
export const rules: readonly Rule[] = [];
