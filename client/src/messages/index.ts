// What the client itself says. `vscode.l10n` has no texts for English, its own default, so a Chinese original cannot go through it.
import { env } from 'vscode';
import { chinese } from './chinese';
import { english } from './english';

export const messages = env.language.startsWith('zh') ? chinese : english;
