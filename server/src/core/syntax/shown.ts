import { withoutRadicals } from '../text/lookAlikes';
import { Line } from './line';
import { visibleText, withoutInvisible, type VisibleText } from './markup';

/** Longer lines hold more than a paragraph. */
const longestParagraph = 20_000;
const markup = ['</', '&', ']{'];
const ofTable = /<\/?(?:table|t[dhr])[\s>]/i;

/**
 * The text of a paragraph of HTML, of Markdown with attributes or with characters that nobody sees, as its reader sees
 * it; nothing for any other line, or one of a table.
 */
const shownText = Line.kept(({ text }) => {
  const isMarkup = text.length <= longestParagraph && markup.some((mark) => text.includes(mark)) && !ofTable.test(text);
  return isMarkup ? visibleText(text) : withoutInvisible(text);
});

/**
 * What `read` makes of a line as its reader sees it: tags part the numbers of a date from their words, and radicals
 * look like the characters. Whatever it names `from`, `to` and `end` are offsets, which are then those of the line.
 */
export function readShown<Made>(line: Line, read: (text: string) => Made): Made {
  const shown = shownText(line);
  return shown ? placed(read(withoutRadicals(shown.text)), shown, new Map()) : read(withoutRadicals(line.text));
}

/** What `read` makes of a text without the characters that nobody sees; places are those in the text. */
export function readWithoutInvisible<Made>(text: string, read: (text: string) => Made): Made {
  const shown = withoutInvisible(text);
  return shown ? placed(read(shown.text), shown, new Map()) : read(text);
}

/** An object that stands in several places stays one. */
function placed<Made>(made: Made, shown: VisibleText, known: Map<unknown, unknown>): Made {
  if (typeof made !== 'object' || made === null) return made;
  const before = known.get(made);
  if (before !== undefined) return before as Made;
  const copy = (Array.isArray(made) ? [] : {}) as Record<string, unknown>;
  known.set(made, copy);
  for (const [key, value] of Object.entries(made)) {
    if (typeof value !== 'number') copy[key] = key === 'role' || key === 'scope' ? value : placed(value, shown, known);
    else if (key === 'from') copy[key] = shown.startOf(value);
    else copy[key] = key === 'to' || key === 'end' ? shown.endOf(value) : value;
  }
  return copy as Made;
}
