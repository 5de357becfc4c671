import { isAcross, tableIds } from '../../forms';
import { findAnchors } from '../../syntax/tokens/anchors';
import { cutAtRepetitions } from '../../syntax/tokens/repetitions';
import { Segment, successionOf } from '../../syntax/segment';
import type { Token } from '../../syntax/cells/token';
import { readTokens } from '../../syntax/tokens/tokens';
import { patchTables } from './patch/patchTables';
import { tokensOf } from './patch/patchTokens';
import { readTable } from './readTable';
import type { Table } from './table';
import { asRows, withoutText } from './labels/tableLabels';

const tablesOf = Segment.keeping.slot<readonly Table[]>();

/** The statutory tables of a segment, in order. A table that lost its section's heading stands in the one before. */
export function readTables(segment: Segment): readonly Table[] {
  let tables = tablesOf.get(segment);
  if (!tables) {
    tables = patched(segment) ?? read(segment);
    tablesOf.set(segment, tables);
  }
  return tables;
}

function patched(segment: Segment): readonly Table[] | undefined {
  const succession = successionOf(segment);
  const tables = succession && tablesOf.get(succession.before);
  return tables && patchTables(tables, succession, segment);
}

function read(segment: Segment): readonly Table[] {
  const { lines } = segment;
  const all = successionOf(segment) ? tokensOf(segment) : readTokens(lines);
  return cutAtRepetitions(all).flatMap((tokens) => readChunk(lines, tokens));
}

function readChunk(lines: Segment['lines'], tokens: readonly Token[]): Table[] {
  const anchors = asRows(findAnchors(tokens), tokens);
  const tables: Table[] = [];
  for (const id of tableIds) {
    const first = anchors.findIndex(({ ref }) => ref.table === id);
    if (first < 0) continue;
    const all = anchors.filter(({ ref }) => ref.table === id);
    const end = anchors[first + all.length]?.token ?? tokens.length;
    const own = isAcross(id) ? withoutText(all, tokens, end) : all;
    const table = readTable(id, lines, tokens, own, end);
    if (table) tables.push(table);
  }
  return tables;
}
