const parts = new WeakMap<readonly unknown[], readonly (readonly unknown[])[]>();

/** What is there of each report, as one list that can be taken apart again. */
export function join<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const joined: Item[] = [];
  for (const list of lists) for (const item of list) joined.push(item);
  parts.set(joined, lists);
  return joined;
}

/** What was joined to this very list; undefined for any other. */
export function partsOf(joined: readonly unknown[]): readonly (readonly unknown[])[] | undefined {
  return parts.get(joined);
}
