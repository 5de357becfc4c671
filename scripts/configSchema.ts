// The schema of `.xxgk-report.json`, for completion and hovers in editors. What the file means is in
// docs/configuration.md.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formSettings, rules, severitySettings } from '../server/src/core';
import { columnIds, rowIds, ruleCodes, sectionIds } from '../server/src/core/config/vocabulary';

const text = (description: string) => ({ type: 'string', description });
const word = (description: string, words: readonly string[]) => ({ ...text(description), enum: words });

/** What the settings of VS Code say in Chinese, the severities and forms among it. */
const said = JSON.parse(readFileSync(path.join(__dirname, '../package.nls.json'), 'utf8')) as Record<string, string>;

export const configSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: '政府信息公开年报助手的检查配置',
  type: 'object',
  additionalProperties: false,
  definitions: {
    severity: {
      type: 'string',
      enum: severitySettings,
      enumDescriptions: severitySettings.map((each) => said[`severity.${each}`]),
    },
  },
  properties: {
    $schema: { type: 'string' },
    form: {
      ...word('按哪一版法定格式检查', formSettings),
      enumDescriptions: formSettings.map((each) => said[`form.${each}`]),
      default: 'auto',
    },
    rules: {
      type: 'object',
      description: '各规则的级别；未列出的按默认级别',
      additionalProperties: false,
      properties: Object.fromEntries(
        rules.map(({ code, severity, title }) => [
          code,
          { $ref: '#/definitions/severity', description: title.zh, default: severity },
        ]),
      ),
    },
    ignore: {
      type: 'array',
      description: '不再提示的问题。所写各项全部相符的才算，没有写的项不限',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['code'],
        properties: {
          code: word('规则代码', ruleCodes),
          file: text('报告文件，相对于本配置文件所在的文件夹'),
          section: word('所在的部分', sectionIds),
          row: word('统计表的行', rowIds),
          column: word('统计表的列', columnIds),
          text: text('所报的文字，可以连同前后的字，以便与别处区分'),
          reason: text('为什么不必改'),
        },
      },
    },
  },
};
