// Bundles the server, the client and the command line into one self-contained file each, for Node and for browsers,
// and the page of the preview.
import { build, context } from 'esbuild';
import { deferred } from './deferred.mjs';

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

/** VS Code 1.91, the oldest that runs the extension, shows the pages of extensions in this browser. */
const page = { ...browser, format: 'iife', target: 'chrome122' };

/** Exported reports carry their style sheet. */
const client = { external: ['vscode'], loader: { '.css': 'text' } };

const targets = [
  { ...node, entryPoints: ['server/src/node.ts'], outfile: 'dist/server.js', plugins: isDev ? [] : [deferred(node)] },
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
