import { asciidocTokens, endOfAsciidocTable } from './asciidocTable';
import { brokenHeadingTokens, endOfBrokenHeadings } from './brokenHeadings';
import { closedTokens, endOfClosedCells } from './closedCells';
import { endOfGrid, gridTokens } from './gridTable';
import { endOfHtmlTable, htmlTokens } from './htmlTable';
import type { Line } from '../line';
import { brokenRowTokens, endOfBrokenRow } from './rowsOverLines';
import { endOfOverlaidTable, overlaidTokens } from './overlaidTable';
import { endOfRuledTable, ruledTokens } from './ruledTable';
import { endOfTexTable, texTokens } from './texTable';
import type { Token } from '../cells/token';
import { endOfWikiTable, wikiTokens } from './wikiTable';
import { endOfTableWrittenOver, tokensWrittenOver } from './writtenOver';

/** How tables whose cells take several lines, or whose rows do, are found and read; all others are read line by line. */
const kinds: readonly {
  /** The line behind the table that begins on a line; nothing where none does. */
  readonly endOf: (lines: readonly Line[], from: number) => number | undefined;
  /** Its cells; nothing where it cannot be read. */
  readonly tokens: (lines: readonly Line[], from: number, to: number) => readonly Token[] | undefined;
}[] = [
  { endOf: endOfHtmlTable, tokens: htmlTokens },
  { endOf: endOfGrid, tokens: gridTokens },
  { endOf: endOfOverlaidTable, tokens: overlaidTokens },
  { endOf: endOfTableWrittenOver, tokens: tokensWrittenOver },
  { endOf: endOfRuledTable, tokens: ruledTokens },
  { endOf: endOfAsciidocTable, tokens: asciidocTokens },
  { endOf: endOfTexTable, tokens: texTokens },
  { endOf: endOfWikiTable, tokens: wikiTokens },
  { endOf: endOfBrokenRow, tokens: brokenRowTokens },
  { endOf: endOfClosedCells, tokens: closedTokens },
  { endOf: endOfBrokenHeadings, tokens: brokenHeadingTokens },
];

/** The cells of such a table, and the line behind it. */
interface Block {
  readonly tokens: readonly Token[];
  readonly end: number;
}

/** How often a table is tried, each time from a later line; a text of nothing but borders would take forever. */
const mostTries = 8;

/** Finds the blocks that begin on lines; asked for one line after another. */
export function blockFinder(lines: readonly Line[]): (line: number) => Block | undefined {
  const failed = kinds.map(() => ({ tries: 0, before: 0 }));
  return (line) => {
    for (let kind = 0; kind < kinds.length; kind++) {
      const own = failed[kind]!;
      if (line >= own.before) own.tries = 0;
      if (own.tries >= mostTries) continue;
      const end = kinds[kind]!.endOf(lines, line);
      if (end === undefined) continue;
      const tokens = kinds[kind]!.tokens(lines, line, end);
      if (tokens) return { tokens, end };
      own.tries++;
      own.before = Math.max(own.before, end);
    }
    return undefined;
  };
}
