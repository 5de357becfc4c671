// Everything that is written from the core: a page per rule, the table in README.md, the schemas of the setting
// `xxgkReport.rules` and of `.xxgk-report.json`, and the pinyin by which completion finds names. Run `npm run generate`
// after changing a rule or a name; with --check nothing is written and a stale file is an error.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pinyin } from 'pinyin-pro';
import { formSettings, rules, searchableNames, severityNames, severitySettings, type Rule } from '../server/src/core';
import { configSchema } from './configSchema';

const root = path.resolve(__dirname, '..');
const check = process.argv.includes('--check');
const stale: string[] = [];

function put(file: string, text: string): void {
  const target = path.join(root, file);
  if (current(file) === text) return;
  stale.push(file);
  if (check) return;
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function current(file: string): string | undefined {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}

function pageName({ code }: Rule): string {
  return `${code.replace('/', '-')}.md`;
}

function fixing({ fixes, safe }: Rule): string {
  if (!fixes) return '不可以';
  return safe ? '可以，也可以在保存时自动改' : '可以';
}

function page(rule: Rule): string {
  const { code, severity, forms, source, title, messages, docs, example } = rule;
  const fence = '```';
  const shown = Object.values(messages).map(({ zh, en }) => `| ${zh} | ${en} |`);
  return `# ${code}：${title.zh}

*${title.en}*

| 默认级别 | 适用格式 | 可否自动修复 | 依据 |
| --- | --- | --- | --- |
| ${severityNames[severity].zh}（\`${severity}\`） | ${forms.map((form) => `${form} 年格式`).join('、')} | ${fixing(rule)} | ${source} |

${docs.zh}

${docs.en}

## 示例

有误：

${fence}text
${example.wrong}
${fence}

正确：

${fence}text
${example.right}
${fence}

## 提示文字

| 中文 | English |
| --- | --- |
${shown.join('\n')}

## 设置

在设置中调整级别，或用 \`off\` 关闭：

${fence}json
{ "xxgkReport.rules": { "${code}": "off" } }
${fence}
`;
}

function readmeTable(): string {
  const lines = rules.map((rule) => {
    const { code, severity, title, fixes } = rule;
    return `| [\`${code}\`](docs/rules/${pageName(rule)}) | ${severityNames[severity].zh} | ${title.zh} | ${fixes ? '✓' : ''} |`;
  });
  return `| 规则 | 级别 | 说明 | 修复 |\n| --- | --- | --- | :-: |\n${lines.join('\n')}\n`;
}

function between(text: string, begin: string, end: string, inner: string): string {
  const from = text.indexOf(begin) + begin.length;
  return `${text.slice(0, from)}\n\n${inner}\n${text.slice(text.indexOf(end))}`;
}

for (const rule of rules) put(`docs/rules/${pageName(rule)}`, page(rule));
for (const file of readdirSync(path.join(root, 'docs/rules'))) {
  if (rules.some((rule) => pageName(rule) === file)) continue;
  stale.push(`docs/rules/${file}`);
  if (!check) rmSync(path.join(root, 'docs/rules', file));
}

const readme = current('README.md');
if (readme) put('README.md', between(readme, '<!-- rules -->', '<!-- /rules -->', readmeTable()));

interface Manifest {
  contributes: {
    configuration: { properties: Record<string, Record<string, unknown>> };
  };
}
const manifest = JSON.parse(current('package.json')!) as Manifest;
const setting = manifest.contributes.configuration.properties['xxgkReport.rules']!;
const level = {
  type: 'string',
  enum: severitySettings,
  enumDescriptions: severitySettings.map((each) => `%severity.${each}%`),
};
setting.properties = Object.fromEntries(
  rules.map(({ code, severity }) => [code, { ...level, default: severity, description: `%rule.${code}%` }]),
);
setting.additionalProperties = false;
Object.assign(manifest.contributes.configuration.properties['xxgkReport.form']!, {
  enum: formSettings,
  enumDescriptions: formSettings.map((each) => `%form.${each}%`),
});
put('package.json', `${JSON.stringify(manifest, null, 2)}\n`);

put('schemas/xxgk-report.schema.json', `${JSON.stringify(configSchema, null, 2)}\n`);

for (const [file, locale] of [
  ['package.nls.json', 'zh'],
  ['package.nls.en.json', 'en'],
] as const) {
  const texts = JSON.parse(current(file)!) as Record<string, string>;
  const others = Object.entries(texts).filter(([key]) => !key.startsWith('rule.'));
  const own = rules.map(({ code, title }) => [`rule.${code}`, title[locale]]);
  put(file, `${JSON.stringify(Object.fromEntries([...others, ...own]), null, 2)}\n`);
}

const syllables = searchableNames().map((name) => [
  name,
  pinyin(name, { toneType: 'none', nonZh: 'removed', v: true }),
]);
put('server/src/core/forms/pinyin.json', `${JSON.stringify(Object.fromEntries(syllables), null, 2)}\n`);

if (stale.length > 0) {
  console.log(`${check ? 'stale' : 'written'}: ${stale.join(', ')}`);
  if (check) process.exitCode = 1;
}
