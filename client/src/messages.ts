// What the client itself says. `vscode.l10n` has no texts for English, its own default, so a Chinese original cannot go through it.
import { env } from 'vscode';

const chinese = {
  noActiveEditor: '没有打开的文档。请先打开一份政府信息公开年报，再执行此命令。',
  preview: '预览',
  nothingToExport: '当前文档中没有找到政府信息公开年报，没有导出。',
  exportTitle: '导出年报',
  exported: (file: string): string => `已导出 ${file}。需要打印时，在浏览器中打开它，按 Ctrl+P。`,
  print: '在浏览器中打开',
  openYourself: '没能自动打开。请在文件夹中找到导出的文件，用浏览器打开后按 Ctrl+P 打印。',
};

const english: typeof chinese = {
  noActiveEditor: 'No document is open. Open an annual report first, then run this command.',
  preview: 'Preview',
  nothingToExport: 'This document holds no annual report; nothing was exported.',
  exportTitle: 'Export report',
  exported: (file) => `${file} has been exported. To print it, open it in a browser and press Ctrl+P.`,
  print: 'Open in browser',
  openYourself: 'It could not be opened from here. Open the exported file in a browser and press Ctrl+P to print it.',
};

export const messages = env.language.startsWith('zh') ? chinese : english;
