import type { Analysis } from '../analysis';
import type { Line } from '../syntax/line';
import { Segment } from '../syntax/segment';
import { shift, span, type Span } from '../text/span';

/** A web or e-mail address in the text. Nothing is looked up. */
export interface DocumentLink {
  readonly span: Span;
  /** `https:`, `http:` or `mailto:` and the address. */
  readonly target: string;
}

/** The addresses that reports name. */
export function documentLinks({ reports }: Analysis): DocumentLink[] {
  return reports.flatMap(({ report, at }) =>
    report.segments.flatMap(({ segment, at: from }) =>
      linksOf(segment).map((link) => ({ ...link, span: shift(link.span, at + from) })),
    ),
  );
}

const linksOf = Segment.keeping.kept((segment): readonly DocumentLink[] => segment.lines.flatMap(inLine));

/** No line with an address to read is longer. */
const longestLine = 20_000;

/** A web address with or without its protocol, or an e-mail address; every part is bounded. */
const address =
  /\b(?:https?:\/\/[\w.~:/?#@!$&()*+,;=%[\]-]{1,500}|www(?:\.[\w-]{1,63}){1,6}(?::\d{1,5})?(?:\/[\w.~:/?#@!$&()*+,;=%-]{0,400})?|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})/gi;

/** Marks that end the sentence around an address rather than the address. */
const trailing = /[.,;:!?()[\]]+$/;

function inLine({ text }: Line, line: number): DocumentLink[] {
  if (text.length > longestLine || !/:\/\/|www\.|@/i.test(text)) return [];
  return [...text.matchAll(address)].map(({ 0: found, index }) => {
    const written = found.replace(trailing, '');
    return { span: span(line, index, index + written.length), target: targetOf(written) };
  });
}

function targetOf(written: string): string {
  if (/^https?:/i.test(written)) return written;
  return written.includes('@') && !/^www\./i.test(written) ? `mailto:${written}` : `http://${written}`;
}
