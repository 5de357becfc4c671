import type { Role } from './roles';
import type { YearCondition } from './token';

/** A number that a sentence states of something that a table counts too. Offsets in the line. */
export interface Claim {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly role: Role;
  /** Whether words state it (未发生……) and no number can be put in place of them. */
  readonly inWords: boolean;
  readonly scope: Scope;
  /** The number that this one is a part of: judged only where that one agrees with the table. */
  readonly main?: Claim;
}

/** 全部办结, 办结率100%: nothing is said to be left to carry forward. */
export interface DoneClaim {
  readonly from: number;
  readonly to: number;
  readonly scope: Scope;
  /** Whether it is said of all applications, and not of those that the sentences around it count. */
  readonly ofAll: boolean;
  /** The number of applications that are said to be done, where the sentence gives one. */
  readonly main?: Claim;
}

/** Whom and which year a sentence speaks of. */
export interface Scope {
  /** Whom it names, where that is not plainly the organ itself. */
  readonly subjects: readonly string[];
  readonly years: readonly YearCondition[];
  /**
   * The only section where it means what the table has: reviews and lawsuits that may be about anything elsewhere, work
   * on licences and penalties that is more than decisions.
   */
  readonly only?: 'review' | 'disclosure' | undefined;
  /** Whether only the heading may tell that its applications are for information: 全年收到申请12件. */
  readonly implied?: boolean;
  /** Whether it counts reviews that the organ received, which are those against it unless it decides reviews itself. */
  readonly asRespondent?: boolean;
}

export interface LineClaims {
  readonly counts: readonly Claim[];
  readonly done: readonly DoneClaim[];
}
