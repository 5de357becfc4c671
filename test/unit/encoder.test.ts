import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import { encoder } from '../../server/src/encoder';
import { join } from '../../server/src/lsp/joined';

const diagnostic = (message: string): Diagnostic => ({
  message,
  range: { start: { line: 1, character: 2 }, end: { line: 1, character: 3 } },
});
const lists = [[], [diagnostic('总计应为 1'), diagnostic('[]"},')], [], [diagnostic('\ud800')]];

async function sent(message: object): Promise<unknown> {
  const bytes = await encoder.encode({ jsonrpc: '2.0', ...message }, { charset: 'utf-8' });
  assert.equal(Buffer.from(bytes).toString(), JSON.stringify({ jsonrpc: '2.0', ...message }));
  return JSON.parse(Buffer.from(bytes).toString());
}

describe('encoding messages', () => {
  const publish = (diagnostics: Diagnostic[]) => ({
    method: 'publish',
    params: { uri: 'a[]', version: 1, diagnostics },
  });

  it('writes joined lists as any others, the first time and again', async () => {
    for (let time = 0; time < 2; time++) {
      await sent(publish(join(lists)));
      await sent({ id: 1, result: { kind: 'full', resultId: '[]', items: join(lists) } });
      await sent({ id: 1, result: join(lists) });
    }
  });

  it('writes sets without diagnostics', async () => {
    await sent(publish([]));
    await sent(publish(join([])));
    await sent(publish(join([[], []])));
  });

  it('writes everything else', async () => {
    await sent({ id: 1, result: null });
    await sent({ id: 1, result: [] });
    await sent({ id: 1, result: [1, 2] });
    await sent({ id: 1, result: { items: null } });
    await sent({ id: 1, result: '无' });
    await sent({ id: 1, result: { items: [diagnostic('')] } });
    await sent({ method: 'exit' });
    await sent({ id: 'x', error: { code: 1, message: '错误' } });
  });
});
