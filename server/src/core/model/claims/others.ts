import type { Context } from './context';
import { unknownOf, type Piece } from './piece';

/** 全县收到申请2680件: whom the sentence speaks of, which is more than the organ where that is none of its governments. */
export function wholePlaceAtStart({ tokens, text }: Piece): readonly string[] {
  const [first, ...others] = tokens.filter(({ kind }) => kind !== 'year' && kind !== 'plain');
  const isAlone = first?.kind === 'own' && wholePlace.test(first.means) && others.every(({ kind }) => kind !== 'own');
  return isAlone && !/^在/.test(text) ? [first.means] : [];
}

const wholePlace = /^全[省市州盟县区旗]$/;

/** Whether a clause counts what others received: 县政府作为被申请机关收到申请9件; 其中市教育局收到86件. */
export function isOfOthers(piece: Piece, { among }: Context): boolean {
  const { has } = piece;
  if (!has('number')) return false;
  const unknown = unknownOf(piece);
  if (has('received') || has('newlyReceived'))
    return has('request') || has('application') || (among > 0 && unknown !== '');
  return has('among') && organLike.test(unknown);
}

const organLike = /政府|[局委厅镇乡区县市]|街道|部门|单位|管委会/;
