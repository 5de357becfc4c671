/** In ms; a key that is pressed meanwhile waits no longer. */
const longestTurn = 5;

/** Items one after another. Now and then what has arrived meanwhile goes first: a key that was pressed, a wish to stop. */
export async function* inTurns<Item>(items: Iterable<Item> | AsyncIterable<Item>): AsyncGenerator<Item> {
  let since = performance.now();
  for await (const item of items) {
    yield item;
    if (performance.now() - since < longestTurn) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}
