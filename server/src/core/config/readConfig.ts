import type { Node } from 'jsonc-parser';
import type { Severity } from '../check/finding';
import { formSettings, severitySettings } from '../check/options';
import { emptyConfig, type Config, type ConfigProblem, type Ignored } from './config';
import { readJson, type JsonReader } from './json';
import { hint, texts } from './texts';
import { columnIds, nearest, rowIds, ruleCodes, sectionIds } from './vocabulary';

const keys = ['$schema', 'form', 'rules', 'ignore'];

/** The keys of an entry of `ignore`, and the words that their values are taken from; none where any text will do. */
const entryKeys: Readonly<Record<string, readonly string[] | undefined>> = {
  code: ruleCodes,
  section: sectionIds,
  row: rowIds,
  column: columnIds,
  text: undefined,
  file: undefined,
  reason: undefined,
};

/**
 * Reads a configuration file: JSON with comments and trailing commas. What cannot be used is told and left out, and
 * nothing in any text makes it throw.
 */
export function readConfig(text: string): { readonly config: Config; readonly problems: readonly ConfigProblem[] } {
  const json = readJson(text);
  const { root, problems, tell } = json;
  if (root?.type !== 'object') {
    if (root) tell(texts.root, {}, root);
    return { config: emptyConfig, problems };
  }
  const values = new Map<string, Node>();
  for (const { key, name, value } of json.properties('', root)) {
    if (!keys.includes(key)) tell(texts.unknownKey, { key, hint: hint(nearest(key, keys)) }, name);
    else if (value) values.set(key, value);
  }
  const config = {
    form: json.oneOf('form', values.get('form'), formSettings),
    rules: readRules(json, values.get('rules')),
    ignore: json.items('ignore', values.get('ignore')).flatMap((node) => readIgnored(json, node)),
  };
  return { config, problems };
}

function readRules(json: JsonReader, node: Node | undefined): Config['rules'] {
  const severities: Record<string, Severity | 'off'> = {};
  for (const { key, name, value } of json.properties('rules', node)) {
    if (ruleCodes.includes(key)) {
      const severity = json.oneOf(key, value, severitySettings);
      if (severity) severities[key] = severity;
    } else json.tell(texts.unknownRule, { key, hint: hint(nearest(key, ruleCodes)) }, name);
  }
  return severities;
}

/** A path as those of reports are written, without `./` and doubled strokes. */
function readPath(json: JsonReader, node: Node): string | undefined {
  const written = json.string('file', node);
  if (written === undefined) return undefined;
  if (/^(?:\/|[A-Za-z]:)/.test(written)) json.tell(texts.badFile, { key: 'file', value: written }, node);
  return written
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/** An entry with a part that cannot be used is left out: without that part it would ignore more than it says. */
function readIgnored(json: JsonReader, node: Node): Ignored[] {
  const given: Record<string, string | undefined> = {};
  const before = json.problems.length;
  for (const { key, name, value } of json.properties('ignore', node)) {
    if (!Object.hasOwn(entryKeys, key)) {
      json.tell(texts.unknownKey, { key, hint: hint(nearest(key, Object.keys(entryKeys))) }, name);
      continue;
    }
    if (!value) return [];
    const word = key === 'file' ? readPath(json, value) : json.string(key, value);
    const words = entryKeys[key];
    if (word === undefined || !words || words.includes(word)) given[key] = word;
    else json.tell(texts.unknownWord, { key, value: word, hint: hint(nearest(word, words)) }, value);
  }
  const { code, file, reason, ...place } = given;
  if (json.problems.length > before) return [];
  if (code === undefined) {
    json.tell(texts.noCode, {}, node);
    return [];
  }
  return [
    { fingerprint: { code, ...place }, ...(file && { file }), ...(reason && { reason }), span: json.spanOf(node) },
  ];
}
