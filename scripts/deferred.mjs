// The part of the server that it loads behind its answer to `initialize`.
import { basename, dirname, resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * Files of server/src/lsp that the deferred part takes from the one that it stands in, and has no copy of: the library,
 * whose copy would delay the start, and what both know of the same objects.
 */
export const shared = ['library', 'joined'];

/**
 * Puts what the server imports dynamically into its file as a text. V8 reads a whole file, functions that are not called
 * included, before it runs any of it; like this the server has answered its client before the larger part is read.
 */
export const deferred = (options) => ({
  name: 'deferred',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.{1,2}\//, namespace: 'file' }, ({ kind, path, resolveDir }) =>
      kind === 'dynamic-import' ? { path: `${resolve(resolveDir, path)}.ts`, namespace: 'deferred' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'deferred' }, async ({ path }) => {
      const plugins = [withoutShared];
      const { outputFiles } = await build({ ...options, entryPoints: [path], write: false, plugins });
      const wrapped = `(function (exports, require, module, __filename) {${outputFiles[0].text}})`;
      const contents = `
        const { Script } = require('node:vm');
        const shared = { ${shared.map((name) => `'./${name}': require('./${name}')`)} };
        const load = (name) => shared[name] ?? require(name);
        const run = new Script(${JSON.stringify(wrapped)}, { filename: __filename }).runInThisContext();
        run(exports, load, module, __filename);`;
      return { contents, loader: 'js', resolveDir: dirname(path) };
    });
  },
});

/** Leaves the shared files out of the deferred part. */
export const withoutShared = {
  name: 'without-shared',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`/(?:${shared.join('|')})$`) }, ({ path }) => ({
      path: `./${basename(path)}`,
      external: true,
    }));
  },
};
