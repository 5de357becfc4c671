import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../server/src/core';

const root = path.resolve(__dirname, '../..');
const folder = path.join(root, 'server/src/core/rules');

/** Files of rules by the code that their place stands for: rules/table/rowMissing.ts is table/row-missing. */
function codesOfFiles(): string[] {
  const areas = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const helpers = ['places', 'fault', 'claim'];
  return areas.flatMap(({ name }) =>
    readdirSync(path.join(folder, name))
      .map((file) => path.basename(file, '.ts'))
      .filter((file) => !helpers.includes(file))
      .map((file) => `${name}/${file.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`),
  );
}

describe('rule book', () => {
  it('registers every rule file, and no code twice', () => {
    const codes = rules.map(({ code }) => code);
    assert.deepEqual([...codes].sort(), codesOfFiles().sort());
    assert.equal(new Set(codes).size, codes.length);
  });

  it('has every text in both languages with the same arguments', () => {
    for (const { code, title, messages, docs } of rules) {
      for (const { zh, en } of [title, docs, ...Object.values(messages)]) {
        assert.ok(zh && en, code);
        const names = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
        assert.deepEqual(names(zh), names(en), `${code}: ${zh}`);
      }
    }
  });

  it('is documented, and the settings list it: npm run generate leaves nothing to write', () => {
    const output = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts', '--check'], { cwd: root });
    assert.equal(output.toString(), '');
  });
});
