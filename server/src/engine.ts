import { setFlagsFromString } from 'node:v8';

/**
 * Makes V8 fit for what is done here: many functions, each run for a while, over data that lives briefly. What is young
 * does not take three times the memory of a short document, nor what is old twice that of all that is kept; and a
 * function runs for twice as long before it is compiled for speed, since most of what a check of a few files runs would
 * be compiled just before it is done.
 */
export function tuneEngine(heapGrowingPercent: number): void {
  setFlagsFromString(`--heap-growing-percent=${heapGrowingPercent}`);
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--interrupt-budget=264000');
}
