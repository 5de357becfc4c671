import type { Command } from 'commander';
import { addFileOptions, sourcesOf, type FileOptions } from './fileOptions';
import { dataFormats, sheet } from './formats';
import { say } from './locale';
import { runFiles } from './runFiles';

interface ExtractArguments extends FileOptions {
  readonly bom?: boolean;
}

export function defineExtract(command: Command): void {
  addFileOptions(command, Object.keys(dataFormats))
    .description(
      say(
        '提取年报的数据：标题、机关、年度、统计期限和三张统计表。退出码：0 完成，2 有文件未能读取',
        'print the data of reports: title, organ, year, period and the three tables; exit code 0: done, 2: could not read all',
      ),
    )
    .option(
      '--bom',
      say('以字节顺序标记开头，Excel 据此识别 CSV 的编码', 'begin with a byte order mark, for CSV in Excel'),
    )
    .action(extract);
}

async function extract(paths: readonly string[], options: ExtractArguments): Promise<void> {
  if (options.bom && options.format !== 'csv') {
    throw new Error(say('--bom 只用于 --format csv', '--bom goes with --format csv alone'));
  }
  process.exitCode = await runFiles(
    {
      sources: sourcesOf(paths, options),
      orders: { does: 'extract', rules: {}, fix: false, recalculate: false, dryRun: false },
      config: options.config,
      format: options.bom ? sheet : dataFormats[options.format]!,
      jobs: options.jobs,
    },
    ({ failures }) => (failures.length > 0 ? 2 : 0),
  );
}
