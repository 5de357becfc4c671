// Runs the suites of this folder in the extension host of a VS Code that has the packaged extension installed.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { prepareVSCode } from '../rig/executable';
import { cacheDir } from '../rig/paths';

/** The extension under development, as VS Code sees it: nothing but these suites. */
const suites = path.join(cacheDir, 'host');

async function buildSuites(): Promise<void> {
  rmSync(suites, { recursive: true, force: true });
  mkdirSync(suites, { recursive: true });
  const manifest = { name: 'xxgk-report-tests', publisher: 'xxgk', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(path.join(suites, 'package.json'), JSON.stringify(manifest));
  await build({
    entryPoints: [path.join(__dirname, 'suite.ts'), path.join(__dirname, '*.test.ts')],
    outdir: suites,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
  });
}

async function main(): Promise<void> {
  await buildSuites();
  const { executable, extensionsDir } = await prepareVSCode('host');
  // A copy, since the workbench saves by itself what the suites change.
  const folder = mkdtempSync(path.join(tmpdir(), 'xxgk-workspace-'));
  try {
    cpSync(path.join(__dirname, '../workspace'), folder, { recursive: true });
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: suites,
      extensionTestsPath: path.join(suites, 'suite.js'),
      launchArgs: [folder, `--extensions-dir=${extensionsDir}`],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
