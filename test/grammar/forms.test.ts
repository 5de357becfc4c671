import assert from 'node:assert/strict';
import { forms, sections } from '../../server/src/core/forms';
import { mark, tokenise } from './tokenise';

const halfWidths: Readonly<Record<string, string>> = { '（': '(', '）': ')', '，': ',', '：': ':', '“': '"', '”': '"' };

/** Every text with a Chinese character in it: in the tables of a form that is a label, a heading or the note. */
function texts(data: unknown): string[] {
  if (typeof data === 'string') return /\p{Script=Han}/u.test(data) ? [data] : [];
  return typeof data === 'object' && data ? Object.values(data).flatMap(texts) : [];
}

async function assertWhole(label: string, line: string, scopes: readonly string[]): Promise<void> {
  const [tokens] = await tokenise(line);
  const whole = line.replace(label, `⟦${label}⟧`);
  assert.ok(
    scopes.some((scope) => mark(line, tokens!, scope) === whole),
    line,
  );
}

describe('grammar: statutory forms', () => {
  const labelScopes = ['entity.name.tag.row', 'support.type.column', 'comment.block.note'];

  for (const { id, tables } of forms) {
    for (const label of new Set(texts(tables))) {
      it(`${id}: ${label}`, async () => {
        const halfWidth = label.replace(/[（），：“”]/g, (mark) => halfWidths[mark]!);
        for (const written of [label, halfWidth]) {
          for (const line of [written, `\t${written}`, `\u00a0${written}\t3`, `| ${written} | 3 |`]) {
            await assertWhole(written, line, labelScopes);
          }
        }
      });
    }
  }

  for (const { numeral, title, aliases } of sections) {
    it(`${numeral}、${title}`, async () => {
      for (const name of [title, ...aliases]) {
        await assertWhole(`${numeral}、${name}`, `${numeral}、${name}`, ['markup.heading.section']);
      }
    });
  }
});
