import type { Messages } from './types';

export const chinese: Messages = {
  noActiveEditor: '没有打开的文档。请先打开一份政府信息公开年报，再执行此命令。',
  newReport: {
    title: (step) => `新建政府信息公开年报（${step}/2）`,
    organ: '编制年报的机关全称',
    organExample: '例如：某某县人民政府、某某市教育局',
    noOrgan: '请填写机关名称。',
    organOnly: '只填机关名称，年份和“政府信息公开工作年度报告”会自动加上。',
    organTooLong: (most) => `机关名称过长，请不超过 ${most} 字。`,
    year: '报告哪一年的工作？格式、统计期限随年份确定。',
    yearDigits: (example) => `请填写四位数的年份，例如 ${example}。`,
    yearToCome: (year) => `${year} 年还没有到。年报报告的是已经过去的一年。`,
    yearWithoutForm: (year) => `${year} 年没有统一格式：统一格式自 2019 年度报告起使用。`,
  },
  status: {
    name: '政府信息公开年报',
    text: (reports, { errors, warnings, others }) => {
      const parts = [
        ...(errors > 0 ? [`${errors} 处错误`] : []),
        ...(warnings > 0 ? [`${warnings} 处警告`] : []),
        ...(errors + warnings === 0 ? ['无误'] : []),
        ...(others > 0 ? [`${others} 处提示`] : []),
      ];
      return `年报${reports > 1 ? `（${reports} 份）` : ''}：${parts.join('，')}`;
    },
    tooltip: ({ reports, organ, year, form }, { errors, warnings, others }) =>
      [
        ...(reports > 1 ? [`本文件有 ${reports} 份年报`] : []),
        ...(organ === undefined ? [] : [`机关：${organ}`]),
        ...(year === undefined ? [] : [`年度：${year} 年`]),
        ...(form === undefined ? [] : [`格式：${form} 年格式`]),
        `错误 ${errors}，警告 ${warnings}，提示 ${others}`,
        '单击查看问题',
      ].join('\n'),
  },
  log: {
    started: (version) =>
      `已启动，版本 ${version}。要记下每次检查用了多少时间，请单击右上角的齿轮，把日志级别设为“调试”。`,
    checked: (file, findings, milliseconds) =>
      `已检查 ${file}：${findings === undefined ? '与上次相同' : `${findings} 处问题`}，${milliseconds} 毫秒`,
    previewFailed: '预览未能完成所做的事',
  },
  preview: '预览',
  notWritten: '未写入：语言服务器没有回答，详情见输出面板的日志。请重新填写。',
  export: {
    title: '导出年报',
    nothing: '当前文档中没有找到政府信息公开年报，没有导出。',
    done: (file) => `已导出 ${file}。需要打印时，在浏览器中打开它，按 Ctrl+P。`,
    open: '在浏览器中打开',
    openYourself: '没能自动打开。请在文件夹中找到导出的文件，用浏览器打开后按 Ctrl+P 打印。',
  },
  paste: {
    title: '填入统计表',
    misfits: (count, listed) => `已填入统计表；有 ${count} 个数在表中没有位置，未填入：${listed}`,
  },
};
