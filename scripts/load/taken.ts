/** How long answers took, in milliseconds. */
export interface Taken {
  what: string;
  p50: number;
  p95: number;
  p99: number;
  slowest: number;
}

/** The middle of some times, and their slow ends. */
export function spread(times: readonly number[]): Omit<Taken, 'what'> {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), slowest: at(1) };
}
