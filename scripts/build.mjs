// Bundles the server, the client and the command line into one self-contained file each.
import { build, context } from 'esbuild';

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: !process.argv.includes('--dev'),
  sourcemap: process.argv.includes('--dev') ? 'inline' : false,
  legalComments: 'none',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
  // CommonJS has no import.meta. Libraries only give it to createRequire, which takes a path as well.
  define: { 'import.meta.url': '__filename' },
};

const targets = [
  { entryPoints: ['server/src/node.ts'], outfile: 'dist/server.js' },
  { entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  { entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
];

const options = targets.map((target) => ({ ...shared, ...target }));
if (process.argv.includes('--watch')) {
  for (const option of options) await (await context(option)).watch();
} else {
  await Promise.all(options.map((option) => build(option)));
}
