import { Command, CommanderError } from 'commander';
import { version } from '../version';
import { argumentError } from './argumentErrors';
import { defineCheck, defineFix } from './checkCommand';
import { defineExtract } from './extractCommand';
import { say, tell } from './locale';
import { runRules } from './rulesCommand';

/** Runs the command line; sets the exit code and never ends the process itself, so that all output is written. */
export function runProgram(): void {
  const program = new Command('xxgk-report')
    .description(say('检查政府信息公开工作年度报告。', 'Checks annual reports on government information disclosure.'))
    .version(version, '-V, --version', say('显示版本', 'print the version'))
    .helpOption('-h, --help', say('显示帮助', 'print this help'))
    .helpCommand(false)
    .configureOutput({ outputError: (message, write) => write(argumentError(message)) })
    .exitOverride();
  defineCheck(program.command('check'));
  defineFix(program.command('fix'));
  defineExtract(program.command('extract'));
  program.command('rules').description(say('列出全部检查规则', 'list the rule book')).action(runRules);
  defineLsp(program.command('lsp'));
  process.stdout.on('error', endOutput);
  program.parseAsync().catch((error: unknown) => {
    // Help is no failure, and what is wrong with the arguments has been told.
    const exitCode = error instanceof CommanderError ? error.exitCode : undefined;
    if (exitCode === undefined) tell(error instanceof Error ? error.message : String(error));
    process.exitCode = exitCode === 0 ? 0 : 2;
  });
}

function defineLsp(command: Command): void {
  command
    .description(say('在标准输入输出上运行语言服务器', 'run the language server on stdio'))
    // Editors add `--stdio` and `--clientProcessId` to whatever they start.
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async () => {
      const { serveStdio } = await import('../stdio');
      serveStdio();
    });
}

/** The reader of a pipe may leave early, which is no news; a full disk is. */
function endOutput({ code, message }: NodeJS.ErrnoException): void {
  if (code !== 'EPIPE') {
    tell(code === 'ENOSPC' ? say('磁盘已满，输出不完整', 'The disk is full; the output is incomplete') : message);
  }
  process.exit(2);
}
