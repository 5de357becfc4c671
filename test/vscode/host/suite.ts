// What VS Code calls inside its extension host.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

export function run(): Promise<void> {
  const mocha = new Mocha({ timeout: 30_000, reporter: process.env.TEST_REPORTER ?? 'spec' });
  const suites = readdirSync(__dirname).filter((file) => file.endsWith('.test.js'));
  for (const file of suites) mocha.addFile(path.join(__dirname, file));
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve()));
  });
}
