/** What a sticky pattern matches in a text at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The offset behind what a sticky pattern matches in a text at an offset; nothing where it does not. */
export function endOfMatch(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Whether a sticky pattern matches in a text at an offset. */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  return endOfMatch(pattern, text, at) !== undefined;
}
