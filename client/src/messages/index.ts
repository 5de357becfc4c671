// What the client itself says. `vscode.l10n` has no texts for English, its own default, so a Chinese original cannot go
// through it.
import { env } from 'vscode';
import { chinese } from './chinese';
import { english } from './english';

export const locale = env.language.startsWith('zh') ? 'zh' : 'en';

export const messages = { zh: chinese, en: english }[locale];
