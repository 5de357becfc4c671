import { slotCount, type LabelRef } from '../forms/labels';
import type { Token } from './token';

/** A token read as a label: where it stands in the token stream and which label it is. */
export interface Anchor {
  readonly token: number;
  readonly ref: LabelRef;
}

interface Chain {
  readonly weight: number;
  readonly anchor: Anchor;
  readonly before: Chain | undefined;
}

/**
 * The labels of a token stream: of all ways to read tokens as labels (总计 is a column, a row, and a column again)
 * the heaviest that keeps the order of the form. One pass keeps the best chain for each place in that order, so the
 * cost is linear in the tokens.
 */
export function findAnchors(tokens: readonly Token[]): Anchor[] {
  const best = new Array<Chain | undefined>(slotCount);
  for (let token = 0; token < tokens.length; token++) {
    const { labels, weight } = tokens[token]!;
    if (labels.length === 0) continue;
    // Of a row's label that stands twice, the one with values behind it is the row's.
    const followed = tokens[token + 1]?.cell.reading.kind === 'number' ? 0.25 : 0;
    // All readings are extended before one is entered: a token must not follow itself.
    const chains = labels.map((ref) => extend(best, { token, ref }, weight + (ref.role === 'row' ? followed : 0)));
    for (const chain of chains) {
      const { slot } = chain.anchor.ref;
      if (chain.weight > (best[slot]?.weight ?? 0)) best[slot] = chain;
    }
  }
  const anchors: Anchor[] = [];
  for (let chain = heaviest(best, slotCount); chain; chain = chain.before) anchors.push(chain.anchor);
  return anchors.reverse();
}

/** A row stands once; headings and groups may be repeated, after a page break for instance. */
function extend(best: readonly (Chain | undefined)[], anchor: Anchor, weight: number): Chain {
  const { slot, role } = anchor.ref;
  const before = heaviest(best, role === 'row' ? slot : slot + 1);
  // A row outweighs a group of the same name: （六）其他处理 is a row where no rows follow it.
  return { weight: (before?.weight ?? 0) + weight + (role === 'row' ? 0.5 : 0), anchor, before };
}

function heaviest(best: readonly (Chain | undefined)[], slots: number): Chain | undefined {
  let found: Chain | undefined;
  for (let slot = 0; slot < slots; slot++) {
    const chain = best[slot];
    if (chain && chain.weight > (found?.weight ?? 0)) found = chain;
  }
  return found;
}
