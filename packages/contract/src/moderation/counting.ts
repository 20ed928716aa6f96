import { RejectionReason } from '../story.ts';
import { ModerationDeed, type ModerationFigures } from './figures.ts';
import { openEdit } from './open-edit.ts';
import type { Revision } from './revision.ts';

/** How often something was done, as timelines tell it. */
export interface CountedEvent {
  kind: string;
  detail?: string | null | undefined;
  count: number;
}

/** A story that was published. */
export interface Publication {
  at: string;
  receivedAt: string;
  /** Whether it was public before. */
  isAgain: boolean;
  /** All of its edits, oldest first, those too that came later. */
  revisions: readonly Revision[];
}

/** What was done in some time, as it was. */
export interface Deeds {
  counts: Partial<Record<ModerationDeed, number>>;
  rejectedFor: Partial<Record<RejectionReason, number>>;
  /** How long each story waited until it was first published, in milliseconds. */
  waits: readonly number[];
}

const deedOf: Readonly<Record<string, ModerationDeed>> = {
  submitted: 'received',
  published: 'published',
  'author-asked': 'asked',
  'asking-ended': 'asked-in-vain',
  held: 'held',
  rejected: 'rejected',
  'taken-down': 'taken-down',
  reported: 'reported',
  'report-upheld': 'report-upheld',
  'report-dismissed': 'report-dismissed',
  appealed: 'appealed',
  'appeal-upheld': 'appeal-upheld',
  'appeal-dismissed': 'appeal-dismissed',
  'reroute-suggested': 'reroute-asked',
  'reroute-declined': 'reroute-declined',
  'reroute-unanswered': 'reroute-unanswered',
};

/** The kinds of event that are counted. */
export const countedKinds: readonly string[] = [...Object.keys(deedOf), 'reroute-agreed', 'rejection-taken-back'];

/** Below this many a time is not told: it could be one story's. */
const LEAST_WAITS = 5;
const ROUNDED_TO = 5;
const HOUR_MS = 3_600_000;

/** Adds up what happened in some time. */
export function deedsIn(events: readonly CountedEvent[], publications: readonly Publication[]): Deeds {
  const counts: Deeds['counts'] = {};
  const rejectedFor: Deeds['rejectedFor'] = {};
  for (const { kind, detail, count } of events) {
    add(counts, deedOf[kind], count);
    if (kind === 'reroute-agreed') add(counts, detail === 'complaint' ? 'sent-as-complaint' : 'sent-as-enquiry', count);
    if (kind === 'held' && detail?.startsWith('very-serious')) add(counts, 'very-serious', count);
    if (kind === 'rejection-taken-back') add(counts, 'rejected', -count);
    if (kind === 'rejected' || kind === 'rejection-taken-back') {
      const reason = RejectionReason.options.find((one) => one === detail);
      add(rejectedFor, reason, kind === 'rejected' ? count : -count);
    }
  }
  for (const { revisions, at } of publications) add(counts, howPublished(revisions, at), 1);
  const first = publications.filter(({ isAgain }) => !isAgain);
  return { counts, rejectedFor, waits: first.map(({ at, receivedAt }) => Date.parse(at) - Date.parse(receivedAt)) };
}

/** Several times as one. */
export function together(all: readonly Deeds[]): Deeds {
  const counts: Deeds['counts'] = {};
  const rejectedFor: Deeds['rejectedFor'] = {};
  for (const deeds of all) {
    for (const deed of ModerationDeed.options) add(counts, deed, deeds.counts[deed]);
    for (const reason of RejectionReason.options) add(rejectedFor, reason, deeds.rejectedFor[reason]);
  }
  return { counts, rejectedFor, waits: all.flatMap(({ waits }) => waits) };
}

/** What was done as it may be told: rounded, so that neither a figure nor the difference of two points at somebody. */
export function shownFigures({ counts, rejectedFor, waits }: Deeds): ModerationFigures {
  const shown = (deed: ModerationDeed) => (deed === 'published' ? (counts[deed] ?? 0) : rounded(counts[deed]));
  return {
    counts: tableOf(ModerationDeed.options, shown),
    rejectedFor: tableOf(RejectionReason.options, (reason) => rounded(rejectedFor[reason])),
    hours: waits.length < LEAST_WAITS ? null : hoursOf(waits),
  };
}

/** The months from that of one day to that of another, the latest first. None where the first day is the later. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = last.slice(0, 7); month >= first.slice(0, 7) && last >= first; month = monthBefore(month)) {
    months.push(month);
  }
  return months;
}

/** How a story was published, by its edits as they stood then. */
export function howPublished(revisions: readonly Revision[], at: string): ModerationDeed {
  const then = revisions
    .filter((revision) => revision.at <= at)
    .map((revision) => (revision.answer && revision.answer.at > at ? { ...revision, answer: undefined } : revision));
  if (openEdit(then)) return 'edit-told';
  const last = then.at(-1);
  if (last?.isByAuthor) return 'edit-changed';
  if (last?.answer?.answer === 'accept') return 'edit-agreed';
  return last?.answer?.answer === 'decline' ? 'edit-declined' : 'as-written';
}

function hoursOf(waits: readonly number[]): { median: number; nineInTen: number } {
  const sorted = waits.toSorted((one, other) => one - other);
  const at = (place: number) => sorted[place] ?? 0;
  const middle = (sorted.length - 1) / 2;
  return {
    median: inHours((at(Math.floor(middle)) + at(Math.ceil(middle))) / 2),
    nineInTen: inHours(at(Math.ceil(sorted.length * 0.9) - 1)),
  };
}

function inHours(milliseconds: number): number {
  return Math.max(0, Math.round(milliseconds / HOUR_MS));
}

function rounded(count = 0): number {
  // What was rejected before midnight may be taken back after it.
  return Math.round(Math.max(0, count) / ROUNDED_TO) * ROUNDED_TO;
}

function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

function add<Key extends string>(table: Partial<Record<Key, number>>, key: Key | undefined, count = 0): void {
  if (key !== undefined && count !== 0) table[key] = (table[key] ?? 0) + count;
}

function tableOf<Key extends string>(keys: readonly Key[], value: (key: Key) => number): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, number>;
}
