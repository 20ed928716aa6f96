/** Days from the first to the last, both among them. */
export interface Days {
  from: string;
  to: string;
}

/** Where the counts of some days are: each day is in one of these alone. */
export interface Spans {
  /** Whole months that were summed, as `YYYY-MM`. */
  months?: Days;
  /** Days that were summed, of months that are not asked for as a whole. */
  days: Days[];
  /** Days that were not summed yet. */
  since?: Days;
}

const FIRST = '0000-01-01';
const LAST = '9999-12-31';

/** Where to look for the counts of the days from `from` to `to`, where days up to `summedTo` were summed. */
export function spansOf(
  { from = FIRST, to = LAST }: { from?: string | undefined; to?: string | undefined },
  summedTo: string | null,
): Spans {
  if (from > to) return { days: [] };
  if (summedTo === null) return { days: [], since: { from, to } };
  const next = dayAfter(summedTo);
  const since = to >= next ? { since: { from: from > next ? from : next, to } } : {};
  if (from > summedTo) return { days: [], ...since };
  return { ...summedSpans({ from, to: to < summedTo ? to : summedTo }, to >= summedTo), ...since };
}

/** `isAll`: the last of these days is the last that was summed, so that its month has no other. */
function summedSpans({ from, to }: Days, isAll: boolean): Pick<Spans, 'months' | 'days'> {
  const first = from.endsWith('-01') ? monthOf(from) : monthAfter(monthOf(from));
  const last = isAll || monthOf(dayAfter(to)) !== monthOf(to) ? monthOf(to) : monthBefore(monthOf(to));
  if (first > last) return { days: [{ from, to }] };
  const before = from < `${first}-01` ? [{ from, to: `${monthOf(from)}-31` }] : [];
  const after = to > `${last}-31` ? [{ from: `${monthAfter(last)}-01`, to }] : [];
  return { months: { from: first, to: last }, days: [...before, ...after] };
}

const monthOf = (day: string) => day.slice(0, 7);
const monthAfter = (month: string) => monthOf(dayBy(`${month}-28`, 4));
const monthBefore = (month: string) => monthOf(dayBy(`${month}-01`, -1));
const dayAfter = (day: string) => dayBy(day, 1);

/** The day that comes so many days later. */
export function dayBy(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
