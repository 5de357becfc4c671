import type { Analysis } from '../analysis';
import type { Locale } from '../messages/locale';
import type { Position, Span } from '../text/span';

export interface Hover {
  readonly markdown: string;
  readonly span: Span;
}

export function hover(_analysis: Analysis, _position: Position, _locale: Locale): Hover | undefined {
  return undefined;
}
