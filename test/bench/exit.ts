import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';

/** A process that dies must not go unnoticed: nothing would ever be heard of it, and the run would end in silence. */
export function expectSuccess(child: ChildProcess): void {
  child.once('exit', (code) => assert.equal(code, 0, child.spawnargs.join(' ')));
}
