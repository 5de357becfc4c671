import type { Claim, Scope } from './claim';
import type { Context, Reviews } from './context';
import type { Piece } from './piece';
import type { Role } from './roles';

/** What the number of a clause is understood to count. */
export interface Reading {
  readonly role: Role;
  /** What the number is a part of; none where it stands for itself. */
  readonly part?: Claim | undefined;
  /** Whether numbers behind it may be parts of it. */
  readonly total?: boolean;
  /** Kinds of applicants named so far, or the outcome that the rows behind it are of. */
  readonly kinds?: readonly string[];
  readonly group?: string;
  readonly reviews?: Omit<Reviews, 'counted'>;
  readonly only?: Scope['only'];
  readonly implied?: boolean | undefined;
  readonly asRespondent?: boolean;
  /** Whether a word that is not known otherwise is understood: 其他. */
  readonly isOther?: boolean;
  /** See `Context.axis`. */
  readonly axis?: Context['axis'];
}

export type Reader = (piece: Piece, context: Context) => Reading | undefined;
