import type { Finding, Fix } from '../check/finding';

/** The fix that puts the text the finding carries in place of what stands there; lines are not put together. */
export function replacement({ args, span, data }: Finding, title: string, preferred = true): Fix[] {
  if (data?.text === undefined || span.start.line !== span.end.line) return [];
  return [{ title, args, edits: [{ span, newText: data.text }], preferred }];
}
