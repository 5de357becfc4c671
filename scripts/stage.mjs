// One stage of `npm test` or `npm start`: a line that says what was done and how long it took.
import { spawn } from 'node:child_process';

const mark = (passed) => (passed ? '✓' : '✗');
const seconds = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** Runs a program; gives its exit code and what it printed. */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** Runs a script of package.json; throws with what it printed where it fails. */
export async function npmRun(script, args = [], env = {}) {
  const { code, output } = await run('npm', ['run', '--silent', script, '--', ...args], env);
  if (code !== 0) throw new Error(output);
  return output;
}

/**
 * Runs one stage and prints its line, with the result's own words after it; what a failed stage printed goes before.
 * Gives whether it passed.
 */
export async function stage(name, action) {
  const start = performance.now();
  let detail = '';
  let passed = true;
  try {
    detail = (await action()) ?? '';
  } catch (error) {
    passed = false;
    console.error(error.message);
  }
  console.log(`${mark(passed)} ${seconds(start).padStart(7)}  ${name}${detail && `：${detail}`}`);
  return passed;
}
