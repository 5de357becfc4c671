import type { Messages } from './types';

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

export const english: Messages = {
  noActiveEditor: 'No document is open. Open an annual report first, then run this command.',
  newReport: {
    title: (step) => `New disclosure report (${step}/2)`,
    organ: 'Full name of the organ that reports',
    organExample: 'For instance 某某县人民政府 or 某某市教育局',
    noOrgan: 'Enter the name of the organ.',
    organOnly: 'Only the name of the organ: the year and 政府信息公开工作年度报告 are added.',
    organTooLong: (most) => `The name is too long: ${most} characters at most.`,
    year: 'Which year is reported on? The form and the period follow from it.',
    yearDigits: (example) => `Enter a year of four digits, for instance ${example}.`,
    yearToCome: (year) => `${year} is still to come. A report is about a year that has passed.`,
    yearWithoutForm: (year) => `There is no statutory form for ${year}: the first one is for reports on 2019.`,
  },
  status: {
    name: 'Disclosure report',
    text: (reports, { errors, warnings, others }) => {
      const parts = [
        ...(errors > 0 ? [counted(errors, 'error')] : []),
        ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
        ...(errors + warnings === 0 ? ['no errors'] : []),
        ...(others > 0 ? [counted(others, 'hint')] : []),
      ];
      return `${reports > 1 ? `${reports} reports` : 'Report'}: ${parts.join(', ')}`;
    },
    tooltip: ({ reports, organ, year, form }, { errors, warnings, others }) =>
      [
        ...(reports > 1 ? [`This file holds ${reports} reports`] : []),
        ...(organ === undefined ? [] : [`Organ: ${organ}`]),
        ...(year === undefined ? [] : [`Year: ${year}`]),
        ...(form === undefined ? [] : [`Form of ${form}`]),
        `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(others, 'hint')}`,
        'Click to see the problems',
      ].join('\n'),
  },
  log: {
    started: (version) =>
      `Started, version ${version}. To log how long each check takes, click the gear and set the level to Debug.`,
    checked: (file, findings, milliseconds) =>
      `Checked ${file}: ${findings === undefined ? 'unchanged' : counted(findings, 'finding')}, ${milliseconds} ms`,
    previewFailed: 'The preview could not do what it was asked for',
  },
  preview: 'Preview',
  notWritten: 'Not written: the language server gave no answer; the log tells more. Enter the number again.',
  export: {
    title: 'Export report',
    nothing: 'This document holds no annual report; nothing was exported.',
    done: (file) => `${file} has been exported. To print it, open it in a browser and press Ctrl+P.`,
    open: 'Open in browser',
    openYourself: 'It could not be opened from here. Open the exported file in a browser and press Ctrl+P to print it.',
  },
  paste: {
    title: 'Fill into the statutory table',
    misfits: (count, listed) =>
      `Filled into the table; ${counted(count, 'number')} found no place in it and were left out: ${listed}`,
  },
};
