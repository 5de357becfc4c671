import assert from 'node:assert/strict';
import { oneAtATime } from '../../../client/src/preview/oneAtATime';

describe('what is done one at a time', () => {
  let ends: { readonly well: () => void; readonly badly: () => void }[];
  let ask: () => Promise<void>;
  beforeEach(() => {
    ends = [];
    ask = oneAtATime(
      () =>
        new Promise((resolve, reject) => {
          ends.push({ well: resolve, badly: () => reject(new Error('it has failed')) });
        }),
    );
  });

  it('is done once more for all who ask while it is done', async () => {
    const first = ask();
    const others = [ask(), ask()];
    assert.equal(ends.length, 1);
    ends[0]!.well();
    await first;
    ends[1]!.well();
    await Promise.all(others);
    assert.equal(ends.length, 2);
  });

  it('goes on after it has failed', async () => {
    const first = ask();
    const second = ask();
    ends[0]!.badly();
    await assert.rejects(first, /it has failed/);
    ends[1]!.well();
    await second;
    const third = ask();
    ends[2]!.well();
    await third;
  });
});
