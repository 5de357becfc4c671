import { holdsOnly, meanings } from './piece';
import type { Reader } from './reading';
import { disclosureRole } from './disclosureRoles';

const words = ['decision', 'furtherDecision', 'disclosureObject', 'disclosureAct', 'act', 'unknown'] as const;

/** 制发规范性文件6件, 作出行政许可决定3件、处罚决定2件. */
export const documents: Reader = (piece, context) => {
  if (piece.has('decision')) context.decided = true;
  // 作出行政许可决定3件、处罚决定2件: 作出 holds for the second too.
  const decisions = [...meanings(piece, 'decision'), ...(context.decided ? meanings(piece, 'furtherDecision') : [])];
  const objects = meanings(piece, 'disclosureObject');
  const acts = meanings(piece, 'disclosureAct');
  const works = meanings(piece, 'act');
  if (objects.length > 0) context.document = objects.length === 1 ? objects[0] : undefined;
  if (!holdsOnly(piece, words)) return undefined;
  if (works.length > 0) {
    const role = works.length === 1 ? disclosureRole(works[0]!) : undefined;
    return role && { role, only: context.decided ? undefined : 'disclosure' };
  }
  if (decisions.length > 0) {
    const role = decisions.length === 1 ? disclosureRole(decisions[0]!) : undefined;
    return role && { role };
  }
  if (piece.has('furtherDecision')) return undefined;
  if (acts.length !== 1 || context.document === undefined) return undefined;
  // 废止和宣布失效规范性文件5件，其中废止3件: a part of those.
  if (objects.length === 0 && context.among > 0) return undefined;
  const role = disclosureRole(acts[0]! + context.document);
  return role && { role };
};
