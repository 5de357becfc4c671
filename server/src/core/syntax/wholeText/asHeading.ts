import type { HeadingSyntax } from '../headings/heading';
import { Line } from '../line';
import { plain } from './pageMark';

/**
 * Makes headings of lines that are none by themselves: gives the line with what is read in its text, nothing where that
 * is nothing, or where the line is a heading or a title already.
 */
export function asHeading(read: (text: string) => HeadingSyntax | undefined): (line: Line) => Line | undefined {
  return Line.kept((line) => {
    if (line.role === 'heading') return line;
    const own = plain(line);
    const heading = own.heading || own.title ? undefined : read(own.text);
    return heading && new Line(own.text, own.eol, heading, undefined, own, 'heading');
  });
}
