import type { Random } from './random';

/** A label, now and then with a break in it: 商业⏎企业, 总 计. Never behind its number or inside a mark. */
export function broken(label: string, breakAs: string, random: Random): string {
  const places = [...label.matchAll(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu)].map(({ index }) => index);
  if (places.length === 0 || !random.chance(0.15)) return label;
  const at = random.pick(places);
  return label.slice(0, at) + breakAs + label.slice(at);
}
