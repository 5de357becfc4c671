import type { TableId } from '../../forms';
import { slotCount, type LabelRef } from '../../forms/labels';
import type { Token } from '../cells/token';

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
 * the heaviest that keeps the order of the form, found in one pass over the tokens.
 */
export function findAnchors(tokens: readonly Token[]): Anchor[] {
  const told = tablesOf(tokens);
  if (told.size === 0) return [];
  const chains = new HeaviestChains();
  for (let token = 0; token < tokens.length; token++) {
    if (tokens[token]!.labels.length === 0) continue;
    const weight = tokens[token]!.weight - malusOf(tokens[token]!);
    const labels = readingsOf(tokens, token).filter(({ table }) => told.has(table));
    if (labels.length === 0) continue;
    const followed = tokens[token + 1]?.cell.reading.kind === 'number';
    if (labels.length === 1) chains.enter(extend(chains, token, labels[0]!, weight, followed));
    else {
      // All readings are extended before one is entered: a token must not follow itself.
      const longer = labels.map((ref) => extend(chains, token, ref, weight, followed));
      for (const chain of longer) chains.enter(chain);
    }
  }
  const anchors: Anchor[] = [];
  for (let chain = chains.upTo(slotCount - 1); chain; chain = chain.before) anchors.push(chain.anchor);
  return anchors.reverse();
}

/** Part of another label as often as not: 其他 of 其他结果. */
const shortestTelling = 3;

/** The tables that are told by a label of no other: 其他 and 总计 alone tell none. */
function tablesOf(tokens: readonly Token[]): ReadonlySet<TableId> {
  const told = new Set<TableId>();
  for (const { labels, weight } of tokens) {
    if (labels.length === 0) continue;
    const { table } = labels[0]!;
    if (weight >= shortestTelling && labels.every((other) => other.table === table)) told.add(table);
  }
  return told;
}

/** What a token may be a label of. A name of both a row and a group is the group's where no value follows it. */
function readingsOf(tokens: readonly Token[], token: number): readonly LabelRef[] {
  const { labels } = tokens[token]!;
  if (labels.length < 2 || tokens[token + 1]?.cell.valueLike) return labels;
  return labels.some(({ role }) => role === 'group') ? labels.filter(({ role }) => role !== 'row') : labels;
}

/** A row outweighs a group of the same name: （六）其他处理 is a row where no rows follow it. */
const rowBonus = 0.5;
/** Of a row's label that stands twice, the one with values behind it is the row's. */
const valuesBonus = 0.25;
/** So is the plain one: 行政处罚（局属单位） is a row beside it. Of rows of several years the last is that of the report. */
const explainedMalus = 0.2;
const perYear = 0.001;

function malusOf({ cell: { explained, text } }: Token): number {
  return explained ? explainedMalus - (timeOf(text) ?? 0) * perYear : 0;
}

/** How many years after 2000 an explanation names: 行政处罚（2023年）; this year is later than all that are named. */
export function timeOf(text: string): number | undefined {
  const found = /[（(][^（(]{0,10}?(?:20(\d\d)|([上去前])一?年|[本今]年)[^（(]{0,10}$/.exec(text);
  if (!found) return undefined;
  return found[1] ? Number(found[1]) : found[2] ? 0 : 100;
}

/** A row stands once; headings and groups may be repeated, after a page break for instance. */
function extend(chains: HeaviestChains, token: number, ref: LabelRef, weight: number, followed: boolean): Chain {
  const row = ref.role === 'row';
  const before = chains.upTo(row ? ref.slot - 1 : ref.slot);
  const own = row
    ? weight + rowBonus + (followed ? valuesBonus : 0)
    : isRepeated(ref, before)
      ? repeatedWeight
      : weight;
  return { weight: (before?.weight ?? 0) + own, anchor: { token, ref }, before };
}

/** A heading repeated by a page break, or a merged cell filled down, must not outweigh the rows between. */
const repeatedWeight = 0.01;

function isRepeated(ref: LabelRef, before: Chain | undefined): boolean {
  for (let chain = before; chain?.anchor.ref.slot === ref.slot; chain = chain.before) {
    if (chain.anchor.ref.id === ref.id) return true;
  }
  return false;
}

/** The heaviest chain that ends at a slot or before it, for every slot: a binary indexed tree of maxima. */
class HeaviestChains {
  readonly #tree = new Array<Chain | undefined>(slotCount + 1).fill(undefined);

  enter(chain: Chain): void {
    for (let at = chain.anchor.ref.slot + 1; at <= slotCount; at += at & -at) {
      if (chain.weight > (this.#tree[at]?.weight ?? 0)) this.#tree[at] = chain;
    }
  }

  upTo(slot: number): Chain | undefined {
    let heaviest: Chain | undefined;
    for (let at = slot + 1; at > 0; at -= at & -at) {
      const chain = this.#tree[at];
      if (chain && chain.weight > (heaviest?.weight ?? 0)) heaviest = chain;
    }
    return heaviest;
  }
}
