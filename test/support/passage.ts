import { readFileSync } from 'node:fs';
import path from 'node:path';
import { plain, type Figures, type Value } from './figures';
import { gridsOf } from './grid';
import { writeTable } from './layouts';
import { seeded } from './random';
import { applicants, disclosureBlocks, headings, outcomeRows, reviewGroups, reviewResults } from './statutory';
import { createWriter } from './writer';

/**
 * Passages as officials write them, each in a report that is otherwise right:
 *
 *     === 2022 overview received=10 received.business=2 carriedForward=1 finds=narrative/count
 *     2022年，全县共收到政府信息公开申请13件……
 *
 * The first line names the report year, the section (or `opening`) and counts of its tables: `row` or `row.column`;
 * a count of table three without a column is of natural persons. What is received and not said to be dealt with
 * otherwise was granted. `organ=` and `title=` replace those of the report; `finds=` lists the codes of all findings.
 * `county` stands for the counts of a county with some of everything.
 */
interface Passage {
  readonly name: string;
  readonly text: string;
  readonly finds: readonly string[];
}

export function loadPassages(file: string): Passage[] {
  const content = readFileSync(path.join(__dirname, 'passages', file), 'utf8').replaceAll('\r\n', '\n');
  return content
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [header, ...lines] = part.trimEnd().split('\n');
      const [year, section, ...settings] = header!.split(' ');
      const counts = settings.flatMap((setting) => (setting === 'county' ? county : [setting]));
      const set = new Map(counts.map((setting) => setting.split('=') as [string, string]));
      return {
        name: `${header}: ${lines[0]!.slice(0, 30)}`,
        text: reportWith(lines, Number(year), section!, set),
        finds: set.get('finds')?.split(',') ?? [],
      };
    });
}

const county =
  'received=45 received.business=5 carriedOver=3 carriedForward=2 partial=10 unavailable.notHeld=15 refused.petition=2 review=3 review.corrected=1 direct=1 afterReview.otherResult=1 normativeDocs.issued=6 normativeDocs.repealed=2 normativeDocs.inForce=41 licences=1286 penalties=52 coercion=3'.split(
    ' ',
  );

/** Labels are left whole. */
const plainly = { ...seeded(1), chance: () => false };

type Settings = ReadonlyMap<string, string>;

const others: Readonly<Record<string, readonly string[]>> = {
  overview: ['主动公开、依申请公开、政府信息管理、平台建设、监督保障各项工作有序开展。'],
  improvement: ['主动公开的内容还不够全面，今后将加强培训。'],
  other: ['本年度无其他需要报告的事项。'],
};
const ids = ['overview', 'disclosure', 'requests', 'review', 'improvement', 'other'] as const;

function reportWith(passage: readonly string[], year: number, section: string, set: Settings): string {
  const figures = figuresOf(year, set);
  const grids = gridsOf(figures);
  const writer = createWriter();
  const { line } = writer;
  line(set.get('title') ?? `${set.get('organ') ?? '青禾县人民政府'}${year}年政府信息公开工作年度报告`);
  const opening = `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`;
  for (const text of section === 'opening' ? passage : [opening]) line(text);
  ids.forEach((id, index) => {
    line(headings[index]!);
    // What the topics of an overview are is another matter than what a passage of it says.
    for (const text of [
      ...(id === section ? passage : []),
      ...(id === section && id !== 'overview' ? [] : (others[id] ?? [])),
    ])
      line(text);
    if (id === 'disclosure' || id === 'requests' || id === 'review') writeTable('markdown', grids[id], writer, plainly);
  });
  return writer.text();
}

function figuresOf(year: number, set: Settings): Figures {
  const form = year <= 2020 ? '2019' : '2021';
  const given = (row: string, column: string, standard = '') =>
    Number(set.get(`${row}.${column}`) ?? (column === standard ? set.get(row) : undefined) ?? 0);
  const row = (columns: readonly (readonly [string, number])[]): Record<string, Value> => {
    const total = columns.reduce((sum, [, value]) => sum + value, 0);
    return Object.fromEntries([...columns, ['total', total] as const].map(([id, value]) => [id, plain(value)]));
  };
  const columns = applicants.map(([id]) => id);
  const counts = (id: string) => columns.map((column) => [column, given(id, column, 'person')] as const);
  const items = outcomeRows(form).map(({ id }) => id);
  const value = (id: string, column: string) => given(id, column, 'person');
  const outcome = columns.map(
    (id) => [id, value('received', id) + value('carriedOver', id) - value('carriedForward', id)] as const,
  );
  const granted = outcome.map(
    ([id, sum]) => [id, items.slice(1).reduce((left, item) => left - value(item, id), sum)] as const,
  );
  return {
    form,
    year,
    disclosure: Object.fromEntries(
      disclosureBlocks[form].flatMap((block) =>
        block.rows.map(([id]) => [
          id,
          Object.fromEntries(block.columns.map(([column]) => [column, plain(given(id, column, 'decisions'))])),
        ]),
      ),
    ),
    requests: {
      ...Object.fromEntries(
        ['received', 'carriedOver', ...items.slice(1), 'carriedForward'].map((id) => [id, row(counts(id))]),
      ),
      granted: row(granted),
      outcome: row(outcome),
    },
    review: Object.fromEntries(
      reviewGroups.map(([id]) => [id, row(reviewResults.map(([result]) => [result, given(id, result, 'upheld')]))]),
    ),
  };
}
