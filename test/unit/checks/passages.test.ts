import assert from 'node:assert/strict';
import { findingsIn } from '../../support/check';
import { loadPassages } from '../../support/passage';

describe('passages as officials write them', () => {
  for (const file of ['right.txt', 'wrong.txt']) {
    for (const { name, text, finds } of loadPassages(file)) {
      it(name, () =>
        assert.deepEqual(
          findingsIn(text)
            .map(({ code }) => code)
            .sort(),
          [...finds].sort(),
        ),
      );
    }
  }
});
