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
  /** The reviews or lawsuits that the sentence speaks of, and how many it says there were. */
  review: { readonly claim?: Claim; readonly groups: readonly string[]; readonly only: Scope['only'] } | undefined;
  documents: boolean;
  /** The clause behind the present one, in its sentence. */
  behind: Piece | undefined;
  /** Whether the sentence says 作出……决定 in front. */
  decided: boolean;
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
  documents: false,
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
    // （二）依申请公开。 says what the sentence behind it is about.
    application: before.application && before.short && !before.main,
    subjects: before.subjects,
    main: before.main,
    counted: before.counted,
    years: before.main?.scope.years ?? [],
  };
}
