import type { ReturnFigures } from './figures.ts';
import type { CountedOutcome, Leaving, ReturnForm, Section } from './form.ts';
import { daysOf, yearOf } from './year.ts';

// Days are `YYYY-MM-DD` in England.

/** What a return counts of a complaint. Codes that its lists do not have are counted in the box for what nobody has said. */
export interface CountedComplaint {
  organisation: string;
  site?: string | undefined;
  receivedOn: string;
  /** Its first response. One that was opened again was resolved then, and is not counted anew. */
  resolved?: { on: string; outcome: CountedOutcome } | undefined;
  /** How it ended where it was not answered. */
  left?: { on: string; how: Leaving } | undefined;
  age?: string | undefined;
  status?: string | undefined;
  issues: readonly CountedIssue[];
}

/** One matter of a complaint. A complaint has one mark for each subject, service and staff group that it is about. */
export interface CountedIssue {
  subject?: string | undefined;
  service?: string | undefined;
  staff: readonly string[];
}

/** An organisation that is part of another one from a day on. */
export interface Merger {
  from: string;
  to: string;
  on: string;
}

/** Which return it is. */
export interface ReturnTerms {
  form: ReturnForm;
  /** As `2025-26`. */
  year: string;
  mergers?: readonly Merger[] | undefined;
  /** The day on which it is filled in: mergers until then count. */
  filledOn: string;
}

/** The returns of a year, one for each organisation, or site, that has something to count; in order of codes. */
export function returnsOf(complaints: readonly CountedComplaint[], terms: ReturnTerms): ReturnFigures[] {
  const places = new Map<string, CountedComplaint[]>();
  for (const complaint of complaints) {
    if (!isInYear(complaint, terms)) continue;
    const { organisation, site } = placeOf(complaint, terms);
    const key = `${organisation} ${site ?? ''}`;
    places.set(key, [...(places.get(key) ?? []), complaint]);
  }
  return [...places]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, those]) => filledIn(those, terms));
}

/** The return of one place, with zeros where it has had no complaint. */
export function returnOf(
  complaints: readonly CountedComplaint[],
  place: { organisation: string; site?: string | undefined },
  terms: ReturnTerms,
): ReturnFigures {
  const own = complaints.filter((complaint) => {
    const { organisation, site } = placeOf(complaint, terms);
    return organisation === place.organisation && site === place.site;
  });
  return figures(own, place, terms);
}

function filledIn(complaints: readonly CountedComplaint[], terms: ReturnTerms): ReturnFigures[] {
  const [first] = complaints;
  return first ? [figures(complaints, placeOf(first, terms), terms)] : [];
}

function placeOf({ organisation, site }: CountedComplaint, terms: ReturnTerms) {
  const survivor = survivorOf(organisation, terms);
  return { organisation: survivor, ...(terms.form.isBySite && site !== undefined && { site }) };
}

/** Merged practices file under the code that is left (NHS England, guidance on the KO41b). */
export function survivorOf(ods: string, { mergers = [], filledOn }: Pick<ReturnTerms, 'mergers' | 'filledOn'>): string {
  const seen = new Set([ods]);
  const next = (at: string): string => {
    const merger = mergers.find(({ from, to, on }) => from === at && on <= filledOn && !seen.has(to));
    if (!merger) return at;
    seen.add(merger.to);
    return next(merger.to);
  };
  return next(ods);
}

/** When a complaint is no longer open, and what it counts as; `never` where it is in no return at all. */
function goneAs(
  { receivedOn, resolved, left }: CountedComplaint,
  form: ReturnForm,
): { on: string; as: CountedOutcome } | 'never' | undefined {
  const later = (on: string) => (on < receivedOn ? receivedOn : on);
  if (resolved && !(left && left.on < resolved.on)) return { on: later(resolved.on), as: resolved.outcome };
  if (!left) return undefined;
  const { counts, as } = form.leaving.as[left.how];
  const on = later(left.on);
  const isSameYear = yearOf(on, form) === yearOf(receivedOn, form);
  return counts === 'never' || (counts === 'in-a-later-year' && isSameYear) ? 'never' : { on, as };
}

interface InYear {
  complaint: CountedComplaint;
  isNew: boolean;
  /** Absent where it is still open at the end of the year. */
  outcome?: CountedOutcome;
}

/** How a complaint is in the return of a year; `undefined` where it is not. */
function inYear(complaint: CountedComplaint, { form, year }: Pick<ReturnTerms, 'form' | 'year'>): InYear | undefined {
  const { from, before } = daysOf(year, form);
  const gone = goneAs(complaint, form);
  if (gone === 'never' || complaint.receivedOn >= before || (gone && gone.on < from)) return undefined;
  const isNew = complaint.receivedOn >= from;
  return { complaint, isNew, ...(gone && gone.on < before && { outcome: gone.as }) };
}

function isInYear(complaint: CountedComplaint, terms: ReturnTerms): boolean {
  return inYear(complaint, terms) !== undefined;
}

function figures(
  complaints: readonly CountedComplaint[],
  place: { organisation: string; site?: string | undefined },
  terms: ReturnTerms,
): ReturnFigures {
  const { form, year } = terms;
  const those = complaints.flatMap((complaint) => inYear(complaint, terms) ?? []);
  const fresh = those.filter(({ isNew }) => isNew).map(({ complaint }) => complaint);
  const ended = (as: CountedOutcome) => those.filter(({ outcome }) => outcome === as).length;
  return {
    ...{ form: form.id, version: form.version, year, ...place },
    summary: {
      'brought-forward': those.length - fresh.length,
      new: fresh.length,
      upheld: ended('upheld'),
      'partly-upheld': ended('partly-upheld'),
      'not-upheld': ended('not-upheld'),
      resolved: those.filter(({ outcome }) => outcome !== undefined).length,
      'carried-forward': those.filter(({ outcome }) => outcome === undefined).length,
    },
    sections: Object.fromEntries(form.sections.map((section) => [section.id, boxesOf(fresh, section, form)])),
  };
}

function boxesOf(fresh: readonly CountedComplaint[], section: Section, form: ReturnForm): Record<string, number> {
  const boxes = Object.fromEntries(Object.keys(section.codes).map((code) => [code, 0]));
  for (const complaint of fresh) {
    for (const code of marksOf(complaint, section, form)) boxes[code] = (boxes[code] ?? 0) + 1;
  }
  return boxes;
}

/** The boxes of a part in which a complaint is counted, each once. */
function marksOf(complaint: CountedComplaint, section: Section, form: ReturnForm): Set<string> {
  const said = saidOf(complaint, section);
  const known = said.filter((code) => Object.hasOwn(section.codes, code));
  if (known.length > 0) return new Set(known);
  // What is broken down in another part is said there; and clinical treatment is only where somebody said so.
  const elsewhere = form.sections.filter(({ addedTo }) => addedTo === section.id);
  const isElsewhere = elsewhere.some(({ codes }) => said.some((code) => Object.hasOwn(codes, code)));
  return new Set(section.addedTo || isElsewhere ? [] : [section.otherwise]);
}

function saidOf({ age, status, issues }: CountedComplaint, { id }: Section): string[] {
  if (id === 'age') return age === undefined ? [] : [age];
  if (id === 'status') return status === undefined ? [] : [status];
  if (id === 'staff') return issues.flatMap(({ staff }) => staff);
  const said = id === 'service' ? issues.map(({ service }) => service) : issues.map(({ subject }) => subject);
  return said.flatMap((code) => code ?? []);
}
