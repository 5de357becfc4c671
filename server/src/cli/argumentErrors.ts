// What commander says of arguments that it cannot take, in the language of the terminal.
import { locale } from './locale';

/** Beginnings of its sentences; the names inside them stay as they are. */
const sentences: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/^error: unknown option '([^']*)'/, '没有名为 $1 的选项'],
  [/^error: unknown command '([^']*)'/, '没有名为 $1 的命令'],
  [/^error: option '([^']*)' argument missing/, '选项 $1 后面缺少值'],
  [/^error: option '([^']*)' argument '([^']*)' is invalid\. ?/, '选项 $1 的值“$2”无效。'],
  [/^error: too many arguments[^.]*\. Expected \d+ arguments? but got \d+\./, '参数太多。'],
  [/Allowed choices are ([^.]*)\./, '可用：$1。'],
  [/\n\(Did you mean (?:one of )?([^?]*)\?\)/, '，是否应为 $1？'],
];

/** What commander says of wrong arguments, in the user's language. */
export function argumentError(message: string): string {
  if (locale === 'en') return message;
  return sentences.reduce((text, [english, chinese]) => text.replace(english, chinese), message);
}
