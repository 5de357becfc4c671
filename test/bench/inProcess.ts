/** The part of a measurement that runs in a process of its own, bundled: it gets a text and answers with times. */
import { measure, type Subject } from './measure';
import { ownMemory } from './memory';
import type { BenchText } from './texts';

export function measureInProcess(open: Subject['open']): void {
  process.once('message', (text: BenchText) => {
    void measure({ open, memory: ownMemory }, text).then((measured) => process.send!(measured));
  });
}
