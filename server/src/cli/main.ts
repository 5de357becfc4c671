import { Command, Option } from 'commander';
import { version } from '../version';
import { count, severitySetting } from './arguments';
import { runCheck, type CheckArguments } from './checkCommand';
import { runExtract, type ExtractArguments } from './extractCommand';
import { extractFormats } from './extractFormats';
import { formats } from './formats';
import { say } from './locale';
import { runRules } from './rulesCommand';

const program = new Command('xxgk-report')
  .description(say('检查政府信息公开工作年度报告。', 'Checks annual reports on government information disclosure.'))
  .version(version, '-V, --version', say('显示版本', 'print the version'))
  .helpOption('-h, --help', say('显示帮助', 'print this help'))
  .helpCommand(false)
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));

program
  .command('check')
  .description(
    say(
      '检查文件和文件夹（默认为当前文件夹）。退出码：0 没有错误和警告，1 有错误或警告，2 未能执行',
      'check files and folders (the current one by default); exit code 0: no error or warning, 1: some, 2: could not run',
    ),
  )
  .argument('[path...]', say('文件，或要在其中查找年报的文件夹', 'files, or folders to look for reports in'))
  .addOption(
    new Option('--format <format>', say('输出格式', 'how to print')).choices(Object.keys(formats)).default('stylish'),
  )
  .option('--rule <code=severity>', say('改变一条规则的级别，可重复', 'set a severity; repeatable'), severitySetting)
  .option('--max-warnings <n>', say('允许的警告数', 'how many warnings are let pass'), count, 0)
  .action((paths: string[], options: CheckArguments) => {
    process.exitCode = runCheck(paths.length > 0 ? paths : ['.'], options);
  });

program
  .command('extract')
  .description(
    say(
      '提取年报的数据：标题、机关、年度、统计期限和三张统计表。退出码：0 完成，2 有文件未能读取',
      'print the data of reports: title, organ, year, period and the three tables; exit code 0: done, 2: could not read all',
    ),
  )
  .argument('[path...]', say('文件，或要在其中查找年报的文件夹', 'files, or folders to look for reports in'))
  .addOption(
    new Option('--format <format>', say('输出格式', 'how to print'))
      .choices(Object.keys(extractFormats))
      .default('json'),
  )
  .action((paths: string[], options: ExtractArguments) => {
    process.exitCode = runExtract(paths.length > 0 ? paths : ['.'], options);
  });

program.command('rules').description(say('列出全部检查规则', 'list the rule book')).action(runRules);

program
  .command('lsp')
  .description(say('在标准输入输出上运行语言服务器', 'run the language server on stdio'))
  // Editors add `--stdio` and `--clientProcessId` to whatever they start.
  .allowUnknownOption()
  .allowExcessArguments()
  .action(async () => {
    const { createConnection } = await import('vscode-languageserver/node');
    const { serve } = await import('../serve');
    serve(createConnection(process.stdin, process.stdout));
  });

// The reader of a pipe may leave early.
process.stdout.on('error', () => process.exit());

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
