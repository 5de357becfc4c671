import { forms, sections } from '../forms';
import { norms } from '../forms/norms';
import { sentences } from '../forms/sentences';
import { topics } from '../forms/topics';

/** What a statutory table is called where it can be inserted. */
export const tableName = '统计表';

/** Every name that can be searched for by its pinyin, once. */
export function searchableNames(): string[] {
  const rows = forms.flatMap(({ tables }) => tables.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows)));
  return [
    ...new Set([
      tableName,
      ...sections.map(({ title }) => title),
      ...topics.flatMap(({ title }) => Object.values(title)),
      ...sentences.map(({ name }) => name),
      ...norms.map(({ title }) => title),
      ...rows.map(({ path }) => path.at(-1)!),
    ]),
  ];
}
