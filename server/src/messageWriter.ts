import type { Writable } from 'node:stream';
import { AbstractMessageWriter, type Message } from 'vscode-languageserver/node';
import { partsOf } from './lsp/joined';

/**
 * Writes messages as JSON, each at once and as a whole: a client that is woken by the header alone would have to wait
 * for the rest. After a key, most reports of a long document have the diagnostics and the outline that they had before;
 * what they add to a message is kept as bytes and not even copied.
 */
export class WholeMessageWriter extends AbstractMessageWriter {
  readonly #output: Writable;

  constructor(output: Writable) {
    super();
    this.#output = output;
    output.on('error', (error) => this.fireError(error));
    output.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    const content = encode(message);
    const length = content.reduce((sum, { byteLength }) => sum + byteLength, 0);
    return new Promise((resolve, reject) => {
      this.#output.cork();
      this.#output.write(Buffer.from(`Content-Length: ${length}\r\n\r\n`, 'ascii'));
      content.forEach((bytes, index) => {
        if (index < content.length - 1) this.#output.write(bytes);
        else this.#output.write(bytes, (error) => (error ? reject(error) : resolve()));
      });
      this.#output.uncork();
    });
  }

  end(): void {
    this.#output.end();
  }
}

/** The bytes of a message, in pieces. */
function encode(message: Message): Uint8Array[] {
  const list = listIn(message);
  const parts = list && partsOf(list);
  if (!parts) return [Buffer.from(JSON.stringify(message))];
  const shell = JSON.stringify(message, (_, value: unknown) => (value === list ? [] : value));
  // Nothing that comes behind the list in a message holds brackets.
  const at = shell.lastIndexOf('[]') + 1;
  const items = parts.filter(({ length }) => length > 0).map(bytesOf);
  // Kept bytes begin with the comma that all but the first need.
  const [first] = items;
  if (first) items[0] = first.subarray(1);
  return [Buffer.from(shell.slice(0, at)), ...items, Buffer.from(shell.slice(at))];
}

/** The list that makes up a message: diagnostics that are told or asked for, or another answer that is a list. */
function listIn(message: Message): readonly unknown[] | undefined {
  const { params, result } = message as { params?: Partial<Record<string, unknown>>; result?: unknown };
  const lists = [params?.diagnostics, result, (result as { items?: unknown } | null | undefined)?.items];
  return lists.find((list) => Array.isArray(list)) as readonly unknown[] | undefined;
}

const known = new WeakMap<readonly unknown[], Uint8Array>();

/** A list that is not empty, with a comma in place of its first bracket and nothing of its last. */
function bytesOf(list: readonly unknown[]): Uint8Array {
  let bytes = known.get(list);
  if (!bytes) known.set(list, (bytes = Buffer.from(`,${JSON.stringify(list).slice(1, -1)}`)));
  return bytes;
}
