import { InvalidArgumentError } from 'commander';
import { rules, severitySettings, type Severity } from '../core';
import { say } from './locale';

type Severities = Readonly<Record<string, Severity | 'off'>>;

/** `CODE=SEVERITY`, given any number of times. */
export function severitySetting(argument: string, before: Severities = {}): Severities {
  const [code = '', severity = ''] = argument.split('=');
  if (code === '') {
    throw new InvalidArgumentError(say('应为“规则代码=级别”。', 'Should be CODE=SEVERITY.'));
  }
  if (!rules.some((rule) => rule.code === code)) {
    throw new InvalidArgumentError(say(`没有名为 ${code} 的规则。`, `There is no rule ${code}.`));
  }
  const known = severitySettings.find((setting) => setting === severity);
  if (!known) {
    throw new InvalidArgumentError(
      say(`级别应为 ${severitySettings.join('、')}。`, `A severity is ${severitySettings.join(', ')}.`),
    );
  }
  return { ...before, [code]: known };
}

/** Reads an argument that is a whole number from 0 on; commander tells of any other. */
export function count(argument: string): number {
  if (!/^\d+$/.test(argument)) throw new InvalidArgumentError(say('应为不小于 0 的整数。', 'Not a whole number.'));
  return Number(argument);
}

/** Reads a number of threads, 1 to 64; commander tells of any other. */
export function threadCount(argument: string): number {
  const jobs = count(argument);
  if (jobs < 1 || jobs > 64) throw new InvalidArgumentError(say('应为 1 至 64。', 'Not from 1 to 64.'));
  return jobs;
}
