import type { Range, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { semanticTokens, type SemanticToken, type TableTokens, type TokenType } from '../core';
import type { OpenDocument } from './documents';

const codes: Readonly<Record<TokenType, readonly [type: number, modifiers: number]>> = {
  row: [0, 0],
  column: [1, 0],
  value: [2, 0],
  total: [2, 1],
};

const wholeDocument: Range = { start: { line: 0, character: 0 }, end: { line: Number.MAX_SAFE_INTEGER, character: 0 } };

/** The tokens of a range of a document, as the protocol encodes them. */
export function tokensIn(document: OpenDocument, range: Range): SemanticTokens {
  return { data: joined(chunksOf(tokensOf(document, range))) };
}

/** Answers for whole documents, the second time by what has changed: tables that are the same are not sent again. */
interface TokenSender {
  readonly full: (document: OpenDocument) => SemanticTokens;
  readonly delta: (document: OpenDocument, previousResultId: string) => SemanticTokens | SemanticTokensDelta;
}

export function createTokenSender(): TokenSender {
  const sent = new WeakMap<OpenDocument, { readonly resultId: string; readonly chunks: readonly Chunk[] }>();
  let last = 0;
  const full = (document: OpenDocument): SemanticTokens => {
    const chunks = chunksOf(tokensOf(document, wholeDocument));
    const resultId = String(++last);
    sent.set(document, { resultId, chunks });
    return { resultId, data: joined(chunks) };
  };
  const delta = (document: OpenDocument, previousResultId: string): SemanticTokens | SemanticTokensDelta => {
    const before = sent.get(document);
    if (before?.resultId !== previousResultId) return full(document);
    const chunks = chunksOf(tokensOf(document, wholeDocument));
    const resultId = String(++last);
    sent.set(document, { resultId, chunks });
    return { resultId, edits: editsOf(before.chunks, chunks) };
  };
  return { full, delta };
}

/** In the lines of the file. */
function tokensOf({ analysis, text }: OpenDocument, range: Range): TableTokens[] {
  const tables = semanticTokens(analysis, range);
  if (!text.isFlowed) return tables;
  return tables.map(({ tokens, at }) => ({ at: 0, tokens: tokens.map((token) => inFile(token, at, text)) }));
}

function inFile({ line, from, to, type }: SemanticToken, at: number, text: OpenDocument['text']): SemanticToken {
  const place = text.placeInFile({ line: at + line, character: from });
  return { line: place.line, from: place.character, to: place.character + to - from, type };
}

/** The tokens of a table as numbers. */
interface Chunk {
  /** Where its first token stands, counted from the last one before. */
  readonly lines: number;
  readonly characters: number;
  /** Without those two; the same array while the table is the same. */
  readonly rest: readonly number[];
}

function chunksOf(tables: readonly TableTokens[]): Chunk[] {
  const chunks: Chunk[] = [];
  let [line, character] = [0, 0];
  for (const { tokens, at } of tables) {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (!first || !last) continue;
    const lines = at + first.line - line;
    const characters = lines === 0 ? first.from - character : first.from;
    // Of tables inside one another the outer one is enough.
    if (lines < 0 || characters < 0) continue;
    chunks.push({ lines, characters, rest: encoded(tokens) });
    [line, character] = [at + last.line, last.from];
  }
  return chunks;
}

const known = new WeakMap<readonly SemanticToken[], readonly number[]>();

function encoded(tokens: readonly SemanticToken[]): readonly number[] {
  let rest = known.get(tokens);
  if (!rest) known.set(tokens, (rest = encode(tokens).slice(2)));
  return rest;
}

function encode(tokens: readonly SemanticToken[]): number[] {
  return tokens.flatMap(({ line, from, to, type }, index) => {
    const before = tokens[index - 1];
    const isSameLine = before?.line === line;
    return [line - (before?.line ?? 0), isSameLine ? from - before.from : from, to - from, ...codes[type]];
  });
}

function joined(chunks: readonly Chunk[]): number[] {
  const data: number[] = [];
  for (const { lines, characters, rest } of chunks) {
    data.push(lines, characters);
    for (const number of rest) data.push(number);
  }
  return data;
}

/** What stands between the chunks that both begin with and those that both end with. */
function editsOf(before: readonly Chunk[], after: readonly Chunk[]): SemanticTokensDelta['edits'] {
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && isSame(before[first]!, after[first]!)) first++;
  let last = 0;
  while (last < most - first && isSame(before.at(-1 - last)!, after.at(-1 - last)!)) last++;
  const removed = before.slice(first, before.length - last);
  const added = after.slice(first, after.length - last);
  if (removed.length + added.length === 0) return [];
  return [{ start: size(before.slice(0, first)), deleteCount: size(removed), data: joined(added) }];
}

function isSame(a: Chunk, b: Chunk): boolean {
  return a.lines === b.lines && a.characters === b.characters && a.rest === b.rest;
}

function size(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, { rest }) => sum + 2 + rest.length, 0);
}
