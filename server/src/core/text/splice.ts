/** `Array.splice` without its limit on the number of arguments, and without its price where nothing moves. */
export function splice<T>(array: T[], from: number, to: number, items: readonly T[]): void {
  if (items.length === to - from) {
    items.forEach((item, index) => (array[from + index] = item));
    return;
  }
  if (items.length < 10_000) {
    array.splice(from, to - from, ...items);
    return;
  }
  const rest = array.splice(from);
  for (const item of items) array.push(item);
  for (let index = to - from; index < rest.length; index++) array.push(rest[index]!);
}
