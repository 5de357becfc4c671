import { say } from './locale';

/** What keeps a file from being read or written, in words for the user. */
const reasons: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) =>
    file.includes('\ufffd')
      ? say(`${file} 的文件名不是 UTF-8 编码，请改名后再检查`, `${file}: its name is not in UTF-8; rename it first`)
      : say(`找不到 ${file}`, `${file}: no such file or folder`),
  EACCES: (file) => say(`没有权限访问 ${file}`, `${file}: permission denied`),
  EPERM: (file) => say(`没有权限修改 ${file}`, `${file}: not permitted`),
  EROFS: (file) => say(`${file} 所在的磁盘是只读的`, `${file}: is on a read-only disk`),
  ENOSPC: (file) => say(`磁盘已满，未能写入 ${file}`, `${file}: not written, the disk is full`),
  EDQUOT: (file) => say(`磁盘配额已用完，未能写入 ${file}`, `${file}: not written, the disk quota is used up`),
  EFBIG: (file) => say(`文件大小超过系统限制，未能写入 ${file}`, `${file}: not written, larger than the system allows`),
  ELOOP: (file) => say(`${file} 是循环的符号链接`, `${file}: symbolic links that lead in a circle`),
  ENAMETOOLONG: (file) => say(`文件名过长：${file}`, `${file}: the name is too long`),
  ENOTDIR: (file) => say(`找不到 ${file}`, `${file}: no such file or folder`),
  EISDIR: (file) => say(`${file} 是文件夹`, `${file}: is a folder`),
  EIO: (file) => say(`读写 ${file} 时磁盘或设备出错`, `${file}: the disk or device failed`),
  // Sockets cannot be opened.
  ENXIO: (file) => say(`${file} 不是普通文件`, `${file}: not a regular file`),
};

/** Runs what needs permission to write to a file, and says so where it is not given. */
export function withPermission<Made>(file: string, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM') throw error;
    throw new Error(say(`没有权限写入 ${file}，未改动`, `${file}: no permission to write, left alone`), {
      cause: error,
    });
  }
}

/** One line that says what went wrong with a file. */
export function explain(error: unknown, file: string): string {
  if (!(error instanceof Error)) return `${file}: ${String(error)}`;
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error.message;
  return reasons[code]?.(file) ?? say(`未能处理 ${file}：${error.message}`, `${file}: ${error.message}`);
}
