import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { largest } from '../searched';
import { say } from './locale';

/** The bytes of a regular file. Nothing else is read: a pipe or a device might never end. */
export function readBytes(file: string): Buffer {
  // Opening a pipe that nobody writes to would wait; Windows has no such flag.
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
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

/** All of standard input. */
export async function readStandardInput(name: string): Promise<Buffer> {
  if (fstatSync(0).isDirectory()) throw new Error(say(`${name} 是文件夹`, `${name}: is a folder`));
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) throw tooLarge(name, size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(file: string, size: number): Error {
  const [is, most] = [Math.ceil(size / 2 ** 20), largest / 2 ** 20];
  return new Error(
    say(`${file} 过大（${is} MB），最多检查 ${most} MB 的文件`, `${file}: too large (${is} MB, at most ${most} MB)`),
  );
}
