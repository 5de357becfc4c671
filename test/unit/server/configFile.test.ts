import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addIgnored,
  analyse,
  checkOptions,
  emptyConfig,
  findingsOf,
  fingerprintOf,
  readConfig,
  render,
  ReportDocument,
  staleEntries,
  type Analysis,
  type Config,
  type Finding,
} from '../../../server/src/core';
import { shift } from '../../../server/src/core/text/span';
import { analyseText, applyEdits } from '../../support/check';
import { loadFixtures } from '../../support/fixture';

/** `2:4-2:9 text`, as an editor counts. */
function problemsIn(text: string): string[] {
  return readConfig(text).problems.map(({ text, args, span: { start, end } }) => {
    const place = `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
    return `${place} ${render(text, args, 'zh')}`;
  });
}

const fixtures = loadFixtures().filter(({ expected }) => expected.length > 0);

describe('configuration file', () => {
  it('says the form, severities and what is ignored, with comments and trailing commas', () => {
    const { config, problems } = readConfig(`{
  // 按旧格式
  "form": "2019",
  "rules": { "section/title": "off", "cell/blank": "hint", },
  "ignore": [{ "code": "total/entry", "row": "granted", "column": "person", "reason": "已核实" }],
}`);
    assert.deepEqual(problems, []);
    assert.equal(config.form, '2019');
    assert.deepEqual(config.rules, { 'section/title': 'off', 'cell/blank': 'hint' });
    assert.deepEqual(config.ignore, [
      {
        fingerprint: { code: 'total/entry', row: 'granted', column: 'person' },
        reason: '已核实',
        span: { start: { line: 4, character: 13 }, end: { line: 4, character: 93 } },
      },
    ]);
  });

  it('says nothing where it is empty', () => {
    for (const text of ['', ' \n', '{}', '// 暂无'])
      assert.deepEqual(readConfig(text), { config: config({}), problems: [] });
  });

  for (const [name, text, ...expected] of [
    ['syntax', '{ "form": "2019" "rules": {} }', '1:18-1:25 JSON 语法有误（缺少逗号）'],
    ['a text that is no object', '[]', '1:1-1:3 配置文件应为一个 JSON 对象'],
    ['a form', '{ "form": 2019 }', '1:11-1:15 “form”的值 2019 无效（可用：auto | 2019 | 2021）'],
    ['an unknown key', '{ "rule": {} }', '1:3-1:9 没有名为“rule”的配置项，是否应为“rules”？'],
    ['a key like none', '{ "编制": {} }', '1:3-1:7 没有名为“编制”的配置项'],
    [
      'an unknown rule',
      '{\n  "rules": { "total/aplicant": "off" }\n}',
      '2:14-2:30 没有名为“total/aplicant”的规则，是否应为“total/applicant”？',
    ],
    [
      'a severity',
      '{ "rules": { "cell/blank": "none" } }',
      '1:28-1:34 “cell/blank”的值 "none" 无效（可用：error | warning | info | hint | off）',
    ],
    ['rules that are no object', '{ "rules": [] }', '1:12-1:14 “rules”应为对象'],
    ['a list that is none', '{ "ignore": {} }', '1:13-1:15 “ignore”应为数组'],
    ['an entry that is none', '{ "ignore": [7] }', '1:14-1:15 “ignore”应为对象'],
    ['an entry without code', '{ "ignore": [{ "row": "granted" }] }', '1:14-1:34 应写明规则代码“code”'],
    [
      'an unknown row',
      '{ "ignore": [{ "code": "total/entry", "row": "grant" }] }',
      '1:46-1:53 “row”的值“grant”无效，是否应为“granted”？',
    ],
    ['a text that is none', '{ "ignore": [{ "code": "total/entry", "text": 7 }] }', '1:47-1:48 “text”应为字符串'],
    [
      'a path from the root',
      '{ "ignore": [{ "code": "total/entry", "file": "/a/r.txt" }] }',
      '1:47-1:57 “file”的值“/a/r.txt”应为相对于配置文件所在文件夹的路径',
    ],
    ['hopeless depth', '['.repeat(100_000), '1:1-1:1 JSON 嵌套太深，无法读取'],
  ] as const) {
    it(`tells of ${name}`, () => assert.deepEqual(problemsIn(text), expected));
  }

  it('with one bad value still says all else, and never ignores more than it says', () => {
    const { config } = readConfig(`{ "form": "x", "rules": { "nothing": "off", "cell/blank": "off", "cell/number": 0 },
      "ignore": [{ "code": "total/entry", "row": "none" }, { "code": "cell/blank" }] }`);
    assert.equal(config.form, undefined);
    assert.deepEqual(config.rules, { 'cell/blank': 'off' });
    assert.deepEqual(
      config.ignore.map(({ fingerprint }) => fingerprint),
      [{ code: 'cell/blank' }],
    );
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      ...'{}[],:"',
      '"ignore"',
      '"code"',
      '"rules"',
      'null',
      '//',
      '\n',
      '\\u',
      '__proto__',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => void readConfig(text),
      ),
    );
  });

  it('gives way to what is set by hand', () => {
    const given = config({ form: '2019', rules: { 'cell/blank': 'off', 'cell/number': 'hint' } });
    const { form, rules } = checkOptions(given, 'a.txt', { form: '2021', rules: { 'cell/blank': 'error' } });
    assert.equal(form, '2021');
    assert.deepEqual(rules, { 'cell/blank': 'error', 'cell/number': 'hint' });
    assert.equal(checkOptions(given, 'a.txt', { form: 'auto' }).form, '2019');
  });
});

describe('ignoring', () => {
  for (const { name, text } of fixtures) {
    it(`${name}: takes out the finding, and no other`, () => {
      for (const [finding, config] of entriesFor(text)) {
        const left = new Set(findingsOf(ignoring(text, config)).map(identity));
        const gone = findingsOf(analyseText(text)).filter((each) => !left.has(identity(each)));
        assert.deepEqual(gone, [finding]);
      }
    });

    it(`${name}: holds wherever the finding moves`, () => {
      const moved = `\n\n${text}`;
      for (const [finding, config] of entriesFor(text)) {
        const before = findingsOf(analyseText(moved)).length;
        assert.equal(findingsOf(ignoring(moved, config)).length, before - 1, finding.code);
      }
    });
  }

  const [{ text }] = fixtures as [(typeof fixtures)[0]];
  const [[, entry]] = entriesFor(text) as [[Finding, Config]];
  const right = loadFixtures().find(({ name }) => name === 'right/2021')!.text;

  it('is about the file that an entry names', () => {
    const other = analyse(new ReportDocument(text), checkOptions(entry, 'b.txt'));
    assert.deepEqual(findingsOf(other), findingsOf(analyseText(text)));
  });

  it('knows a file however its path is written', () => {
    for (const file of ['./a/b.txt', 'a//b.txt', 'a/./b.txt']) {
      const { config } = readConfig(JSON.stringify({ ignore: [{ code: 'total/entry', file }] }));
      assert.equal(config.ignore[0]!.file, 'a/b.txt', file);
    }
  });

  it('is told when an entry has nothing left to ignore', () => {
    const stale = (file: string, analysis: Analysis) => staleEntries(entry, [{ file, analysis }]);
    assert.deepEqual(stale('a.txt', ignoring(text, entry)), []);
    assert.deepEqual(stale('a.txt', ignoring(right, entry)), entry.ignore);
    assert.deepEqual(stale('b.txt', ignoring(right, entry)), [], 'its own file was not looked at');
  });

  it('writes its entry as the file is written', () => {
    const print = { code: 'cell/blank', row: 'rules' };
    const added = (before: string) => applyEdits(before, addIgnored(before, print, 'a.txt') ?? []);
    const whole = `{
  "ignore": [
    {
      "code": "cell/blank",
      "file": "a.txt",
      "row": "rules",
      "reason": ""
    }
  ]
}
`;
    assert.equal(added(''), whole);
    assert.equal(added('{}'), whole.trimEnd());
    assert.equal(added('{\n}'), whole.trimEnd());
    const flat = '{ "code": "cell/blank", "file": "a.txt", "row": "rules", "reason": "" }';
    const own = flat.replace('{ ', '{\n    ').replaceAll(', ', ',\n    ').replace(' }', '\n  }');
    for (const [before, after] of [
      ['{ "ignore": [{ "code": "cell/number" }] }', `{ "ignore": [{ "code": "cell/number" }, ${flat}] }`],
      ['{ "form": "2019" }', `{ "form": "2019", "ignore": [ ${flat} ] }`],
      [
        '{\n\t"ignore": [\n\t\t{"code": "cell/number"} // 一\n\t]\n}\n',
        `{\n\t"ignore": [\n\t\t{"code": "cell/number"}, // 一\n\t\t${flat}\n\t]\n}\n`,
      ],
      [
        '{\n  "ignore": [\n    { "code": "cell/number" },\n  ],\n}',
        `{\n  "ignore": [\n    { "code": "cell/number" },\n    ${flat},\n  ],\n}`,
      ],
      ['{ "ignore": [/* 无 */] }', `{ "ignore": [/* 无 */\n  ${own}\n] }`],
    ] as const)
      assert.equal(added(before), after);
    for (const broken of ['{', '[]', '7', '{ "ignore": {} }', '{ "ignore": [ }'])
      assert.equal(addIgnored(broken, print, 'a.txt'), undefined, broken);
  });
});

function config(given: Partial<Config>): Config {
  return { ...emptyConfig, ...given };
}

/** For each finding of a text the configuration that ignores it, as the editor writes it. */
function entriesFor(text: string): [Finding, Config][] {
  const entries = analyseText(text).reports.flatMap(({ report, at, findings }) =>
    findings.map((finding): [Finding, Config] => {
      const own = { ...finding, span: shift(finding.span, -at) };
      const written = applyEdits('', addIgnored('', fingerprintOf(own, report), 'a.txt')!);
      const { config, problems } = readConfig(written);
      assert.deepEqual(problems, []);
      return [finding, config];
    }),
  );
  assert.ok(entries.length > 0);
  return entries;
}

function ignoring(text: string, config: Config): Analysis {
  return analyse(new ReportDocument(text), checkOptions(config, 'a.txt'));
}

function identity({ code, span, data }: Finding): string {
  return JSON.stringify([code, span, data]);
}
