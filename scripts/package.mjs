// Packages the extension, and holds it to its size.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';

const limit = 700 * 1024;

const file = 'xxgk-report.vsix';
const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', file];
execFileSync(process.execPath, ['node_modules/@vscode/vsce/vsce', 'package', ...flags], { stdio: 'inherit' });

const { size } = statSync(file);
const kilobytes = Math.ceil(size / 1024);
console.log(`${file}: ${kilobytes} KB`);
if (size > limit) throw new Error(`安装包超过 ${limit / 1024} KB：${kilobytes} KB · the package is too large`);
