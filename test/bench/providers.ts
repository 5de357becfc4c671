import { startServer } from './stdio';
import { latencyOf, type Latency } from './statistics';
import type { BenchText } from './texts';

/** What an editor asks after a key, when the view holds some lines around the cursor. */
export interface ProviderTimes {
  readonly reports: number;
  /** From the key to its diagnostics, with all questions about the key before answered. */
  readonly key: Latency;
  /** From the key to the last answer to all questions. */
  readonly all: Latency;
  /** By question, each asked alone behind the others. */
  readonly each: ReadonlyMap<string, Latency>;
}

const shownLines = 50;
const keys = 60;

/** Types digits into a table and puts all questions after each. */
export async function measureProviders(
  server: string,
  reports: number,
  { text, cells }: BenchText,
): Promise<ProviderTimes> {
  const { open, ask, stop } = await startServer(server);
  const type = await open(text);
  const [position] = cells as [(typeof cells)[number]];
  const questions = questionsAt(position);
  const previous = await ask<{ resultId?: string }>('textDocument/semanticTokens/full', {});
  let previousResultId = previous.resultId;
  const [key, all] = [[] as number[], [] as number[]];
  const each = new Map<string, number[]>();
  for (let count = 0; count < keys * 2; count++) {
    const isTyped = count % 2 === 1;
    const end = { line: position.line, character: position.character + (isTyped ? 1 : 0) };
    const start = performance.now();
    await type({ start: position, end }, isTyped ? '' : '1');
    const published = performance.now();
    const timed = async (method: string, params: object): Promise<void> => {
      const asked = performance.now();
      const answer = await ask<{ resultId?: string } | null>(`textDocument/${method}`, params);
      if (method.endsWith('delta')) previousResultId = answer?.resultId;
      if (count >= keys) each.set(method, [...(each.get(method) ?? []), performance.now() - asked]);
    };
    const tokens = { previousResultId: previousResultId ?? '' };
    for (const [method, params] of [...questions, ['semanticTokens/full/delta', tokens] as const])
      await timed(method, params);
    // The first half warms up.
    if (count < keys) continue;
    key.push(published - start);
    all.push(performance.now() - start);
  }
  await stop();
  const latencies = [...each].map(([method, times]) => [method, latencyOf(times)] as const);
  return { reports, key: latencyOf(key), all: latencyOf(all), each: new Map(latencies) };
}

function questionsAt(position: BenchText['cells'][number]): (readonly [method: string, params: object])[] {
  const from = { line: Math.max(0, position.line - shownLines / 2), character: 0 };
  const range = { start: from, end: { line: from.line + shownLines, character: 0 } };
  return [
    ['inlayHint', { range }],
    ['semanticTokens/range', { range }],
    ['documentHighlight', { position }],
    ['selectionRange', { positions: [position] }],
    ['hover', { position }],
    ['completion', { position }],
    ['codeAction', { range: { start: position, end: position }, context: { diagnostics: [], triggerKind: 2 } }],
    ['codeLens', {}],
    ['documentLink', {}],
    ['foldingRange', {}],
    ['documentSymbol', {}],
  ];
}
