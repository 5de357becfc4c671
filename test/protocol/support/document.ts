import type { Diagnostic, Range, TextEdit } from 'vscode-languageserver/node';
import type { Client } from './client';

let count = 0;

/** A document as its client has it. */
export class ClientDocument {
  readonly uri: string;
  readonly #client: Client;
  #text: string;
  version = 1;

  private constructor(client: Client, uri: string, text: string) {
    this.#client = client;
    this.uri = uri;
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  static async open(client: Client, text: string, languageId = 'plaintext', uri?: string): Promise<ClientDocument> {
    const document = new ClientDocument(client, uri ?? `file:///reports/${++count}.txt`, text);
    const textDocument = { uri: document.uri, languageId, version: document.version, text };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument });
    return document;
  }

  /** Applies edits one after another, each to the text that the one before has left. */
  async change(...edits: readonly TextEdit[]): Promise<void> {
    for (const edit of edits) this.#text = applied(this.#text, [edit]);
    await this.#changed(edits.map(({ range, newText }) => ({ range, text: newText })));
  }

  /** Replaces one occurrence of a text. */
  async replace(from: string, to: string): Promise<void> {
    const start = this.#text.indexOf(from);
    if (start < 0) throw new Error(`There is no ${from}`);
    const range = { start: this.positionAt(start), end: this.positionAt(start + from.length) };
    await this.change({ range, newText: to });
  }

  async setText(text: string): Promise<void> {
    this.#text = text;
    await this.#changed([{ text }]);
  }

  async #changed(contentChanges: readonly unknown[]): Promise<void> {
    const textDocument = { uri: this.uri, version: ++this.version };
    await this.#client.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
  }

  async close(): Promise<void> {
    await this.#client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri } });
  }

  /** What is published for the present version. */
  async diagnostics(): Promise<Diagnostic[]> {
    const { diagnostics } = await this.#client.published.take(
      ({ uri, version }) => uri === this.uri && version === this.version,
    );
    return diagnostics;
  }

  request<R>(method: string, params: object = {}): Promise<R> {
    return this.#client.connection.sendRequest<R>(method, { textDocument: { uri: this.uri }, ...params });
  }

  positionAt(offset: number) {
    const before = this.#text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: before.length - 1, character: before.at(-1)!.length };
  }

  /** The text that a range covers. */
  at(range: Range): string {
    const [start, end] = offsets(this.#text, range);
    return this.#text.slice(start, end);
  }
}

/** A text after edits that were all made for it as it stands. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  const placed = edits.map(({ range, newText }) => ({ offsets: offsets(text, range), newText }));
  placed.sort((a, b) => b.offsets[0] - a.offsets[0]);
  return placed.reduce((result, { offsets: [start, end], newText }) => {
    return result.slice(0, start) + newText + result.slice(end);
  }, text);
}

function offsets(text: string, { start, end }: Range): [number, number] {
  const starts = [0];
  for (const { index, 0: terminator } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + terminator.length);
  return [starts[start.line]! + start.character, starts[end.line]! + end.character];
}
