import type { Figures } from './visit.ts';

/** The figures by which forms are compared, with how they are written. */
export const MEASURES: readonly { key: keyof Figures; name: string; unit: 'B' | 'ms' | '' }[] = [
  { key: 'bytesToQuestion', name: 'Loaded until the first question', unit: 'B' },
  { key: 'bytesInAll', name: 'Loaded for a whole form', unit: 'B' },
  { key: 'requestsToQuestion', name: 'Requests until the first question', unit: '' },
  { key: 'requestsInAll', name: 'Requests for a whole form', unit: '' },
  { key: 'elsewhere', name: 'Requests to other machines, in vain', unit: '' },
  { key: 'longRunsToQuestion', name: 'Long tasks until the first question', unit: '' },
  { key: 'longRunsInAll', name: 'Long tasks for a whole form', unit: '' },
  { key: 'fromClick', name: 'From the click to the first question', unit: 'ms' },
  { key: 'fromStart', name: 'From an empty page to the first question', unit: 'ms' },
];

/** The value in the middle; of two in the middle, what lies half-way. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('Nothing has no median.');
  const sorted = [...values].sort((a, b) => a - b);
  const [below, above] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return ((below ?? 0) + (above ?? 0)) / 2;
}

/** The median of each figure over the rounds. */
export function medians(rounds: readonly Figures[]): Figures {
  const entries = MEASURES.map(({ key }) => [key, median(rounds.map((figures) => figures[key]))] as const);
  return Object.fromEntries(entries) as unknown as Figures;
}

/** How many times ours a figure is; `undefined` where ours is nought, which nothing is a multiple of. */
export function ratios(theirs: Figures, ours: Figures): Record<keyof Figures, number | undefined> {
  const entries = MEASURES.map(({ key }) => [key, ours[key] === 0 ? undefined : theirs[key] / ours[key]] as const);
  return Object.fromEntries(entries) as Record<keyof Figures, number | undefined>;
}
