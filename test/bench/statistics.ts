export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  readonly count: number;
}

export function latencyOf(times: readonly number[]): Latency {
  const sorted = [...times].sort((a, b) => a - b);
  const quantile = (share: number) => sorted[Math.ceil(sorted.length * share) - 1]!;
  return { p50: quantile(0.5), p95: quantile(0.95), max: quantile(1), count: sorted.length };
}

export function median(values: readonly number[]): number {
  return latencyOf(values).p50;
}
