// Bundles the server, the client and the command line into one self-contained file each, for Node and for browsers,
// and the page of the preview.
import { dirname, resolve } from 'node:path';
import { build, context } from 'esbuild';

const isDev = process.argv.includes('--dev');

const shared = {
  bundle: true,
  format: 'cjs',
  minify: !isDev,
  sourcemap: isDev ? 'inline' : false,
  legalComments: 'none',
  // Written out, Chinese takes half of what its escapes take.
  charset: 'utf8',
  logLevel: 'warning',
};

const node = {
  ...shared,
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  // CommonJS has no import.meta. Libraries only give it to createRequire, which takes a path as well.
  define: { 'import.meta.url': '__filename' },
};

const browser = { ...shared, platform: 'browser', target: 'es2022' };

/**
 * Puts what the server imports dynamically into its file as a text. V8 reads a whole file, functions that are not called
 * included, before it runs any of it; like this the server has answered its client before the larger part is read.
 */
const deferred = {
  name: 'deferred',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.{1,2}\//, namespace: 'file' }, ({ kind, path, resolveDir }) =>
      kind === 'dynamic-import' ? { path: `${resolve(resolveDir, path)}.ts`, namespace: 'deferred' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'deferred' }, async ({ path }) => {
      const { outputFiles } = await build({ ...node, entryPoints: [path], write: false, plugins: [sharedLibrary] });
      const wrapped = `(function (exports, require, module, __filename) {${outputFiles[0].text}})`;
      const contents = `
        const { Script } = require('node:vm');
        const load = (name) => (name === './library' ? require('./library') : require(name));
        const run = new Script(${JSON.stringify(wrapped)}, { filename: __filename }).runInThisContext();
        run(exports, load, module, __filename);`;
      return { contents, loader: 'js', resolveDir: dirname(path) };
    });
  },
};

/** What is deferred takes the library from the file that it stands in. */
const sharedLibrary = {
  name: 'shared-library',
  setup({ onResolve }) {
    onResolve({ filter: /\/library$/ }, () => ({ path: './library', external: true }));
  },
};

/** VS Code 1.91, the oldest that runs the extension, shows the pages of extensions in this browser. */
const page = { ...browser, format: 'iife', target: 'chrome122' };

/** Exported reports carry their style sheet. */
const client = { external: ['vscode'], loader: { '.css': 'text' } };

const targets = [
  { ...node, entryPoints: ['server/src/node.ts'], outfile: 'dist/server.js', plugins: isDev ? [] : [deferred] },
  { ...node, entryPoints: ['client/src/node.ts'], outfile: 'dist/client.js', ...client },
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...browser, entryPoints: ['server/src/browser.ts'], outfile: 'dist/web/server.js', format: 'iife' },
  { ...browser, entryPoints: ['client/src/browser.ts'], outfile: 'dist/web/client.js', ...client },
  { ...page, entryPoints: ['client/webview/main.ts'], outfile: 'dist/preview.js' },
  { ...page, entryPoints: ['client/webview/page.css'], outfile: 'dist/preview.css' },
];

if (process.argv.includes('--watch')) {
  for (const target of targets) await (await context(target)).watch();
} else {
  await Promise.all(targets.map((target) => build(target)));
}
