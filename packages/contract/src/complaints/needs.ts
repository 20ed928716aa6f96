import type { Role } from '../roles.ts';
import type { Regime } from './regimes.ts';
import type { ComplaintSoFar, Issue } from './so-far.ts';
import type { ComplaintStep, StepOf } from './step.ts';
import { isLate, settleBy } from './time-limits.ts';
import { lawUntil } from './times.ts';

/** Who does something, and what is so where they do it. */
export interface Doing {
  /** The id of their account; `complainant` for whoever complains. */
  by: string;
  as: readonly (Role | 'complainant')[];
  /** The day on which it happened, in England. */
  on: string;
  today: string;
  /** Accounts of the responsible person of the organisation, and of those who sign for them (regulation 4). */
  responsible: readonly string[];
  /** Whether the organisation wants a second look at every response. */
  asksSecondLook: boolean;
  regime: Regime;
}

/** Something that somebody is about to do with a complaint. */
export interface Attempt<Step extends ComplaintStep = ComplaintStep> {
  complaint: ComplaintSoFar;
  step: Step;
  doing: Doing;
}

/** A rule that has to be met before something is done: what to mend where it is not. */
export type Need<Step extends ComplaintStep = ComplaintStep> = (attempt: Attempt<Step>) => readonly string[];

/** A rule that what is known of a complaint and the day alone decide: where it is not met, the step is not for this complaint. */
export type Fit = (about: { complaint: ComplaintSoFar; doing: Pick<Doing, 'regime' | 'today'> }) => readonly string[];

const met: readonly string[] = [];
const unless = (isMet: boolean, mend: string): readonly string[] => (isMet ? met : [mend]);

export const offersDiscussion: Need<StepOf<'acknowledge'>> = ({ step }) =>
  unless(
    step.offersDiscussion,
    'Offer to talk about how it is looked into, and by when they get the answer (regulation 13).',
  );

export const isOral: Fit = ({ complaint }) =>
  unless(complaint.way === 'oral', 'It was made in writing. This is for what was said by word of mouth.');

export const isSatisfied: Need<StepOf<'settle'>> = ({ step }) =>
  unless(step.isSatisfied, 'They are not content, so it goes on as a complaint. Acknowledge it.');

export const isSettledInTime: Need<StepOf<'settle'>> = ({ complaint, doing: { on, regime } }) => {
  const last = settleBy(complaint.countedFrom, regime);
  return unless(on <= last, `The last day for that was ${last}, so it goes on as a complaint. Acknowledge it.`);
};

export const isForSomebody: Fit = ({ complaint }) =>
  unless(complaint.about === 'somebody', 'They complain for themselves. Nobody else has to agree.');

const cameLate = ({ complaint, doing: { regime } }: Parameters<Fit>[0]) =>
  isLate(complaint.receivedOn, complaint, regime);

export const cameTooLate: Fit = (about) => unless(cameLate(about), 'It came in time. There is nothing to accept.');

export const isTooLateWhereSaidSo: Need<StepOf<'not-consider'>> = (attempt) => {
  if (attempt.step.why !== 'too-late') return met;
  if (attempt.complaint.isAcceptedLate) return ['It was accepted although it came late. Give another reason.'];
  return unless(cameLate(attempt), 'It came in time. Give another reason, or acknowledge it.');
};

export const isInWriting: Need<StepOf<'not-consider' | 'explain-delay'>> = ({ step }) =>
  unless(step.isInWriting, 'Tell them in writing, with the reason. Then write that down here.');

export const agreesToTransfer: Need<StepOf<'transfer'>> = ({ step }) =>
  unless(step.isAgreed, 'Ask whoever complains first whether it may be sent to another body.');

export const isTakenOn: Need = (attempt) => {
  const { months } = attempt.doing.regime.complain;
  const mend = `It came later than ${months} months. Write down why it is accepted all the same, or do not consider it.`;
  return unless(!cameLate(attempt) || attempt.complaint.isAcceptedLate, mend);
};

export const hasWrittenRecord: Need = ({ complaint: { way, hasRecord } }) =>
  unless(way !== 'oral' || hasRecord, 'It was made by word of mouth. Write it down and give them a copy first.');

export const hasIssues: Need = ({ complaint }) =>
  unless(complaint.issues.length > 0, 'Agree with them first what is looked into.');

export const isDiscussed: Need<StepOf<'agree-period'>> = ({ complaint, step }) => {
  if (step.isAgreed) return unless(complaint.discussion === 'held', 'Write down first how you talked about it.');
  if (complaint.discussion !== 'declined')
    return ['Agree on a day with them, or write down that they did not want to talk.'];
  return unless(step.isInWriting, 'Tell them in writing by when they get the answer.');
};

export const isAhead: Need<StepOf<'agree-period' | 'extend'>> = ({ step, doing: { on } }) =>
  unless(step.by >= on, 'Choose a day that was still ahead then.');

export const isLonger: Need<StepOf<'extend'>> = ({ complaint, step }) =>
  unless(step.by > (complaint.period?.by ?? ''), `Choose a day after ${complaint.period?.by}, which they were told.`);

export const isTold: Need<StepOf<'extend'>> = ({ step }) =>
  unless(step.isTold, 'Tell them the new day and why first. Then write that down here.');

const notOverdue = (last: string) =>
  `The time of the law runs until ${last}. Until then, put the agreed day off instead.`;

/** A delay is one once the time of the law is over (regulation 14(4)). */
export const isDelayed: Fit = ({ complaint, doing: { today, regime } }) => {
  const last = lawUntil(complaint, regime);
  return unless(today > last, notOverdue(last));
};

export const isOverdue: Need = ({ complaint, doing: { on, today, regime } }) => {
  const last = lawUntil(complaint, regime);
  // Before it is over at all, that it does not fit says so.
  return unless(on > last || today <= last, notOverdue(last));
};

/** Nothing of a patient is told to somebody else before it is shown that they may be told. */
export const mayBeTold: Need = ({ complaint: { consent } }) => {
  if (consent === 'refused')
    return ['The person whom it is about does not agree. Tell whoever complains nothing about them.'];
  return unless(
    consent !== 'missing',
    'Record first what shows that they may be told about the person they complain for.',
  );
};

export const isItsIssue: Need<StepOf<'add-evidence' | 'find'>> = ({ complaint, step }) =>
  unless(issueOf(complaint, step.issue) !== undefined, 'This is none of its issues. Agree it with them first.');

export const hasEvidence: Need<StepOf<'find'>> = ({ complaint, step }) => {
  const issue = issueOf(complaint, step.issue);
  return unless(!issue || issue.evidence.length > 0, 'Record first what the finding is based on.');
};

function issueOf({ issues }: ComplaintSoFar, id: string): Issue | undefined {
  return issues.find((issue) => issue.id === id);
}

export const namesStaff: Fit = ({ complaint: { staff } }) =>
  unless(staff.length > 0, 'Nobody of the staff is named yet. Add whom it is about first.');

export const isNamed: Need<StepOf<'tell-staff'>> = ({ complaint: { staff }, step: { person } }) =>
  unless(
    staff.length === 0 || staff.some((one) => one.person === person),
    'Nobody of this name is among the staff it is about. Add them first.',
  );

const isFound = ({ finding }: Issue) => finding !== undefined;
const isUpheld = ({ finding }: Issue) => finding === 'upheld' || finding === 'partly-upheld';

/** What regulation 14 wants in a response, of every issue. */
export const everyIssueIsAnswered: Need = ({ complaint: { issues } }) =>
  issues.flatMap((issue, at) => {
    const name = `Issue ${at + 1}`;
    if (!isFound(issue)) return [`${name} has no finding. Go back to investigating and record one.`];
    return [
      ...unless(!!issue.explanation, `${name} has no explanation. Go back to investigating and write one.`),
      ...unless(!!issue.conclusions, `${name} has no conclusions. Go back to investigating and write them.`),
    ];
  });

export const apologises: Need = ({ complaint: { issues, draft } }) =>
  unless(!!draft?.apology || !issues.some(isUpheld), 'Something was upheld. Put an apology into the response.');

export const saysWhatIsDone: Need = ({ complaint: { issues, draft } }) =>
  unless(
    !issues.some(isUpheld) || (draft !== undefined && (draft.changes.length > 0 || !!draft.noAction)),
    'Something was upheld. Link the changes that are made because of it, or say why none is needed.',
  );

export const saysOmbudsman: Need = ({ complaint: { draft } }) =>
  unless(draft?.saysOmbudsman === true, 'Say in the response that they can go to the Ombudsman, and how.');

export const staffAreTold: Need = ({ complaint: { staff } }) =>
  unless(
    staff.every(({ isTold: isToldToo }) => isToldToo),
    `Tell ${staff
      .filter((one) => !one.isTold)
      .map(({ person }) => person)
      .join(', ')} first what it says of them.`,
  );

export const isNotTheirDraft: Need = ({ complaint: { draft }, doing: { by } }) =>
  unless(draft?.by !== by, 'You drafted it. Somebody else has to look at it.');

export const wasLookedAt: Need = ({ complaint: { state }, doing: { asksSecondLook } }) =>
  unless(!asksSecondLook || state === 'checked', 'Ask somebody else for a second look first.');

export const isNotSignedByDrafter: Need = ({ complaint: { draft }, doing: { by, asksSecondLook } }) =>
  unless(
    !asksSecondLook || draft?.by !== by,
    'You drafted it. Somebody else who signs for the organisation has to sign.',
  );

export const isResponsible: Need = ({ doing: { by, responsible } }) =>
  unless(responsible.includes(by), 'The responsible person signs, or somebody who signs for them (regulation 14).');

export const isTheDraft: Need<StepOf<'sign'>> = ({ complaint: { draft }, step: { letter } }) =>
  unless(draft?.letter === letter, 'The draft has changed since. Read it again and sign that.');

/** A private page is of whoever complained on a page alone. */
export const hasItsPage: Need<StepOf<'send'>> = ({ complaint: { way }, step: { by } }) =>
  unless(
    by !== 'page' || way === 'online',
    'They did not complain on a page, so they have none that shows it. Send it another way.',
  );

export const isAsSigned: Need<StepOf<'send'>> = ({ complaint: { signed }, step: { letter } }) =>
  unless(signed?.letter === letter, 'This is not the letter that was signed. Send that one, or have this one signed.');
