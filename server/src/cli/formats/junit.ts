import type { Outcome } from '../job';
import { ruleOf } from '../../core';
import { locale } from '../locale';
import type { Format } from './format';

/**
 * A suite for each file, a test for each finding; information is no failure. A file without findings is one test. Written
 * for the schema of Jenkins (junit-10.xsd), which knows no other attributes; each suite keeps to that of Maven Surefire.
 */
export const junit: Format = () => ({
  start: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="xxgk-report">\n',
  outcome: suite,
  end: ({ failures }) => `${failures.length > 0 ? broken(failures) : ''}</testsuites>\n`,
});

function suite({ file, messages }: Outcome): string {
  const failed = messages.filter(({ severity }) => severity !== 'info').length;
  const head = testsuite(file, { tests: Math.max(1, messages.length), failures: failed, errors: 0 });
  const tests = messages.map(({ code, severity, message, line, column }) => {
    const test = testcase(file, `${code} ${line}:${column}`);
    const title = ruleOf(code).title[locale];
    const text = escape(`${file}:${line}:${column} ${message}`);
    const body =
      severity === 'info'
        ? `<system-out>${text}</system-out>`
        : `${element('failure', { type: severity, message: title })}${text}</failure>`;
    return `    ${test}${body}</testcase>\n`;
  });
  const passed = `    ${testcase(file, 'xxgk-report')}</testcase>\n`;
  return `  ${head}\n${tests.join('') || passed}  </testsuite>\n`;
}

/** What could not be checked. */
function broken(failures: readonly string[]): string {
  const count = failures.length;
  const head = testsuite('xxgk-report', { tests: count, failures: 0, errors: count });
  const tests = failures.map(
    (reason) =>
      `    ${testcase('xxgk-report', reason)}${element('error', { type: 'error', message: reason })}</error></testcase>\n`,
  );
  return `  ${head}\n${tests.join('')}  </testsuite>\n`;
}

function testsuite(name: string, counts: Readonly<Record<'tests' | 'failures' | 'errors', number>>): string {
  return element('testsuite', { name, ...counts, skipped: 0, time: 0 });
}

function testcase(classname: string, name: string): string {
  return element('testcase', { classname, name, time: 0 });
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(String(value))}"`);
  return `<${name}${written.join('')}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Without the characters that XML cannot hold at all. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities[character]!);
}
