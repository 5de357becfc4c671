// What the page itself says.
const zh = {
  preview: '年报预览',
  report: '报告',
  nothing: '这份文档里没有找到政府信息公开年报。',
  export: '导出 HTML、打印',
  problems: '发现的问题',
  noProblems: '未发现问题',
  severity: { error: '错误', warning: '警告', info: '信息', hint: '提示' },
  counted: (name: string, count: number): string => `${name} ${count}`,
  blank: '空白',
  absent: '缺',
  absentCell: '草稿里没有这个数，请在文中补上',
  value: (name: string, value: string): string => `${name}：${value}`,
  edit: (name: string): string => `修改：${name}`,
  hint: '单击定位到草稿，双击或直接键入数字即可修改',
  keys: '方向键移动，回车修改，Esc 取消，Ctrl+回车转到草稿',
  editing: '回车写入草稿，Esc 取消',
  chart: '图示（由附表三得出，不属于报告内容，不导出）',
  count: (value: number | null): string => (value === null ? '读不出' : `${value} 件`),
  share: (percent: string): string => `${percent}%`,
};

const en: typeof zh = {
  preview: 'Report preview',
  report: 'Report',
  nothing: 'This document holds no annual report.',
  export: 'Export HTML, Print',
  problems: 'Problems found',
  noProblems: 'No problems',
  severity: { error: 'Error', warning: 'Warning', info: 'Info', hint: 'Hint' },
  counted: (name, count) => `${name} ${count}`,
  blank: 'blank',
  absent: 'none',
  absentCell: 'The draft has no such value; please add it in the text',
  value: (name, value) => `${name}: ${value}`,
  edit: (name) => `Edit ${name}`,
  hint: 'Click to go to the draft; double-click or type a number to change it',
  keys: 'Arrows move, Enter edits, Esc cancels, Ctrl+Enter goes to the draft',
  editing: 'Enter writes into the draft, Esc cancels',
  chart: 'Charts (drawn from table three; no part of the report, not exported)',
  count: (value) => (value === null ? 'unreadable' : `${value}`),
  share: (percent) => `${percent}%`,
};

export type Texts = typeof zh;

export const texts: Readonly<Record<'zh' | 'en', Texts>> = { zh, en };
