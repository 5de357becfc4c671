import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../../server/src/core';
import { loadFixtures, type Fixture } from '../../support/fixture';

const root = path.resolve(__dirname, '../../..');
const folder = path.join(root, 'server/src/core/rules');

/** Files of rules by the code that their place stands for: rules/table/rowMissing.ts is table/row-missing. */
function codesOfFiles(): string[] {
  const areas = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const helpers = ['claim', 'fault', 'fixes'];
  return areas.flatMap(({ name }) =>
    readdirSync(path.join(folder, name))
      .map((file) => path.basename(file, '.ts'))
      .filter((file) => !helpers.includes(file))
      .map((file) => `${name}/${file.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`),
  );
}

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

interface Severities {
  properties: Record<string, { default: string }>;
}

describe('rule book', () => {
  const fixtures = loadFixtures();
  const { contributes } = read('package.json') as {
    contributes: { configuration: { properties: { 'xxgkReport.rules': Severities } } };
  };
  const setting = contributes.configuration.properties['xxgkReport.rules'];
  const entry = (read('schemas/xxgk-report.schema.json') as { properties: { rules: Severities } }).properties.rules;

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

  for (const { code, severity, fixes } of rules) {
    const own = fixtures.filter(({ name }) => name.startsWith(`${code}:`) || name === code);
    const finds = ({ expected }: Fixture) => expected.some((finding) => finding.code === code);

    it(`${code} has wrong and right drafts${fixes ? ', and fixed ones' : ''}`, () => {
      assert.ok(own.some(finds), 'wrong');
      assert.ok(!own.every(finds), 'right');
      const fixed = own.some(({ expected, fixed }) =>
        expected.some((finding) => finding.code === code && fixed.has(finding.mark)),
      );
      assert.equal(fixed, fixes !== undefined, 'fixed');
    });

    it(`${code} has a page, a setting and an entry in the configuration file`, () => {
      assert.ok(existsSync(path.join(root, 'docs/rules', `${code.replace('/', '-')}.md`)));
      assert.equal(setting.properties[code]?.default, severity);
      assert.equal(entry.properties[code]?.default, severity);
    });
  }

  it('is documented, and the settings list it: npm run generate leaves nothing to write', () => {
    const output = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts', '--check'], { cwd: root });
    assert.equal(output.toString(), '');
  });
});
