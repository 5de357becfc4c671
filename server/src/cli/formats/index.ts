import type { Format } from './format';
import { github } from './github';
import { json, jsonl } from './json';
import { junit } from './junit';
import { sarif } from './sarif';
import { stylish } from './stylish';

export { dataFormats, sheet } from './data';
export { patch } from './patch';
export type { Format, Totals } from './format';

/** How findings can be printed, by the name of the option. */
export const findingFormats: Readonly<Record<string, Format>> = { stylish, json, jsonl, sarif, junit, github };
