import { fieldError } from '../field-errors.ts';
import type { FieldError } from '../problems.ts';
import type { RerouteAnswerDraft, RerouteTo, SentOnState } from './reroute.ts';
import type { SentOnProgress } from './sent-on.ts';

/** For how many days an author is asked about an edit, and about sending a story on, where the platform sets no other. */
export const usualEditDays = 14;
export const usualRerouteDays = 14;

const DAY_MS = 86_400_000;

/** When an author who was asked is reminded, and when asking ends. */
export function askedTimes(askedAt: string, days: number): { remind: string; end: string } {
  const after = (part: number) => new Date(Date.parse(askedAt) + part * days * DAY_MS).toISOString();
  return { remind: after(0.5), end: after(1) };
}

/** What is wrong with an author's answer beyond its shape. */
export function rerouteTroubles({ answer, contact }: RerouteAnswerDraft): FieldError[] {
  if (answer === 'no' || contact !== undefined) return [];
  return [fieldError('/contact', 'required', 'Say how they can reach you: a phone number or an email address.')];
}

const seers: Readonly<Record<RerouteTo, string>> = {
  enquiry: 'sees requests for help. Invite an enquiries officer or a manager',
  complaint: 'sees complaints. Invite a complaints manager or a manager',
};

/** What to do where nobody at an organisation would see what is sent on to it. */
export function nobodyToSee(to: RerouteTo, organisation: string): string {
  return `Nobody at ${organisation} ${seers[to]} there first, or ask an operator to, then ask the author.`;
}

const next: Readonly<Record<SentOnState, readonly SentOnState[]>> = {
  new: ['seen', 'contacted', 'done'],
  seen: ['contacted', 'done'],
  contacted: ['done'],
  done: ['contacted'],
};

/** Where what was sent on may stand next. What is done can be taken up again. */
export function nextSentOn(state: SentOnState): readonly SentOnState[] {
  return next[state];
}

/** What is wrong with saying where it stands beyond its shape. */
export function sentOnTroubles(state: SentOnState, { to, note }: SentOnProgress): FieldError[] {
  if (!nextSentOn(state).includes(to)) return [fieldError('/to', 'not-an-option')];
  return to === 'done' && note === undefined ? [fieldError('/note', 'required', 'Say what came of it.')] : [];
}
