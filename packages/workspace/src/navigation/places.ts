import type { StaffMember, StaffStoryFilter } from '@hearback/contract';
import { AUDIT, seesAudit } from '../audit/addresses.ts';
import { CHANGES } from '../changes/addresses.ts';
import { messages as changeWords } from '../changes/changes.messages.ts';
import { COMPLAINTS, isComplaintsManager, seesComplaints } from '../complaints/addresses.ts';
import { CONVERSATIONS, keepsConversations } from '../conversations/addresses.ts';
import { MAILS, seesMails } from '../delivery/addresses.ts';
import { messages as mailWords } from '../delivery/delivery.messages.ts';
import { ENQUIRIES, isOfficer, seesEnquiries } from '../enquiries/addresses.ts';
import { messages as enquiryWords } from '../enquiries/enquiries.messages.ts';
import { FIGURES, isAnalyst } from '../figures/addresses.ts';
import { looksAfter, ORGANISATIONS } from '../organisations/addresses.ts';
import { managesPeople, PEOPLE } from '../people/addresses.ts';
import { TO_CHECK } from '../replies/addresses.ts';
import { messages as checkWords } from '../replies/to-check.messages.ts';
import { SEARCH } from '../search/addresses.ts';
import { SENT_ON, seesOwn, seesSentOn } from '../sent-on/addresses.ts';
import { addressOfList } from '../stories/addresses.ts';
import { isQueue } from '../stories/lists.ts';
import { lists as listWords } from '../stories/stories.messages.ts';
import { SURVEYS, seesSurveys } from '../surveys/addresses.ts';
import { readsWorkStories, WORK } from '../work-stories/addresses.ts';
import { readsWritten, WRITTEN } from '../written-answers/addresses.ts';
import { messages } from './navigation.messages.ts';

/** How much waits at a place; `hasMore` when that is only the beginning of it. */
export interface Waits {
  count: number;
  hasMore: boolean;
}

/** A screen that the header leads to. */
export interface Place {
  href: string;
  words: string;
  /** Whether it is here every day: something waits at it, or one looks something up. The others are settled or set up. */
  isDaily: boolean;
  /** Whether what is below its address belongs to it. */
  hasParts?: boolean;
  waits?: Waits | undefined;
  /** What it is that waits, after the number. */
  waitsWords?: (count: number) => string;
}

/** What places depend on: who one is, and how much waits where. */
export interface Standing {
  staff: Pick<StaffMember, 'roles'>;
  lists: readonly StaffStoryFilter[];
  counts: Partial<Record<StaffStoryFilter, Waits>>;
  checks: boolean;
  toCheck: Waits | undefined;
  sentOn: Waits | undefined;
  /** What is asked in private. */
  enquiries?: Waits | undefined;
  /** Complaints that are not answered yet. */
  complaints?: Waits | undefined;
  /** What people wrote in answer to surveys, for those who read it. */
  written?: Waits | undefined;
  /** What staff tell of their work, for those who read it first. */
  work?: Waits | undefined;
  seesChanges: boolean;
  /** How many changes are overdue. */
  overdue: number;
  seesStories: boolean;
}

/** With so many a row has room for all of them. */
const ROOM = 6;

/** The screens of a member of staff: those in the row, and those under one button. */
export function placesFor(standing: Standing): { row: Place[]; more: Place[] } {
  const places = [...ofStories(standing), ...ofPlatform(standing)];
  if (places.length <= ROOM) return { row: places, more: [] };
  const daily = places.filter(({ isDaily }) => isDaily).length;
  const isInRow = ({ isDaily, href }: Place) => isDaily || (href === SURVEYS && daily < ROOM);
  return { row: places.filter(isInRow), more: places.filter((place) => !isInRow(place)) };
}

/** Whether somebody is at a place. */
export function isAt({ href, hasParts }: Place, path: string): boolean {
  return path === href || (hasParts === true && path.startsWith(`${href}/`));
}

/** How much waits at some places together. */
export function waitingAt(places: readonly Place[]): Waits {
  const all = places.flatMap(({ waits }) => (waits ? [waits] : []));
  return { count: all.reduce((sum, { count }) => sum + count, 0), hasMore: all.some(({ hasMore }) => hasMore) };
}

function ofStories({ staff, lists, counts, ...standing }: Standing): Place[] {
  const places: (Place | false)[] = [
    ...lists.map((list) => ofList(list, counts[list])),
    standing.checks && {
      ...{ href: TO_CHECK, words: checkWords.tab, isDaily: true },
      ...{ waits: standing.toCheck, waitsWords: checkWords.waiting },
    },
    seesSentOn(staff.roles) && {
      ...{ href: SENT_ON, words: messages.sentOn, hasParts: true, waits: standing.sentOn },
      // What nobody else sees is seldom, and so is what is sent on to those who have complaints and requests of their own.
      isDaily: (seesOwn(staff.roles) && !hasOwnCases(staff.roles)) || Boolean(standing.sentOn?.count),
    },
    seesEnquiries(staff.roles) && {
      ...{ href: ENQUIRIES, words: messages.enquiries, hasParts: true, waits: standing.enquiries },
      ...{ waitsWords: enquiryWords.waits, isDaily: isOfficer(staff.roles) || Boolean(standing.enquiries?.count) },
    },
    seesComplaints(staff.roles) && {
      ...{ href: COMPLAINTS, words: messages.complaints, hasParts: true, waits: standing.complaints },
      ...{
        waitsWords: messages.complaintsWait,
        // Whoever moderates too has a full row: it comes into it while one waits.
        isDaily:
          (isComplaintsManager(staff.roles) && !lists.includes('to-moderate')) || Boolean(standing.complaints?.count),
      },
    },
    keepsConversations(staff.roles) && { href: CONVERSATIONS, words: messages.conversations, isDaily: false },
    readsWritten(staff.roles) && {
      ...{ href: WRITTEN, words: messages.written, hasParts: true, waits: standing.written },
      ...{ waitsWords: messages.anythingWaits, isDaily: Boolean(standing.written?.count) },
    },
    standing.seesChanges && {
      ...{ href: CHANGES, words: changeWords.changes, isDaily: true, hasParts: true },
      ...{ waits: { count: standing.overdue, hasMore: false }, waitsWords: changeWords.overdue },
    },
    standing.seesStories && { href: SEARCH, words: messages.search, isDaily: true },
  ];
  return places.filter((place) => place !== false);
}

/** Whether requests for help and complaints are somebody's daily work, both of them. */
function hasOwnCases(roles: StaffMember['roles']): boolean {
  return isOfficer(roles) && isComplaintsManager(roles);
}

/** What seldom happens has its place in the row while something waits there. */
const SELDOM: readonly StaffStoryFilter[] = ['reported', 'appealed'];

function ofList(list: StaffStoryFilter, waits: Waits | undefined): Place {
  const place = { href: addressOfList(list), words: listWords[list].title };
  if (SELDOM.includes(list) && !waits?.count) return { ...place, isDaily: false };
  return { ...place, isDaily: isQueue(list), waits };
}

function ofPlatform({ staff: { roles }, work }: Standing): Place[] {
  const places: [boolean, Place][] = [
    [seesSurveys(roles), { href: SURVEYS, words: messages.surveys, isDaily: false, hasParts: true }],
    [
      readsWorkStories(roles),
      { href: WORK, words: messages.work, isDaily: Boolean(work?.count), hasParts: true, waits: work },
    ],
    [looksAfter(roles), { href: ORGANISATIONS, words: messages.organisations, isDaily: false, hasParts: true }],
    [seesMails(roles), { href: MAILS, words: mailWords.nav, isDaily: false, hasParts: true }],
    [managesPeople(roles), { href: PEOPLE, words: messages.people, isDaily: false }],
    [isAnalyst(roles), { href: FIGURES, words: messages.figures, isDaily: false, hasParts: true }],
    [seesAudit(roles), { href: AUDIT, words: messages.audit, isDaily: false }],
  ];
  return places.flatMap(([isTheirs, place]) => (isTheirs ? [place] : []));
}
