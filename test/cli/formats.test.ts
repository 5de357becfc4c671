import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import { Parser } from 'htmlparser2';
import type { Log, Result } from 'sarif';
import { rules } from '../../server/src/core';
import { cellLines, clean, wrongTotal } from '../protocol/support/drafts';
import { Folder } from './run';

const schema = JSON.parse(
  readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
) as object;

/** The elements of an XML text with their attributes and own texts; fails where it is not well formed. */
function elementsOf(xml: string) {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof elements)[number][] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = { name, attributes, text: '' };
        elements.push(element);
        open.push(element);
      },
      ontext: (text) => open.at(-1) && (open.at(-1)!.text += text),
      onclosetag: (name, implied) => {
        assert.ok(!implied, `<${name}> is not closed`);
        assert.equal(open.pop()!.name, name);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  assert.deepEqual(open, []);
  return elements;
}

describe('formats of xxgk-report check', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
    folder.write('a.txt', clean);
    folder.write('草稿/b 1.txt', wrongTotal);
    folder.write('草稿/c.txt', cellLines);
  });
  afterEach(() => folder.remove());

  const print = (format: string, ...args: string[]): string => folder.run('check', '--format', format, ...args).stdout;

  it('jsonl: what json prints, a file a line', () => {
    const lines = print('jsonl').split('\n');
    assert.equal(lines.pop(), '');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line) as unknown),
      JSON.parse(print('json')),
    );
    assert.equal(lines.length, 3);
  });

  it('json: an empty list where there is no report', () => {
    folder.write('notes/a.txt', '便条');
    assert.equal(print('json', 'notes'), '[]\n');
  });

  describe('sarif', () => {
    const log = (...args: string[]): Log => JSON.parse(print('sarif', ...args)) as Log;
    const results = (...args: string[]): Result[] => log(...args).runs[0]!.results!;

    it('keeps to the public schema', () => {
      const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
      for (const args of [[], ['a.txt'], ['none.txt']]) {
        assert.ok(validate(log(...args)), JSON.stringify(validate.errors));
      }
      assert.ok(!validate({ version: '2.1.0' }), 'the schema tells right from wrong');
    });

    it('describes every rule and says where each result is', () => {
      const [run] = log().runs;
      assert.deepEqual(
        run!.tool.driver.rules!.map(({ id }) => id),
        rules.map(({ code }) => code),
      );
      for (const { help, fullDescription } of run!.tool.driver.rules!) {
        assert.ok(help!.markdown!.startsWith(fullDescription!.text));
      }
      for (const { ruleId, ruleIndex } of run!.results!) assert.equal(rules[ruleIndex!]!.code, ruleId);
      const [result] = results('草稿/b 1.txt');
      const location = result!.locations![0]!.physicalLocation!;
      assert.equal(location.artifactLocation!.uri, '%E8%8D%89%E7%A8%BF/b%201.txt');
      assert.deepEqual(location.region, { startLine: 36, startColumn: 33, endLine: 36, endColumn: 35 });
      const [change] = result!.fixes![0]!.artifactChanges;
      assert.deepEqual(change!.replacements, [{ deletedRegion: location.region, insertedContent: { text: '40' } }]);
    });

    it('keeps a path relative that only looks as if it led out of the folder', () => {
      folder.write('..乙/a.txt', wrongTotal);
      const [result] = results('..乙/a.txt');
      const { uri, uriBaseId } = result!.locations![0]!.physicalLocation!.artifactLocation!;
      assert.deepEqual([uri, uriBaseId], ['..%E4%B9%99/a.txt', '%SRCROOT%']);
    });

    it('knows a result again when the text around it has changed, and tells results apart', () => {
      const prints = (...args: string[]) => results(...args).map((result) => result.partialFingerprints!['place/v1']);
      const before = prints('草稿/c.txt');
      assert.equal(new Set(before).size, before.length);
      folder.write('草稿/c.txt', `\n\n${cellLines}`);
      assert.deepEqual(prints('草稿/c.txt'), before);
    });

    it('says what could not be checked', () => {
      const [invocation] = log('none.txt', 'a.txt').runs[0]!.invocations!;
      assert.equal(invocation!.executionSuccessful, false);
      assert.deepEqual(
        invocation!.toolExecutionNotifications!.map(({ message }) => message.text),
        ['找不到 none.txt'],
      );
    });
  });

  it('junit: a failure for each error and warning, whatever the names hold', () => {
    folder.write('<&"\u0001>.txt', wrongTotal);
    const elements = elementsOf(print('junit', '.', 'none.txt'));
    const suites = elements.filter(({ name }) => name === 'testsuite').map(({ attributes }) => attributes);
    assert.deepEqual(
      suites.map(({ name, tests, failures, errors }) => [name, tests, failures, errors].join(' ')),
      ['<&"\ufffd>.txt 1 1 0', 'a.txt 1 0 0', '草稿/b 1.txt 1 1 0', '草稿/c.txt 4 4 0', 'xxgk-report 1 0 1'],
    );
    const failures = elements.filter(({ name }) => name === 'failure');
    assert.equal(failures.length, 6);
    assert.equal(failures[1]!.text, '草稿/b 1.txt:36:33 总计应为 40（各类申请人之和），现为 41');
  });

  it('junit: what the schemas of Jenkins and Maven ask for, and nothing that they do not know', () => {
    const attributes: Record<string, string> = {
      testsuites: 'name',
      testsuite: 'name tests failures errors skipped time',
      testcase: 'classname name time',
      failure: 'type message',
      error: 'type message',
      'system-out': '',
    };
    const elements = elementsOf(print('junit', '.', 'none.txt', '--rule', 'total/applicant=info'));
    for (const { name, attributes: given } of elements) assert.equal(Object.keys(given).join(' '), attributes[name]);
    assert.deepEqual(new Set(elements.map(({ name }) => name)), new Set(Object.keys(attributes)));
  });

  it('github: a command for each finding, with what would end it escaped', () => {
    folder.write('50%:a,b.txt', wrongTotal);
    assert.equal(
      print('github', '50%:a,b.txt'),
      '::error file=50%25%3Aa%2Cb.txt,line=36,endLine=36,col=33,endColumn=35,title=total/applicant::' +
        '总计应为 40（各类申请人之和），现为 41\n',
    );
    folder.write('甲/.xxgk-report.json', '{ "form": 1 }');
    folder.write('甲/b.txt', '');
    assert.equal(
      folder.run('check', '--format', 'github', '没有.txt', '甲').stdout,
      '::error file=甲/.xxgk-report.json,line=1,col=11,title=xxgk-report::“form”的值 1 无效（可用：auto | 2019 | 2021）\n' +
        '::error title=xxgk-report::找不到 没有.txt\n',
    );
    assert.match(print('github', '--rule', 'total/applicant=info', '草稿/b 1.txt'), /^::notice /);
  });

  it('stylish: nothing of a draft steers the terminal', () => {
    folder.write('\u001b[2J.txt', wrongTotal);
    assert.doesNotMatch(print('stylish', '.'), /(?!\n)\p{Cc}/u);
  });

  it('colours on request alone', () => {
    const coloured = (environment: NodeJS.ProcessEnv) =>
      folder.runIn(environment, 'check', '草稿').stdout.includes('\u001b[');
    assert.equal(coloured({ NO_COLOR: '', FORCE_COLOR: '1' }), true);
    assert.equal(coloured({ NO_COLOR: '1', FORCE_COLOR: '1' }), false);
    assert.equal(coloured({ NO_COLOR: '' }), false);
  });
});
