import assert from 'node:assert/strict';
import { mark, tokenise } from './tokenise';

/** Blanks that a reader of the list, and of a failed test's name, could not tell apart. */
const visible: Readonly<Record<string, string>> = { '\t': '⇥', '\u00a0': '⍽', '\u3000': '□' };

/**
 * A test per line. ⟦ ⟧ stand around what carries the scope, and nothing else on the line may carry it, so that a line
 * without marks says what the scope must keep off. Blanks are written ⇥ (TAB), ⍽ (NBSP) and □ (U+3000).
 */
export function expectScope(scope: string, lines: readonly string[]): void {
  describe(scope, () => {
    for (const written of lines) {
      it(written, async () => {
        const marked = Object.entries(visible).reduce((text, [blank, sign]) => text.replaceAll(sign, blank), written);
        const line = marked.replace(/[⟦⟧]/g, '');
        const [tokens] = await tokenise(line);
        assert.equal(mark(line, tokens!, scope), marked);
      });
    }
  });
}
