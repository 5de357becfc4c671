import { InvalidArgumentError } from 'commander';
import { rules, type Severity } from '../core';
import { say } from './locale';

const severities: readonly string[] = ['error', 'warning', 'info', 'hint', 'off'] satisfies (Severity | 'off')[];

type Severities = Readonly<Record<string, Severity | 'off'>>;

/** `CODE=SEVERITY`, given any number of times. */
export function severitySetting(argument: string, before: Severities = {}): Severities {
  const [code = '', severity = ''] = argument.split('=');
  if (!rules.some((rule) => rule.code === code)) {
    throw new InvalidArgumentError(say(`没有名为 ${code} 的规则。`, `There is no rule ${code}.`));
  }
  if (!severities.includes(severity)) {
    throw new InvalidArgumentError(
      say(`级别应为 ${severities.join('、')}。`, `A severity is ${severities.join(', ')}.`),
    );
  }
  return { ...before, [code]: severity as Severity };
}

export function count(argument: string): number {
  if (!/^\d+$/.test(argument)) throw new InvalidArgumentError(say('应为不小于 0 的整数。', 'Not a whole number.'));
  return Number(argument);
}
