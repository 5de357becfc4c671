import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { texts } from '../../../client/webview/texts';
import { formSettings, severityNames, type Severity } from '../../../server/src/core';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

interface Manifest {
  icon: string;
  contributes: {
    configuration: { properties: Record<string, { enum?: string[] }> };
    languages: [{ firstLine: string; configuration: string }];
    grammars: [{ path: string }];
    jsonValidation: [{ url: string }];
    snippets: { path: string }[];
    walkthroughs: { steps: { media: { image: string } }[] }[];
    commands: { command: string; category: string }[];
    menus: Record<string, { command?: string; submenu?: string }[]>;
    submenus: { id: string }[];
    keybindings: { command: string }[];
  };
}

describe('manifest', () => {
  const manifest = read('package.json') as Manifest;

  it('has every text in Chinese and in English, and no text that nothing shows', () => {
    const shown = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key).sort();
    for (const file of ['package.nls.json', 'package.nls.en.json']) {
      const texts = read(file) as Record<string, string>;
      assert.deepEqual(Object.keys(texts).sort(), [...new Set(shown)], file);
    }
  });

  it('names severities and forms as the core does, and the preview with it', () => {
    const { properties } = manifest.contributes.configuration;
    assert.deepEqual(properties['xxgkReport.form']!.enum, formSettings);
    const settings = read('package.nls.json') as Record<string, string>;
    for (const [severity, { zh }] of Object.entries(severityNames)) {
      assert.equal(settings[`severity.${severity}`]!.split('：')[0], zh);
      assert.equal(texts.zh.severity[severity as Severity], zh);
    }
  });

  it('names files that are there', () => {
    const { languages, grammars, jsonValidation, snippets, walkthroughs } = manifest.contributes;
    const pictures = walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.image));
    const others = [...grammars, ...snippets].map(({ path }) => path);
    const files = [manifest.icon, languages[0].configuration, jsonValidation[0].url, ...others, ...pictures];
    assert.deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );
  });

  it('puts commands that there are into its menus, each once, all of one category', () => {
    const { commands, menus, submenus, keybindings } = manifest.contributes;
    const known = new Set(commands.map(({ command }) => command));
    const entries = [...Object.values(menus).flat(), ...keybindings];
    for (const { command } of entries) assert.ok(command === undefined || known.has(command), command);
    assert.deepEqual([...new Set(commands.map(({ category }) => category))], ['%command.category%']);
    for (const { id } of submenus) assert.ok(menus[id]!.length > 0, id);
    for (const [menu, own] of Object.entries(menus)) {
      assert.equal(new Set(own.map(({ command, submenu }) => command ?? submenu)).size, own.length, menu);
    }
  });

  describe('first line', () => {
    const firstLine = new RegExp(manifest.contributes.languages[0].firstLine);

    for (const title of [
      '清源县人民政府2021年政府信息公开工作年度报告',
      '2022年政府信息公开年度报告',
      '\uFEFF清源县 2020 年度政府信息公开工作年度报告 ',
      '[bookmark: OLE_LINK5]清源县人民政府2020年政府信息公开工作年度报告',
      '# 清源县教育局2023年政府信息公开年度工作报告',
    ])
      it(`knows ${title}`, () => assert.match(title, firstLine));

    for (const line of [
      '关于做好政府信息公开工作的通知',
      '根据要求，现公布2021年政府信息公开工作年度报告',
      '2021年政府信息公开工作年度报告编制说明',
    ])
      it(`passes over ${line}`, () => assert.doesNotMatch(line, firstLine));

    it('takes time in proportion to the length of the line', () => {
      const started = performance.now();
      firstLine.test('2021 '.repeat(200_000));
      firstLine.test('[bookmark: x]'.repeat(100_000));
      assert.ok(performance.now() - started < 1000);
    });
  });
});
