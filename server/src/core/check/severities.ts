import type { Severity } from './finding';
import type { Text } from '../messages/locale';

/** The severities by name, as people read them. */
export const severityNames: Readonly<Record<Severity, Text>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '信息', en: 'info' },
  hint: { zh: '提示', en: 'hint' },
};
