import type { Claim, Scope } from './claim';
import type { Piece } from './piece';

/** What is known at a place of a paragraph from what stands in front of it. */
export interface Context {
  /** Where the sentence begins in the line; offsets of its pieces count from there. */
  offset: number;
  /** Whether what stands in front speaks of applications, whether the sentence does somewhere, and the paragraph. */
  application: boolean;
  sentence: boolean;
  /** Whether the sentence has spoken of disclosure so far, and whether the paragraph does anywhere. */
  mentioned: boolean;
  anywhere: boolean;
  /** Whether the sentence speaks of what was carried over or forward. */
  carries: boolean;
  /** Whether the sentence is no longer than a heading. */
  short: boolean;
  paragraph: boolean;
  /** Numbers of another time follow. */
  excluded: boolean;
  /** Whether the sentence has spoken of a day behind the year's end. */
  later: boolean;
  /** Whether the sentence has said something that is not understood. */
  strayed: boolean;
  /** How often the sentence said 其中. */
  among: number;
  subjects: readonly string[];
  years: Scope['years'];
  main: Claim | undefined;
  /** What the last number counts; nothing where that is not understood. */
  counted: Claim | undefined;
  /** The reviews or lawsuits that the sentence speaks of. */
  review: Reviews | undefined;
  /** Whether the sentence has named any so far, counted or not. */
  reviewed: boolean;
  /** Whether it counts new ones and those carried over by themselves: 新增行政复议5件、行政诉讼2件. */
  parted: boolean;
  /** Whether the paragraph has counted something that is not understood, or spoken of a part of the applications. */
  alien: boolean;
  /** What the sentence counts by where no number in front says of what: applicants, outcomes. */
  axis: 'kind' | 'outcome' | undefined;
  /** Kinds of applicants that the list has named, where the last number is that of one. */
  kinds: readonly string[];
  /** The last outcome counted that has rows of its own, and the claim: 无法提供27件，包括……. */
  group: { readonly claim: Claim; readonly outcome: string } | undefined;
  /** What the sentence said was carried over. */
  carriedOver: Claim | undefined;
  /** Outcomes that a clause names for the one behind it (属于国家秘密，不予公开8件), or words of that kind not understood. */
  cause: readonly string[] | 'unknown';
  /** Whether the clause stands behind a bracket that opens. */
  bracketed: boolean;
  /** Whether the brackets hold nothing else. */
  enclosed: boolean;
  /** The kind of document that the sentence speaks of. */
  document: string | undefined;
  /** The clause behind the present one, in its sentence. */
  behind: Piece | undefined;
  /** Whether the sentence says 作出……决定 in front. */
  decided: boolean;
}

/** Reviews or lawsuits that a sentence has counted. */
export interface Reviews {
  readonly groups: readonly string[];
  /** Those of the same sentence in front as well, where what follows may be said of all: 行政复议11件、诉讼7件，其中维持9件. */
  readonly together: readonly string[];
  /** How they ended, where that is what was counted. */
  readonly result: string | undefined;
  readonly hasResults: boolean;
  readonly only: Scope['only'];
  /** The number itself, and that again if it is of all of them, whatever their result. */
  readonly counted: Claim;
  readonly claim?: Claim;
}

export const initial: Context = {
  application: false,
  offset: 0,
  sentence: false,
  mentioned: false,
  anywhere: false,
  carries: false,
  short: false,
  paragraph: false,
  excluded: false,
  later: false,
  strayed: false,
  among: 0,
  subjects: [],
  years: [],
  main: undefined,
  counted: undefined,
  review: undefined,
  reviewed: false,
  parted: false,
  alien: false,
  kinds: [],
  group: undefined,
  axis: undefined,
  carriedOver: undefined,
  cause: [],
  bracketed: false,
  enclosed: false,
  document: undefined,
  behind: undefined,
  decided: false,
};

/** What of one sentence holds in the next, or behind a semicolon. */
export function follow(before: Context, goesOn: boolean): Context {
  const paragraph = before.paragraph || before.application;
  if (goesOn) return { ...before, paragraph, excluded: false };
  return {
    ...initial,
    paragraph,
    alien: before.alien,
    // （二）依申请公开。 says what the sentence behind it is about.
    application: before.application && before.short && !before.main,
    subjects: before.subjects,
    main: before.main,
    counted: before.counted,
    years: before.main?.scope.years ?? [],
  };
}
