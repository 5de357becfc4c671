import type { Text } from '../core';

/** What the server itself says: messages to the user, titles of commands, lines of the log. */
export const texts = {
  recalculate: { zh: '重算合计', en: 'Recalculate totals' },
  insertMissingSections: { zh: '补齐缺少的部分', en: 'Insert missing sections' },
  fixAll: { zh: '修复可自动改正的问题', en: 'Fix everything that is safe to fix' },
  fillBlanks: { zh: '空白处填 0', en: 'Fill blank cells with 0' },
  checkWorkspace: { zh: '检查工作区的年报', en: 'Checking the reports of the workspace' },
  ignore: { zh: '忽略此处（{code}）', en: 'Ignore here ({code})' },
  rewritePipe: { zh: '统计表改写为 Markdown 表格', en: 'Rewrite table as Markdown' },
  rewriteTsv: { zh: '统计表改写为一行一条、TAB 分隔', en: 'Rewrite table as TAB-separated rows' },
  rewriteCells: { zh: '统计表改写为一格一行', en: 'Rewrite table as one cell per line' },
  moveUp: { zh: '本部分连同正文上移', en: 'Move section up with its text' },
  moveDown: { zh: '本部分连同正文下移', en: 'Move section down with its text' },
  renumber: { zh: '重新编号', en: 'Renumber' },

  setCell: { zh: '填写统计表', en: 'Enter a number' },
  cellNotWritten: {
    zh: '未写入：扩展内部出错，详情见输出面板的日志。',
    en: 'Not written: something went wrong inside the extension; its log tells more.',
  },

  recalculated: { zh: '已重算 {count} 处合计。', en: '{count} total(s) recalculated.' },
  nothingToRecalculate: { zh: '各项合计均正确，无需改动。', en: 'All totals are right; nothing to change.' },
  nothingRecalculated: { zh: '合计无需改动。', en: 'No total changes.' },
  remaining: { zh: '仍有 {count} 处数据不符，请核对：{list}', en: '{count} equation(s) still disagree: {list}' },
  fixed: { zh: '已修复 {count} 处问题。', en: '{count} problem(s) fixed.' },
  nothingToFix: {
    zh: '没有可以自动改正的问题；其余问题请逐条查看。',
    en: 'There is nothing that can be fixed safely; look at the other problems one by one.',
  },
  filled: { zh: '已在 {count} 个空白处填 0。', en: '0 put into {count} blank cell(s).' },
  filledKnown: {
    zh: '其中 {count} 处按其余各数不为 0，已按勾稽关系填写，请核对。',
    en: '{count} of them got the number that the others demand; check them.',
  },
  noBlanks: { zh: '统计表没有空白。', en: 'The tables have no blank cells.' },
  checked: {
    zh: '已检查 {files} 个文件，其中年报 {reports} 份：{error} 处错误，{warning} 处警告。',
    en: '{files} file(s) checked, {reports} report(s): {error} error(s), {warning} warning(s).',
  },
  checkCancelled: {
    zh: '检查已停止。已检查 {files} 个文件，其中年报 {reports} 份：{error} 处错误，{warning} 处警告。',
    en: 'Stopped. {files} file(s) checked, {reports} report(s): {error} error(s), {warning} warning(s).',
  },
  sectionsInserted: {
    zh: '已补齐缺少的部分，请填写内容。',
    en: 'The missing sections have been inserted; please fill them in.',
  },
  notInserted: {
    zh: '缺少的部分未能插入：全文挤在一行里，插入后其余部分读不出来，请先分行。',
    en: 'The missing sections were not inserted: the text stands on one line, and the rest of it would not be read as before. Break the line first.',
  },
  nothingMissing: { zh: '规定的六个部分齐全，无需补充。', en: 'All six sections are there.' },

  unknownCommand: { zh: '没有名为 {command} 的命令', en: 'There is no command {command}' },
  noDocument: {
    zh: '请先打开一份政府信息公开年报，再执行此命令。',
    en: 'Open an annual report first, then run this command.',
  },
  noReport: {
    zh: '当前文档中没有找到政府信息公开年报：未见规定的标题和统计表。',
    en: 'This document holds no annual report: no mandated heading and no statutory table was found.',
  },
  editRefused: {
    zh: '编辑器未能写入改动，文档保持原样。请确认文档可以编辑，然后重试。',
    en: 'The editor did not take the change; the document is as it was. Make sure that it can be edited and try again.',
  },

  badSetting: {
    zh: '设置 xxgkReport.{name} 的值 {value} 无效（可用：{allowed}），已按默认值处理。',
    en: 'Setting xxgkReport.{name}: {value} is not one of {allowed}; the default is used.',
  },
  badRules: {
    zh: '设置 xxgkReport.rules 应为“规则代码: 级别”的对象，已按默认级别处理。',
    en: 'Setting xxgkReport.rules must be an object of rule code to severity; the default severities are used.',
  },
  unknownRule: {
    zh: '设置 xxgkReport.rules 中没有名为 {code} 的规则，已忽略。',
    en: 'Setting xxgkReport.rules: there is no rule {code}; it is ignored.',
  },
  noConfiguration: {
    zh: '未能取得设置，按默认设置检查：{reason}',
    en: 'The settings could not be read; defaults are used: {reason}',
  },
  badConfig: { zh: '{place}：{problem}', en: '{place}: {problem}' },
  stale: {
    zh: '这一条已没有可忽略的问题（{code}），可以删去',
    en: 'Nothing is left that this entry ignores ({code}); it can be deleted',
  },
  internalFault: { zh: '内部错误（检查继续进行）：{reason}', en: 'Internal error (checking goes on): {reason}' },
} satisfies Record<string, Text>;
