import { isOfAll } from './ofAll';
import { holdsOnly, meanings } from './piece';
import type { Reader } from './reading';
import { isPartOfOutcome, outcomeRole } from './roles';

export const outcome: Reader = (piece, context) => {
  const { main, among, cause, group } = context;
  const [first, ...others] = [...cause, ...meanings(piece, 'outcome')];
  if (first === undefined || cause === 'unknown') return undefined;
  if (!holdsOnly(piece, ['outcome', 'connective', 'application', 'request', 'answered'])) return undefined;
  const role = outcomeRole([first, ...others]);
  const reading = { role, ...(others.length === 0 && { group: first }) };
  // 无法提供27件，包括本机关不掌握12件: rows of that group.
  const isRow = group !== undefined && [first, ...others].every((each) => isPartOfOutcome(each, group.outcome));
  if (isRow && among > (main ? 1 : 0)) return { role, part: group.claim, implied: group.claim.scope.implied };
  if (main) return among > 1 ? undefined : { ...reading, part: main };
  return isOfAll(piece, context, 'outcome') ? { ...reading, implied: true, axis: 'outcome' } : undefined;
};

const groundOf: Readonly<Record<string, string>> = {
  国家秘密: '属于国家秘密',
  行政执法案卷: '属于行政执法案卷',
  行政执法案卷信息: '属于行政执法案卷',
  行政查询事项: '属于行政查询事项',
  内部事务信息: '三类内部事务信息',
  过程性信息: '四类过程性信息',
};

/** 不予公开8件（行政执法案卷6件）: what the row is called without its verb, right behind its group. */
export const ground: Reader = (piece, { group, counted }) => {
  const { text, tokens } = piece;
  const number = tokens.find(({ kind }) => kind === 'number')!;
  const found = groundOf[text.slice(0, number.from - tokens[0]!.from)];
  const isBehind = group !== undefined && (counted === group.claim || counted?.main === group.claim);
  if (!found || !isBehind || !isPartOfOutcome(found, group.outcome)) return undefined;
  return { role: outcomeRole([found]), part: group.claim, implied: group.claim.scope.implied, isOther: true };
};
