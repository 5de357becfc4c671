import type { Diagnostic } from 'vscode-languageserver';
import type { StreamMessageWriter } from 'vscode-languageserver/node';
import { partsOf } from './lsp/joined';

type Options = Exclude<ConstructorParameters<typeof StreamMessageWriter>[1], string | undefined>;
type Encoder = NonNullable<Options['contentTypeEncoder']>;
type Message = Parameters<Encoder['encode']>[0];

/**
 * Writes messages as JSON. After a key, most reports of a long document have the diagnostics that they had before;
 * to write them all out again would take longer than all else that a key costs.
 */
export const encoder: Encoder = {
  name: 'application/json',
  encode: (message) => Promise.resolve(encode(message)),
};

function encode(message: Message): Uint8Array {
  const list = diagnosticsIn(message);
  const parts = list && partsOf(list);
  if (!parts) return Buffer.from(JSON.stringify(message));
  const shell = JSON.stringify(message, (_, value: unknown) => (value === list ? [] : value));
  // Nothing that comes behind the diagnostics in a message holds brackets.
  const at = shell.lastIndexOf('[]') + 1;
  return Buffer.concat([Buffer.from(shell.slice(0, at)), ...items(parts), Buffer.from(shell.slice(at))]);
}

/** What a notification tells or an answer gives. */
function diagnosticsIn(message: Message): readonly Diagnostic[] | undefined {
  const { params, result } = message as {
    params?: { diagnostics?: readonly Diagnostic[] };
    result?: { items?: readonly Diagnostic[] } | null;
  };
  return params?.diagnostics ?? result?.items;
}

const comma = Buffer.from(',');

function items(parts: readonly (readonly Diagnostic[])[]): Uint8Array[] {
  const bytes = parts.filter(({ length }) => length > 0).map(bytesOf);
  return bytes.flatMap((each, index) => (index === 0 ? [each] : [comma, each]));
}

const known = new WeakMap<readonly Diagnostic[], Uint8Array>();

/** A list without its brackets. */
function bytesOf(list: readonly Diagnostic[]): Uint8Array {
  let bytes = known.get(list);
  if (!bytes) known.set(list, (bytes = Buffer.from(JSON.stringify(list).slice(1, -1))));
  return bytes;
}
