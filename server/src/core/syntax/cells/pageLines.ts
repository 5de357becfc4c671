/** What pages, browsers that print and readers of pages put between lines: 第3页, 3/5, 2022/1/15 10:21, an image. */
const pageMarks = [
  /^(?:[-—–－]{1,3}\s?\d{1,4}\s?[-—–－]{1,3}|第\s?\d{1,4}\s?页.{0,8}|\f)$/,
  /^(?:\d{1,4} ?(?:\/|of) ?\d{1,4}|\\(?:newpage|clearpage|pagebreak))$/i,
  /^[[=\-#\s]{0,12}p(?:age|\.)? ?\d{1,4}(?: of \d{1,4})?[\]=\-\s]{0,12}$/i,
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?$/,
];
/** Most short lines are labels and numbers, which hold none of what each mark holds. */
const mayBeMark = /[-—–－第/\\poPO.]/;
const image = /^!\[[^[\]]{0,100}\]\([^()\s]{0,200}\)$/;
const longestMark = 20;

/** Whether a line says by itself that it is no part of the text. */
export function isPageMark(line: string): boolean {
  const text = line.trim();
  if (text.startsWith('![')) return image.test(text);
  return text.length <= longestMark && mayBeMark.test(text) && pageMarks.some((mark) => mark.test(text));
}
