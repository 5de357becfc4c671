import type { LabelRef } from '../forms/labels';
import type { Token } from './token';

/**
 * Cuts a token stream where a table begins a second time: a blank form put in front of an old table, or last year's
 * beside this year's. Aligned together they would be read as a mixture. A heading repeated by a page break begins no
 * table; the label of a table's first row does.
 */
export function cutAtRepetitions(tokens: readonly Token[]): (readonly Token[])[] {
  const seen = new Set<string>();
  const chunks: (readonly Token[])[] = [];
  let from = 0;
  tokens.forEach((token, index) => {
    const first = token.misspelt === 0 ? token.labels.find(isFirstRow) : undefined;
    if (!first) return;
    if (seen.has(first.table)) {
      const cut = startOfHeadings(tokens, from, index);
      chunks.push(tokens.slice(from, cut));
      from = cut;
      seen.clear();
    }
    seen.add(first.table);
  });
  chunks.push(from === 0 ? tokens : tokens.slice(from));
  return chunks;
}

/** First in its table in every form: 规章, 本年新收. */
function isFirstRow({ role, id }: LabelRef): boolean {
  return role === 'row' && (id === 'rules' || id === 'received');
}

/** The first of the headings and blank cells directly in front of a row. */
function startOfHeadings(tokens: readonly Token[], from: number, row: number): number {
  let at = row;
  while (at > from + 1) {
    const { labels, cell } = tokens[at - 1]!;
    const heading = labels.some(({ role }) => role === 'heading' || role === 'column' || role === 'note');
    if (!heading && cell.text !== '') break;
    at--;
  }
  return at;
}
