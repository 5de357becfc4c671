/** How the texts of drafts are written to disk. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  /** Whether the file begins with a byte order mark; it is no part of the text, as editors count columns. */
  readonly hasMark: boolean;
}

/** A text, and the encoding that its bytes are in. */
interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const marks: readonly (readonly [Encoding['name'], readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of bytes in the encoding that their byte order mark tells, else in the first one in which they make a text;
 * nothing where they do in none. UTF-16 without a mark shows by the zero bytes of its line ends and digits, which no
 * text in the other two has.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const [name, mark] = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
  const hasMark = mark !== undefined;
  const names = name
    ? [name]
    : bytes.includes(0)
      ? (['utf-16le', 'utf-16be'] as const)
      : (['utf-8', 'gb18030'] as const);
  for (const name of names) {
    const text = decodeAs(name, mark ? bytes.subarray(mark.length) : bytes);
    if (text !== undefined) return { text, encoding: { name, hasMark } };
  }
  return undefined;
}

function decodeAs(name: Encoding['name'], bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes);
    // Nearly all bytes are UTF-16; those of programs and pictures then hold characters that no text has.
    return name.startsWith('utf-16') && /[^\P{Cc}\t-\r]/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
