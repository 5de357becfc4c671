// `npm test`: everything a change has to pass, on a machine with nothing but Node and npm.
// `npm test -- --no-vscode` leaves out what runs in VS Code, for daily work.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { install } from './install.mjs';
import { npmRun, stage } from './stage.mjs';

const start = performance.now();
const scratch = mkdtempSync(path.join(tmpdir(), 'xxgk-test-'));
const reporter = path.resolve('scripts/reporter.cjs');
const totals = { passed: 0, failed: 0 };
const failedStages = [];

/** Gives whether the stage passed. One that fails without a failing test of its own counts as one failure. */
async function check(name, action) {
  const before = totals.failed;
  if (await stage(name, action)) return true;
  failedStages.push(name);
  if (totals.failed === before) totals.failed++;
  return false;
}

const script = (name) => async () => void (await npmRun(name));

/**
 * Runs a suite and adds up its results. One that wrote none down, or ran no test, has failed whatever its exit code.
 */
const suite = (name, args) => async () => {
  const file = path.join(scratch, 'totals.json');
  rmSync(file, { force: true });
  const ended = await npmRun(name, args, { TEST_TOTALS: file, TEST_REPORTER: reporter }).catch((error) => error);
  const { passed, failed } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  totals.passed += passed;
  totals.failed += failed;
  if (ended instanceof Error) throw ended;
  if (passed === 0) throw new Error('没有运行任何测试 · no test was run');
  return `${passed} passed`;
};

async function sources() {
  await check('类型检查 typecheck', script('typecheck'));
  const built = await check('构建 build', script('build'));
  await check('格式检查 format', script('format:check'));
  return built;
}

/** What other editors and VS Code need; one after the other, since they may install packages. */
async function editors() {
  const others = await check('准备编辑器 set up editors', script('editors:setup'));
  return { others, vscode: vscode && (await check('准备 VS Code · set up VS Code', script('vscode:setup'))) };
}

const vscode = !process.argv.includes('--no-vscode');

async function main() {
  if (!(await check('安装依赖 install', install))) return;
  // Downloads wait for the network, and the linter is as long as all the rest.
  const lint = check('代码检查 lint', script('lint'));
  const [built, ready] = await Promise.all([sources(), editors(), lint]);
  await check('单元、夹具、性质、协议、语法测试 unit tests', suite('test:unit', ['--reporter', reporter]));
  if (!built) return;
  if (ready.others) {
    await check('其他编辑器测试 tests in other editors', suite('test:editors', ['--reporter', reporter]));
  }
  if (!(await check('打包 package', script('package'))) || !ready.vscode) return;
  await check('扩展宿主测试 extension host tests', suite('test:host', []));
  await check('界面测试 interface tests', suite('test:ui', ['--reporter', reporter]));
}

await main();
rmSync(scratch, { recursive: true });
if (failedStages.length > 0) console.log(`\n未通过 failed: ${failedStages.join('，')}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
console.log(`用时 total time: ${((performance.now() - start) / 1000).toFixed(1)} s`);
process.exitCode = failedStages.length > 0 ? 1 : 0;
