import type { Meaning } from '../forms/meanings';
import type { Text } from '../messages/locale';

/** A meaning with its legal basis below it. */
export function withBasis({ zh, en, basis }: Meaning): Text {
  if (basis === '') return { zh, en };
  return { zh: `${zh}\n\n依据：${basis}`, en: `${en}\n\nBasis: ${basis}` };
}
