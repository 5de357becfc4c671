import type { Node } from 'jsonc-parser';
import type { Fingerprint } from '../check/fingerprint';
import { lineStarts, positionAt } from '../text/lines';
import type { Edit } from '../text/span';
import { insertItem } from './insertItem';
import { readJson } from './json';

/**
 * What puts a finding on the list of those that are not told, with a reason left for the user to write. `file` is the
 * report's path from the folder of the configuration. Nothing where the text is no configuration that an entry can be
 * put into.
 */
export function addIgnored(text: string, { code, ...place }: Fingerprint, file: string): Edit[] | undefined {
  const entry = { code, file, ...place, reason: '' };
  const { root, problems, properties } = readJson(text);
  if (!root)
    return text.trim() === '' ? [replaceAll(text, `${JSON.stringify({ ignore: [entry] }, null, 2)}\n`)] : undefined;
  if (root.type !== 'object' || problems.length > 0) return undefined;
  const unit = unitOf(text, root);
  const list = properties('', root).find(({ key }) => key === 'ignore')?.value;
  if (!list) return insertItem(text, root, `"ignore": ${JSON.stringify([entry], null, unit)}`, unit);
  if (list.type !== 'array') return undefined;
  const last = list.children?.at(-1);
  const isFlat = last && !text.slice(last.offset, last.offset + last.length).includes('\n');
  const item = JSON.stringify(entry, null, unit);
  return insertItem(text, list, isFlat ? item.replace(/\n\s*/g, ' ') : item, unit);
}

function replaceAll(text: string, newText: string): Edit {
  return { span: { start: { line: 0, character: 0 }, end: positionAt(text.length, lineStarts(text)) }, newText };
}

/** By how much the file indents: what its first property has in front of it on its line. */
function unitOf(text: string, { children: [first] = [] }: Node): string {
  const before = first && /(?:^|[\r\n])([ \t]+)$/.exec(text.slice(Math.max(0, first.offset - 20), first.offset));
  return before?.[1] ?? '  ';
}
