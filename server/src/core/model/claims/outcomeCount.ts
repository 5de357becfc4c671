import { isOfAll } from './ofAll';
import { holdsOnly, meanings, type Piece } from './piece';
import type { Reader } from './reading';
import { disclosed, isPartOfOutcome, outcomeRole } from './roles';

const outcome: Reader = (piece, context) => {
  const { main, among, cause, group } = context;
  const [first, ...others] = [...cause, ...meanings(piece, 'outcome')];
  if (first === undefined || cause === 'unknown' || isAtOdds(piece, cause)) return undefined;
  if (!holdsOnly(piece, ['outcome', 'connective', 'application', 'request', 'answered'])) return undefined;
  const role = outcomeRole([first, ...others]);
  const reading = { role, ...(others.length === 0 && { group: first }) };
  // 无法提供27件，包括本机关不掌握12件: rows of that group.
  const isRow = group !== undefined && [first, ...others].every((each) => isPartOfOutcome(each, group.outcome));
  if (isRow && among > (main ? 1 : 0)) return { role, part: group.claim, implied: group.claim.scope.implied };
  if (main) return among > 1 ? undefined : { ...reading, part: main };
  return isOfAll(piece, context, 'outcome') ? { ...reading, implied: true, axis: 'outcome' } : undefined;
};

/** 因本机关不掌握，不予公开5件, 本机关不掌握不予公开5件: either of the two may be what was counted, and not their sum. */
function isAtOdds(piece: Piece, cause: readonly string[]): boolean {
  const said = piece.tokens.filter(({ kind }) => kind === 'outcome' || kind === 'connective');
  const [first] = meanings(piece, 'outcome');
  const reasons = first === undefined ? [] : cause.map((reason) => [reason, first] as const);
  const pairs = said.slice(1).flatMap((token, index) => {
    const before = said[index]!;
    return token.kind === 'outcome' && before.kind === 'outcome' ? [[before.means, token.means] as const] : [];
  });
  return [...reasons, ...pairs].some(([one, other]) => !isPartOfOutcome(one, other) && !isPartOfOutcome(other, one));
}

/** 收到申请9件，其中公开6件. */
const granted: Reader = ({ text }, { main, among }) =>
  main && among === 1 && bareDisclosure.test(text) ? { role: disclosed, part: main, isOther: true } : undefined;

const bareDisclosure = /^(?:其中)?(?:依法)?公开\s?\d{1,6}\s?[件条份]$/;

const groundOf: Readonly<Record<string, string>> = {
  国家秘密: '属于国家秘密',
  行政执法案卷: '属于行政执法案卷',
  行政执法案卷信息: '属于行政执法案卷',
  行政查询事项: '属于行政查询事项',
  内部事务信息: '三类内部事务信息',
  过程性信息: '四类过程性信息',
};

/** 不予公开8件（行政执法案卷6件）: what the row is called without its verb, right behind its group. */
const ground: Reader = (piece, { group, counted }) => {
  const { text, tokens } = piece;
  const number = tokens.find(({ kind }) => kind === 'number')!;
  const found = groundOf[text.slice(0, number.from - tokens[0]!.from)];
  const isBehind = group !== undefined && (counted === group.claim || counted?.main === group.claim);
  if (!found || !isBehind || !isPartOfOutcome(found, group.outcome)) return undefined;
  return { role: outcomeRole([found]), part: group.claim, implied: group.claim.scope.implied, isOther: true };
};

export const outcomes: readonly Reader[] = [outcome, granted, ground];
