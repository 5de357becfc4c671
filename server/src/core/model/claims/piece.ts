import type { Token } from './token';

/** A clause of a sentence, or one item of a list. */
export interface Piece {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly has: (kind: Token['kind']) => boolean;
}

/** What tells that applications or reviews are those for information. */
export const mention = /申请公开|公开申请|依申请|信息公开/;

/** What the words of a kind mean, in order. */
export function meanings({ tokens }: Piece, kind: Token['kind']): string[] {
  return tokens.filter((token) => token.kind === kind).map(({ means }) => means);
}

/** The words that are not known, together, with 和 between two of them: 县住房和城乡建设局. */
export function unknownOf({ tokens }: Piece): string {
  const isPart = (index: number) =>
    tokens[index]!.kind === 'unknown' ||
    (tokens[index]!.kind === 'connective' &&
      tokens[index - 1]?.kind === 'unknown' &&
      tokens[index + 1]?.kind === 'unknown');
  return tokens
    .filter((_, index) => isPart(index))
    .map(({ means }) => means)
    .join('');
}

/** Whether a piece has no words but those of the given kinds, beside what may stand in any. */
export function holdsOnly({ tokens }: Piece, kinds: readonly Token['kind'][]): boolean {
  return tokens.every(({ kind }) => always.has(kind) || kinds.includes(kind));
}

const always = new Set<Token['kind']>(['number', 'year', 'plain', 'own', 'among']);

const organ =
  /^(?:20\d\d\s?年度?)?([\u4e00-\u9fff]{1,20}?(?:本级|人民政府|政府办公?室?|政府(?!信息|网|公报)|办公[室厅]|局|委员会|委|厅|中心|分局|大队|支队|街道|办事处|镇|乡|县|区|市))/;
const noOrgan =
  /^[我本全]|按照|根据|依据|围绕|落实|贯彻|通过|依托|在|对|为|向|由|会同|配合|督促|指导|要求|依|以|因|经|与|和|各|严格|认真|积极|进一步|内容/;

/** The organ that a clause begins with: whom the rest of its sentence speaks of. */
export function organAtStart({ text }: Piece): string | undefined {
  const found = organ.exec(text)?.[1];
  return found === undefined || noOrgan.test(found) ? undefined : found;
}
