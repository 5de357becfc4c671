import assert from 'node:assert/strict';
import path from 'node:path';
import { root } from '../protocol/support/build';
import { Folder } from './run';

/** What the drafts in `examples` are there to show. */
const expected: Readonly<Record<string, readonly string[]>> = {
  '望岚市文化和旅游局2022年政府信息公开工作年度报告.txt': [
    'narrative/count',
    'total/applicant',
    'section/missing',
    'total/review',
  ],
  '雁溪县自然资源局2020年政府信息公开工作年度报告.txt': ['year/title', 'year/period', 'cell/format'],
  '青禾县人民政府2023年政府信息公开工作年度报告.txt': [],
};

describe('examples', () => {
  it('show what they are meant to show', () => {
    const folder = new Folder();
    const { stdout } = folder.run('check', '--format', 'json', path.join(root, 'examples'));
    folder.remove();
    const files = JSON.parse(stdout) as { file: string; messages: { code: string }[] }[];
    const found = files.map(({ file, messages }) => [path.basename(file), messages.map(({ code }) => code)]);
    assert.deepEqual(Object.fromEntries(found), expected);
  });
});
