import { say } from './locale';

export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  /** Whether the file begins with a byte order mark; it is no part of the text, as editors count columns. */
  readonly hasMark: boolean;
}

/** A file as it was read: its bytes, and the text that they are in its encoding. */
export interface FileText {
  readonly file: string;
  readonly bytes: Buffer;
  readonly text: string;
  readonly encoding: Encoding;
}

const marks: readonly (readonly [Encoding['name'], Buffer])[] = [
  ['utf-8', Buffer.from([0xef, 0xbb, 0xbf])],
  ['utf-16le', Buffer.from([0xff, 0xfe])],
  ['utf-16be', Buffer.from([0xfe, 0xff])],
];

/**
 * Reads a file in the encoding that its byte order mark tells, else in the first one in which its bytes make a text.
 * UTF-16 without a mark shows by the zero bytes of its line ends and digits, which no text in the other two has.
 */
export function decode(file: string, bytes: Buffer): FileText {
  const [name, mark] = marks.find(([, mark]) => bytes.subarray(0, mark.length).equals(mark)) ?? [];
  const hasMark = mark !== undefined;
  const names = name
    ? [name]
    : bytes.includes(0)
      ? (['utf-16le', 'utf-16be'] as const)
      : (['utf-8', 'gb18030'] as const);
  for (const name of names) {
    const text = decodeAs(name, mark ? bytes.subarray(mark.length) : bytes);
    if (text !== undefined) return { file, bytes, text, encoding: { name, hasMark } };
  }
  throw new Error(
    say(`${file} 不是 UTF-8、UTF-16 或 GB18030 编码的文本`, `${file}: not a text in UTF-8, UTF-16 or GB18030`),
  );
}

function decodeAs(name: Encoding['name'], bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes);
    // Nearly all bytes are UTF-16; those of programs and pictures then hold characters that no text has.
    return name.startsWith('utf-16') && /[^\P{Cc}\t-\r]/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The bytes of the file with another text; what is the same in both texts keeps its bytes. */
export async function encode(text: string, { file, bytes, encoding, text: before }: FileText): Promise<Buffer> {
  // Its tables are large, and few drafts that are mended need them.
  const { default: iconv } = await import('iconv-lite');
  const write = (text: string) => iconv.encode(text, encoding.name, { addBOM: encoding.hasMark });
  if (!write(before).equals(bytes)) {
    throw new Error(
      say(
        `${file} 含有不能照原样写回的字符，未修改；请先转换为 UTF-8`,
        `${file}: holds characters that cannot be written back as they are; not changed; convert it to UTF-8 first`,
      ),
    );
  }
  return write(text);
}
