// `npm start`: builds everything, prints the findings of the example drafts, and opens them in VS Code where somebody
// sits at a terminal.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { install } from './install.mjs';
import { npmRun, stage } from './stage.mjs';

const examples = 'examples';
const windows = process.platform === 'win32';

/** Runs in this terminal, to its end; gives the exit code. */
async function show(command, ...args) {
  const [code] = await once(
    spawn(command, args, { stdio: 'inherit', shell: windows && command !== process.execPath }),
    'exit',
  );
  return code;
}

async function prepare() {
  return (
    (await stage('安装依赖 install', install)) &&
    (await stage('构建并打包 build and package', async () => void (await npmRun('package'))))
  );
}

/** A draft with faults is what the examples are for; only a check that could not run is an error. */
async function printFindings() {
  console.log(`\n示例草稿的检查结果 findings in ${examples}/\n`);
  const code = await show(process.execPath, 'dist/cli.js', 'check', examples);
  return code === 0 || code === 1;
}

const hasDesktop = () => spawnSync('code', ['--version'], { shell: windows, stdio: 'ignore' }).status === 0;

async function openDesktop() {
  await show('code', '--install-extension', 'xxgk-report.vsix', '--force');
  await show('code', examples);
}

/** Its own address is printed by the server; Ctrl-C reaches it as well as us, and we wait for it to tidy up. */
async function openInBrowser() {
  process.on('SIGINT', () => {});
  console.log('\n正在准备 VS Code，首次约需半分钟 · setting up VS Code, half a minute the first time');
  await show('npm', 'run', '--silent', 'vscode:open', '--', examples);
}

const passed = (await prepare()) && (await printFindings());
process.exitCode = passed ? 0 : 1;
if (passed && process.stdin.isTTY && process.stdout.isTTY) await (hasDesktop() ? openDesktop() : openInBrowser());
