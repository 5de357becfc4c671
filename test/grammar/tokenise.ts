import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

export const root = path.resolve(__dirname, '../..');

const grammarFile = path.join(root, 'syntaxes/xxgk-report.tmLanguage.json');
export const grammarText = readFileSync(grammarFile, 'utf8');

/** A stretch of one line, UTF-16 offsets, with its scopes from the outermost to the innermost. */
export interface Token {
  readonly from: number;
  readonly to: number;
  readonly scopes: readonly string[];
}

let loading: Promise<IGrammar> | undefined;

async function load(): Promise<IGrammar> {
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new OnigScanner(sources),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(grammarText, grammarFile)),
  });
  return (await registry.loadGrammar('text.xxgk-report'))!;
}

/** The grammar as VS Code loads it; once per run, since the WebAssembly module can be loaded only once. */
export function loadGrammar(): Promise<IGrammar> {
  return (loading ??= load());
}

/** The tokens of every line of a text. */
export async function tokenise(text: string): Promise<Token[][]> {
  const grammar = await loadGrammar();
  let state = INITIAL;
  return text.split(/\r?\n/).map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    // The last token reaches over the line break, which is no part of the line.
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      from: startIndex,
      to: Math.min(endIndex, line.length),
      scopes,
    }));
  });
}

/**
 * Whether a token carries a scope or one below it, as themes match them: markup.heading covers markup.heading.title.
 */
export function carries({ scopes }: Token, scope: string): boolean {
  return scopes.some((name) => name === scope || name.startsWith(`${scope}.`));
}

/** The line with ⟦ ⟧ around each stretch that carries the scope; tokens that touch are one stretch. */
export function mark(line: string, tokens: readonly Token[], scope: string): string {
  let marked = '';
  let inside = false;
  for (const token of tokens) {
    if (carries(token, scope) !== inside) marked += inside ? '⟧' : '⟦';
    inside = carries(token, scope);
    marked += line.slice(token.from, token.to);
  }
  return inside ? `${marked}⟧` : marked;
}
