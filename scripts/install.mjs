// Installs the dependencies that package-lock.json names, where they are not there yet.
import { existsSync, readFileSync } from 'node:fs';
import { run } from './stage.mjs';

const lockFile = 'package-lock.json';
/** Where npm writes down what it installed. */
const installedFile = 'node_modules/.package-lock.json';

/** Compares versions, not times: a fresh checkout gives every file the same time. */
function upToDate() {
  if (!existsSync(installedFile)) return false;
  const [wanted, installed] = [lockFile, installedFile].map((file) => JSON.parse(readFileSync(file, 'utf8')).packages);
  // Optional packages are for other platforms than this one; the entry without a name is the project itself.
  return Object.entries(wanted).every(
    ([folder, { version, optional }]) => folder === '' || optional || installed[folder]?.version === version,
  );
}

export async function install() {
  if (upToDate()) return;
  const { code, output } = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error(output);
}
