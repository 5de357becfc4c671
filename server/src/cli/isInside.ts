import path from 'node:path';

/** Whether a path is that of a folder or of something in it. On Windows no way leads from one drive to another. */
export function isInside(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
