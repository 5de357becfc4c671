// Packages the extension twice, for desktops and remote machines and for the web, and holds each package to its size:
// whoever installs one needs nothing of the other.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const limit = 700 * 1024;

/** What may be part of a package; `.vscodeignore` says of it what is. */
const parts = ['dist', 'docs/rules', 'images', 'media', 'schemas', 'snippets', 'syntaxes'];
const files = ['package.json', 'package.nls.json', 'package.nls.en.json', 'language-configuration.json'];
const papers = ['.vscodeignore', 'README.md', 'CHANGELOG.md', 'LICENSE'];

const vsce = path.resolve('node_modules/@vscode/vsce/vsce');
const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];

/** `entry` is the field of the manifest that this package leaves out, `code` what belongs to it. */
function pack(name, { entry, code, target = [] }, file) {
  const folder = path.resolve('out/package', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of [...parts, ...files, ...papers]) cpSync(part, path.join(folder, part), { recursive: true });
  for (const part of code) rmSync(path.join(folder, part), { recursive: true });
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  delete manifest[entry];
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  const out = path.resolve(file);
  execFileSync(process.execPath, [vsce, 'package', ...flags, ...target, '--out', out], {
    cwd: folder,
    stdio: 'inherit',
  });

  const { size } = statSync(out);
  const kilobytes = Math.ceil(size / 1024);
  console.log(`${file}: ${kilobytes} KB`);
  if (size > limit) throw new Error(`安装包超过 ${limit / 1024} KB：${kilobytes} KB · the package is too large`);
}

pack('desktop', { entry: 'browser', code: ['dist/web'] }, 'xxgk-report.vsix');
pack(
  'web',
  { entry: 'main', code: ['dist/client.js', 'dist/server.js'], target: ['--target', 'web'] },
  'xxgk-report-web.vsix',
);
