import type { Command } from 'commander';
import type { CheckOptions } from '../core';
import { count, severitySetting } from './arguments';
import { addFileOptions, sourcesOf, type FileOptions } from './fileOptions';
import { findingFormats, patch } from './formats';
import { say } from './locale';
import { runFiles } from './runFiles';

interface CheckArguments extends FileOptions {
  /** Severities by rule code. */
  readonly rule?: CheckOptions['rules'];
  readonly maxWarnings: number;
  readonly fix?: boolean;
  readonly recalculate?: boolean;
  readonly dryRun?: boolean;
}

export function defineCheck(command: Command): void {
  addOptions(command)
    .description(
      say(
        '检查文件和文件夹（默认为当前文件夹）。退出码：0 没有错误和警告，1 有错误或警告，2 未能执行',
        'check files and folders (the current one by default); exit code 0: no error or warning, 1: some, 2: could not run',
      ),
    )
    .option('--fix', say('改正可以安全改正的错误', 'apply all fixes that cannot be wrong'))
    .action(check);
}

export function defineFix(command: Command): void {
  addOptions(command)
    .description(
      say(
        '改正可以安全改正的错误，列出其余的；同 check --fix',
        'apply all fixes that cannot be wrong and list what is left; the same as check --fix',
      ),
    )
    .action((paths: readonly string[], options: CheckArguments) => check(paths, { ...options, fix: true }));
}

function addOptions(command: Command): Command {
  return addFileOptions(command, Object.keys(findingFormats))
    .option('--rule <code=severity>', say('改变一条规则的级别，可重复', 'set a severity; repeatable'), severitySetting)
    .option('--max-warnings <n>', say('允许的警告数', 'how many warnings are let pass'), count, 0)
    .option('--recalculate', say('重算全部合计', 'set every total from its parts'))
    .option('--dry-run', say('不写入文件，只显示会改动什么', 'write no file, print what would change'));
}

async function check(paths: readonly string[], options: CheckArguments): Promise<void> {
  const { format, rule = {}, maxWarnings, fix = false, recalculate = false, dryRun = false, jobs } = options;
  if (dryRun && !fix && !recalculate) {
    throw new Error(say('--dry-run 应与 --fix 或 --recalculate 同用', '--dry-run goes with --fix or --recalculate'));
  }
  process.exitCode = await runFiles(
    {
      sources: sourcesOf(paths, options),
      orders: { does: 'check', rules: rule, fix, recalculate, dryRun },
      config: options.config,
      format: dryRun ? patch : findingFormats[format]!,
      jobs,
    },
    ({ error, warning, failures }) => (failures.length > 0 ? 2 : error > 0 || warning > maxWarnings ? 1 : 0),
  );
}
