import fc from 'fast-check';
import { formNames } from './statutory';

/** What reports are made from: a form and the number that all else follows from. */
export const form = fc.constantFrom(...formNames);
export const seed = fc.noShrink(fc.integer());
