import type { ReturnForm } from './form.ts';

// Days are `YYYY-MM-DD` in England.

/** The year of a return in which a day is, as `2025-26`. */
export function yearOf(day: string, { year }: Pick<ReturnForm, 'year'>): string {
  const first = Number(day.slice(0, 4)) - (day.slice(5) < year.begins ? 1 : 0);
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}

/** The day on which a year of a return begins, and that on which the next one does. */
export function daysOf(year: string, form: Pick<ReturnForm, 'year'>): { from: string; before: string } {
  const first = Number(year.slice(0, 4));
  return { from: `${first}-${form.year.begins}`, before: `${first + 1}-${form.year.begins}` };
}
