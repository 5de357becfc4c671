import { closeSync, constants, createReadStream, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { Socket } from 'node:net';
import { addAbortSignal, type Readable } from 'node:stream';
import { largest } from '../searched';
import { say } from './locale';

/** Opening a pipe that nobody writes to would wait; Windows has no such flag. */
const withoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The bytes of a regular file. Nothing else is read: a pipe or a device might never end. */
export function readBytes(file: string): Buffer {
  const descriptor = openSync(file, withoutWaiting);
  try {
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) throw new Error(say(`${file} 是文件夹`, `${file}: is a folder`));
    if (!stats.isFile()) throw new Error(say(`${file} 不是普通文件`, `${file}: not a regular file`));
    if (stats.size > largest) throw tooLarge(file, stats.size);
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Standard input as it comes. An interrupt ends the wait for it. */
export function standardInput(signal: AbortSignal): Readable {
  return addAbortSignal(signal, process.stdin);
}

/** A file that is read whatever it is, since the user has named it: a pipe, say. Likewise. */
export function openStream(file: string, signal: AbortSignal): Readable {
  return addAbortSignal(signal, statSync(file).isFIFO() ? openPipe(file) : createReadStream(file));
}

/** Without waiting for somebody to write to it, which nothing could end. */
function openPipe(file: string): Readable {
  return new Socket({ fd: openSync(file, withoutWaiting), readable: true, writable: false });
}

/** All that comes, as long as it is not too much. */
export async function readStream(name: string, stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) throw tooLarge(name, size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** All of standard input. */
export async function readStandardInput(name: string, signal: AbortSignal): Promise<Buffer> {
  if (fstatSync(0).isDirectory()) throw new Error(say(`${name} 是文件夹`, `${name}: is a folder`));
  return readStream(name, standardInput(signal));
}

function tooLarge(file: string, size: number): Error {
  const [is, most] = [Math.ceil(size / 2 ** 20), largest / 2 ** 20];
  return new Error(
    say(`${file} 过大（${is} MB），最多检查 ${most} MB 的文件`, `${file}: too large (${is} MB, at most ${most} MB)`),
  );
}
