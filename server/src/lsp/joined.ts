import type { Diagnostic } from 'vscode-languageserver';

type Diagnostics = readonly Diagnostic[];

const parts = new WeakMap<Diagnostics, readonly Diagnostics[]>();

/** The diagnostics of several reports as one set, which can be taken apart again. */
export function join(lists: readonly Diagnostics[]): Diagnostic[] {
  const joined: Diagnostic[] = [];
  for (const list of lists) for (const diagnostic of list) joined.push(diagnostic);
  parts.set(joined, lists);
  return joined;
}

/** What was joined to this very set; undefined for any other. */
export function partsOf(joined: Diagnostics): readonly Diagnostics[] | undefined {
  return parts.get(joined);
}
