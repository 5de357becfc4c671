import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  accessSync,
  lstatSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { withPermission } from './failure';
import { say } from './locale';
import { readBytes } from './readFile';

/**
 * Puts new bytes in place of those that were read, all at once: whatever happens, the file holds either. It keeps its
 * mode and owner; of a symbolic link the target is replaced. Fails where the file is no longer what was read.
 */
export function replaceFile(file: string, before: Buffer, bytes: Buffer): void {
  const target = realpathSync(file);
  const stats = statSync(target);
  // A folder that may be written to would let a file be replaced that may not.
  withPermission(file, () => accessSync(target, constants.W_OK));
  const folder = path.dirname(target);
  removeLeftovers(folder);
  const scratch = path.join(folder, `${ownStart}${process.pid}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    withPermission(folder, () => write(scratch, bytes, stats, file));
    if (!readBytes(target).equals(before)) {
      throw new Error(
        say(`${file} 在检查期间被其他程序修改，未写入`, `${file}: changed by another program meanwhile; not written`),
      );
    }
    renameSync(scratch, target);
  } catch (error) {
    rmSync(scratch, { force: true });
    throw error;
  }
}

function write(scratch: string, bytes: Buffer, { mode, uid, gid }: Stats, file: string): void {
  const descriptor = openSync(scratch, 'wx', 0o600);
  try {
    writeFileSync(descriptor, bytes);
    const made = fstatSync(descriptor);
    if (made.uid !== uid || made.gid !== gid) keepOwner(() => fchownSync(descriptor, uid, gid), file);
    fchmodSync(descriptor, mode & 0o7777);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function keepOwner(change: () => void, file: string): void {
  try {
    change();
  } catch (error) {
    const reason = say(
      `${file} 属于其他用户或者用户组，改写后不能保持，未改动`,
      `${file}: belongs to another user or group, which could not be kept; left alone`,
    );
    throw new Error(reason, { cause: error });
  }
}

const scratchStart = '.xxgk-report.';
const ownStart = `${scratchStart}${hostname()}.`;
const cleaned = new Set<string>();

/** Scratch files of runs that were killed. */
function removeLeftovers(folder: string): void {
  if (cleaned.has(folder)) return;
  cleaned.add(folder);
  for (const name of readdirSync(folder)) {
    const [, pid] = (name.startsWith(scratchStart) && /\.(\d{1,10})\.[0-9a-f]{1,8}\.tmp$/.exec(name)) || [];
    if (pid === undefined) continue;
    const file = path.join(folder, name);
    const isOver = name.startsWith(ownStart) && !isRunning(Number(pid));
    try {
      if (isOver || isOld(file)) rmSync(file);
    } catch {
      // What cannot be cleared up, as it is somebody else's, is no reason not to write.
    }
  }
}

/** In ms; far beyond what any takes. */
const longestWrite = 24 * 60 * 60 * 1000;

/** Nobody can tell of another machine what runs on it, and containers are another one each time. */
function isOld(file: string): boolean {
  const stats = lstatSync(file);
  return stats.isFile() && Date.now() - stats.mtimeMs > longestWrite;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
