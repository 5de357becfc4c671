import { decode, type Encoding } from '../encoding';
import { say } from './locale';

/** A file as it was read: its bytes, and the text that they are in its encoding. */
export interface FileText {
  readonly file: string;
  readonly bytes: Buffer;
  readonly text: string;
  readonly encoding: Encoding;
}

/** Reads a file in the encoding that its bytes tell. Throws where they are no text. */
export function decodeFile(file: string, bytes: Buffer): FileText {
  const decoded = decode(bytes);
  if (decoded) return { file, bytes, ...decoded };
  throw new Error(
    say(`${file} 不是 UTF-8、UTF-16 或 GB18030 编码的文本`, `${file}: not a text in UTF-8, UTF-16 or GB18030`),
  );
}

/**
 * The text of a list of names: in UTF-16 only where a mark says so, since without one the zeros part names; names that
 * are in no encoding at all are left to be told of.
 */
export function decodeList(bytes: Buffer): string {
  const isMarked = ['fffe', 'feff'].includes(bytes.toString('hex', 0, 2));
  const decoded = isMarked || !bytes.includes(0) ? decode(bytes) : undefined;
  return decoded?.text ?? bytes.toString('utf8').replace(/^\ufeff/, '');
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
