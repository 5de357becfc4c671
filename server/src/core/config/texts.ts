import type { Text } from '../messages/locale';

/** What may be wrong with a configuration file. */
export const texts = {
  syntax: { zh: 'JSON 语法有误（{reason}）', en: 'The JSON is not well formed ({reason})' },
  tooDeep: { zh: 'JSON 嵌套太深，无法读取', en: 'The JSON is nested too deeply to be read' },
  root: { zh: '配置文件应为一个 JSON 对象', en: 'The configuration must be a JSON object' },
  object: { zh: '“{key}”应为对象', en: '“{key}” must be an object' },
  array: { zh: '“{key}”应为数组', en: '“{key}” must be an array' },
  string: { zh: '“{key}”应为字符串', en: '“{key}” must be a string' },
  unknownKey: { zh: '没有名为“{key}”的配置项{hint}', en: 'There is no “{key}” in a configuration{hint}' },
  unknownRule: { zh: '没有名为“{key}”的规则{hint}', en: 'There is no rule “{key}”{hint}' },
  badValue: {
    zh: '“{key}”的值 {value} 无效（可用：{allowed}）',
    en: '“{key}”: {value} is not one of {allowed}',
  },
  unknownWord: { zh: '“{key}”的值“{value}”无效{hint}', en: '“{key}”: there is no “{value}”{hint}' },
  noCode: { zh: '应写明规则代码“code”', en: 'The rule’s “code” is missing' },
} as const satisfies Record<string, Text>;

/** Behind the name of something that does not exist: what may have been meant. */
export function hint(meant: string | undefined): Text {
  return meant === undefined ? { zh: '', en: '' } : { zh: `，是否应为“${meant}”？`, en: `; did you mean “${meant}”?` };
}
