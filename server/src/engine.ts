import { setFlagsFromString } from 'node:v8';

/**
 * Makes V8 fit for what is done here: many functions, each run for a while, over data that lives briefly. What is young
 * does not take three times the memory of a short document, nor what is old twice that of all that is kept: it may grow
 * by so many percent before it is looked through. How much of a function runs before it is compiled for speed is told
 * in bytes of its bytecode.
 */
export function tuneEngine(heapGrowingPercent: number, interruptBudget: number): void {
  setFlagsFromString(`--heap-growing-percent=${heapGrowingPercent}`);
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString(`--interrupt-budget=${interruptBudget}`);
}
