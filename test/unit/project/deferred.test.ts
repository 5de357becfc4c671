import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

const root = path.resolve(__dirname, '../../..');
const scripts = path.join(root, 'scripts/deferred.mjs');

/** Leaves out what is loaded later. */
const withoutDeferred: Plugin = {
  name: 'without-deferred',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^\.{1,2}\// }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './deferred', external: true } : undefined,
    );
  },
};

async function filesIn(entry: string, plugin: Plugin): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    define: { 'import.meta.url': '__filename' },
    logLevel: 'silent',
    write: false,
    metafile: true,
    plugins: [plugin],
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
}

describe('the deferred part of the server', () => {
  it('has no copy of a file of the other part that remembers anything', async () => {
    const { withoutShared } = (await import(scripts)) as { withoutShared: Plugin };
    const first = new Set(await filesIn('server/src/node.ts', withoutDeferred));
    const deferred = await filesIn('server/src/lsp/begin.ts', withoutShared);
    assert.ok(first.size > 10 && deferred.length > 100);
    const copied = deferred.filter((file) => first.has(file));
    const remembers = /^(?:export )?(?:let |const \w+[^=\n]*= (?:new (?!RegExp)|kept|\w+\.kept))/m;
    assert.deepEqual(
      copied.filter((file) => remembers.test(readFileSync(path.join(root, file), 'utf8'))),
      [],
    );
  });
});
