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
  badFile: {
    zh: '“{key}”的值“{value}”应为相对于配置文件所在文件夹的路径',
    en: '“{key}”: “{value}” must be a path from the folder of the configuration',
  },
  noCode: { zh: '应写明规则代码“code”', en: 'The rule’s “code” is missing' },
} as const satisfies Record<string, Text>;

const unknownReason: Text = { zh: '有不认识的内容', en: 'something unknown stands here' };

/** What jsonc-parser says is wrong, by the names of its codes. */
const reasons: Readonly<Record<string, Text>> = {
  InvalidSymbol: { zh: '有不认识的词', en: 'an unknown word' },
  InvalidNumberFormat: { zh: '数字写得不对', en: 'no number' },
  PropertyNameExpected: { zh: '此处应为带引号的名称', en: 'a name in quotation marks is expected' },
  ValueExpected: { zh: '此处应有值', en: 'a value is expected' },
  ColonExpected: { zh: '缺少冒号', en: 'a colon is missing' },
  CommaExpected: { zh: '缺少逗号', en: 'a comma is missing' },
  CloseBraceExpected: { zh: '缺少 }', en: 'a } is missing' },
  CloseBracketExpected: { zh: '缺少 ]', en: 'a ] is missing' },
  EndOfFileExpected: { zh: '结尾之后还有内容', en: 'something stands behind the end' },
  InvalidCommentToken: { zh: '不能有注释', en: 'comments are not allowed' },
  UnexpectedEndOfComment: { zh: '注释没有结束', en: 'a comment does not end' },
  UnexpectedEndOfString: { zh: '缺少后引号', en: 'a quotation mark is missing' },
  UnexpectedEndOfNumber: { zh: '数字没有写完', en: 'a number does not end' },
  InvalidUnicode: { zh: '\\u 之后应为四位十六进制数', en: 'four hexadecimal digits are expected behind \\u' },
  InvalidEscapeCharacter: { zh: '\\ 之后的字符不对', en: 'an unknown character behind \\' },
  InvalidCharacter: { zh: '有不能用的字符', en: 'a character that is not allowed' },
};

/** Why a text is no JSON, by the name of the parser's code. */
export function reasonOf(code: string): Text {
  return reasons[code] ?? unknownReason;
}

/** Behind the name of something that does not exist: what may have been meant. */
export function hint(meant: string | undefined): Text {
  return meant === undefined ? { zh: '', en: '' } : { zh: `，是否应为“${meant}”？`, en: `; did you mean “${meant}”?` };
}
