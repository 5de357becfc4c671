import type { StreamMessageWriter } from 'vscode-languageserver/node';
import { partsOf } from './lsp/joined';

type Options = Exclude<ConstructorParameters<typeof StreamMessageWriter>[1], string | undefined>;
type Encoder = NonNullable<Options['contentTypeEncoder']>;
type Message = Parameters<Encoder['encode']>[0];

/**
 * Writes messages as JSON. After a key, most reports of a long document have the diagnostics and the outline that they
 * had before; to write them all out again would take longer than all else that a key costs.
 */
export const encoder: Encoder = {
  name: 'application/json',
  encode: (message) => Promise.resolve(encode(message)),
};

function encode(message: Message): Uint8Array {
  const list = listIn(message);
  const parts = list && partsOf(list);
  if (!parts) return Buffer.from(JSON.stringify(message));
  const shell = JSON.stringify(message, (_, value: unknown) => (value === list ? [] : value));
  // Nothing that comes behind the list in a message holds brackets.
  const at = shell.lastIndexOf('[]') + 1;
  return Buffer.concat([Buffer.from(shell.slice(0, at)), ...items(parts), Buffer.from(shell.slice(at))]);
}

/** The list that makes up a message: diagnostics that are told or asked for, or another answer that is a list. */
function listIn(message: Message): readonly unknown[] | undefined {
  const { params, result } = message as { params?: Partial<Record<string, unknown>>; result?: unknown };
  const lists = [params?.diagnostics, result, (result as { items?: unknown } | null | undefined)?.items];
  return lists.find((list) => Array.isArray(list)) as readonly unknown[] | undefined;
}

const comma = Buffer.from(',');

function items(parts: readonly (readonly unknown[])[]): Uint8Array[] {
  const bytes = parts.filter(({ length }) => length > 0).map(bytesOf);
  return bytes.flatMap((each, index) => (index === 0 ? [each] : [comma, each]));
}

const known = new WeakMap<readonly unknown[], Uint8Array>();

/** A list without its brackets. */
function bytesOf(list: readonly unknown[]): Uint8Array {
  let bytes = known.get(list);
  if (!bytes) known.set(list, (bytes = Buffer.from(JSON.stringify(list).slice(1, -1))));
  return bytes;
}
