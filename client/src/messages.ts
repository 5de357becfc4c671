// What the client itself says. `vscode.l10n` has no texts for English, its own default, so a Chinese original cannot go through it.
import { env } from 'vscode';

const chinese = {
  noActiveEditor: '没有打开的文档。请先打开一份政府信息公开年报，再执行此命令。',
};

const english: typeof chinese = {
  noActiveEditor: 'No document is open. Open an annual report first, then run this command.',
};

export const messages = env.language.startsWith('zh') ? chinese : english;
