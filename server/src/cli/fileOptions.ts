import { Option, type Command } from 'commander';
import { threadCount } from './arguments';
import type { Sources } from './inputs';
import { say } from './locale';

/** What every command on files is told about them. */
export interface FileOptions {
  readonly format: string;
  readonly config?: string;
  readonly filesFrom?: string;
  readonly stdinFilename: string;
  readonly jobs?: number;
}

/** The first of the formats is the default. */
export function addFileOptions(command: Command, formats: readonly string[]): Command {
  return command
    .argument(
      '[path...]',
      say('文件、文件夹、通配符；- 为标准输入', 'files, folders to look for reports in, patterns; - is standard input'),
    )
    .addOption(new Option('--format <format>', say('输出格式', 'how to print')).choices(formats).default(formats[0]))
    .option(
      '--config <file>',
      say(
        '配置文件（默认从每个文件起逐级向上找 .xxgk-report.json）',
        'the configuration (default: the nearest .xxgk-report.json upwards from each file)',
      ),
    )
    .option(
      '--files-from <file>',
      say(
        '从文件读取文件名，一行一个；- 为标准输入',
        'read names of files from a file, one a line; - is standard input',
      ),
    )
    .option('--stdin-filename <name>', say('标准输入的文件名', 'a name for standard input'), '<stdin>')
    .option('--jobs <n>', say('线程数（默认为处理器核数）', 'threads (default: one a processor core)'), threadCount);
}

/** Where the texts come from, the current folder by default; throws where standard input is to be two things. */
export function sourcesOf(paths: readonly string[], { filesFrom, stdinFilename }: FileOptions): Sources {
  if (filesFrom === '-' && paths.includes('-')) {
    throw new Error(
      say('标准输入不能既是文件名又是文件', 'Standard input cannot be a list of files and a file at once'),
    );
  }
  const isBare = paths.length === 0 && filesFrom === undefined;
  // Standard input comes but once.
  const once = paths.filter((given, index) => given !== '-' || paths.indexOf(given) === index);
  return { paths: isBare ? ['.'] : once, list: filesFrom, standardInputName: stdinFilename };
}
