import type { Memory } from './measure';

export function ownMemory(): Memory {
  global.gc!();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed, rss };
}
