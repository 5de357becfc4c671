import { once } from 'node:events';
import { harmless } from './harmless';
import { say } from './locale';

/** Where a run prints to. The next text is made only when the reader has taken the one before. */
export interface Output {
  readonly write: (text: string) => Promise<void>;
  /** The text of standard input, mended or as it was. */
  readonly writeText: (text: Uint8Array) => Promise<void>;
  /** A line for people, beside the output. */
  readonly tell: (line: string) => void;
  /** How far the run is: shown on a terminal, until something is printed. */
  readonly progress: (files: number) => void;
  readonly clear: () => void;
}

const clearLine = '\r\u001b[K';
const msBetween = 100;

/** Where a text takes standard output for itself, what is printed beside it goes to people. */
export function createOutput(signal: AbortSignal, isForText: boolean): Output {
  const { stdout, stderr } = process;
  const stream: NodeJS.WriteStream = isForText ? stderr : stdout;
  let isShown = false;
  let last = performance.now();
  const clear = () => {
    if (isShown) stderr.write(clearLine);
    isShown = false;
  };
  const write = async (text: string | Uint8Array, stream: NodeJS.WriteStream) => {
    if (text.length === 0) return;
    clear();
    if (!stream.write(text)) await once(stream, 'drain', { signal });
  };
  return {
    clear,
    write: (text) => write(text, stream),
    writeText: (text) => write(text, stdout),
    tell: (line) => {
      clear();
      stderr.write(`${harmless(line)}\n`);
    },
    progress: (files) => {
      const now = performance.now();
      if (!stderr.isTTY || now - last < msBetween) return;
      last = now;
      isShown = true;
      stderr.write(`${clearLine}${say(`已处理 ${files} 个文件……`, `${files} files …`)}`);
    },
  };
}
