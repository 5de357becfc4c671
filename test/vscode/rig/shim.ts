#!/usr/bin/env -S node --import tsx
// Stands in for the VS Code executable where that cannot be downloaded: takes the arguments that @vscode/test-electron
// gives and runs them in VS Code's server. Started from the project's folder, where `tsx` is found.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runInExtensionHost } from './extensionHost';
import { cacheDir } from './paths';
import { serverMain } from './server';

const { values, positionals } = parseArgs({
  // The many switches of a desktop VS Code that mean nothing here pass by.
  strict: false,
  allowPositionals: true,
  options: {
    'extensions-dir': { type: 'string' },
    'install-extension': { type: 'string' },
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
  },
});
const required = (name: string): string => {
  const value = values[name];
  if (typeof value === 'string') return value;
  throw new Error(`--${name} is missing`);
};

async function main(): Promise<number> {
  const extensionsDir = required('extensions-dir');
  if ('install-extension' in values) {
    const flags = [`--extensions-dir=${extensionsDir}`, `--server-data-dir=${path.join(cacheDir, 'install')}`];
    flags.push(`--install-extension=${required('install-extension')}`);
    return spawnSync(process.execPath, [serverMain, ...flags], { stdio: 'inherit' }).status ?? 1;
  }
  return runInExtensionHost({
    extensionsDir,
    folder: positionals[0] ?? '.',
    extensionDevelopmentPath: required('extensionDevelopmentPath'),
    extensionTestsPath: required('extensionTestsPath'),
  });
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
