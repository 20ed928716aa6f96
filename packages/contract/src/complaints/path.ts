import { complaintsSeenBy } from '../permissions/index.ts';
import type { Role } from '../roles.ts';
import * as need from './needs.ts';
import type { ComplaintState } from './state.ts';
import type { ComplaintAction, StepOf } from './step.ts';

/** One thing that is done with a complaint: by whom, from where to where, and what has to be so before it is. */
export interface PathStep<Action extends ComplaintAction> {
  by: readonly (Role | 'complainant')[];
  /** Where it goes, from each state in which it can be done. */
  moves: Readonly<Partial<Record<ComplaintState, ComplaintState>>>;
  /** What sort of complaint it is for; every sort, where nothing is said. */
  fits?: readonly need.Fit[];
  needs: readonly need.Need<StepOf<Action>>[];
}

const staff = complaintsSeenBy;

/** The states before it is answered, in order. */
const open = ['received', 'acknowledged', 'investigating', 'drafted', 'second-look', 'checked', 'signed'] as const;
const underway = open.slice(2);

type Moves = PathStep<ComplaintAction>['moves'];
const from = (states: readonly ComplaintState[], to: ComplaintState): Moves =>
  Object.fromEntries(states.map((state) => [state, to]));
const stays = (...states: readonly ComplaintState[]): Moves =>
  Object.fromEntries(states.map((state) => [state, state]));

/** What a response needs before anybody signs it, or looks at it a second time. */
const whole: readonly need.Need[] = [
  ...[need.everyIssueIsAnswered, need.apologises, need.saysWhatIsDone],
  ...[need.saysOmbudsman, need.staffAreTold],
];

/** The path of a complaint (SI 2009/309; NHS Complaint Standards). What is not here cannot be done. */
export const path: { readonly [Action in ComplaintAction]: PathStep<Action> } = {
  // It comes.
  acknowledge: { by: staff, moves: { received: 'acknowledged' }, needs: [need.offersDiscussion] },
  'give-record': { by: staff, moves: stays(...open), fits: [need.isOral], needs: [] },
  settle: {
    by: staff,
    moves: from(['received', 'acknowledged'], 'settled'),
    fits: [need.isOral],
    needs: [need.isSatisfied, need.isSettledInTime],
  },
  'record-consent': { by: staff, moves: stays(...open, 'sent', 'ombudsman'), fits: [need.isForSomebody], needs: [] },
  'refuse-consent': { by: staff, moves: stays(...open, 'sent', 'ombudsman'), fits: [need.isForSomebody], needs: [] },
  'accept-late': { by: staff, moves: stays('received', 'acknowledged'), fits: [need.cameTooLate], needs: [] },
  'not-consider': {
    by: staff,
    moves: from(['received', 'acknowledged'], 'not-considered'),
    needs: [need.isTooLateWhereSaidSo, need.isInWriting],
  },
  transfer: {
    by: staff,
    moves: from(['received', 'acknowledged', 'investigating'], 'transferred'),
    needs: [need.agreesToTransfer],
  },
  withdraw: { by: [...staff, 'complainant'], moves: from(open, 'withdrawn'), needs: [] },

  // How it is looked into, and by when.
  discuss: { by: staff, moves: stays('acknowledged', 'investigating'), needs: [] },
  'agree-issues': { by: staff, moves: stays('acknowledged', 'investigating'), needs: [] },
  'agree-period': {
    by: staff,
    moves: { acknowledged: 'investigating' },
    needs: [need.isTakenOn, need.hasWrittenRecord, need.hasIssues, need.isDiscussed, need.isAhead],
  },
  extend: { by: staff, moves: stays(...underway), needs: [need.isLonger, need.isAhead, need.isTold] },
  'explain-delay': {
    by: staff,
    moves: stays(...open),
    fits: [need.isDelayed],
    needs: [need.isOverdue, need.isInWriting],
  },
  update: { by: staff, moves: stays(...open), needs: [need.mayBeTold] },

  // It is looked into.
  'name-staff': { by: staff, moves: stays(...open), needs: [] },
  'tell-staff': { by: staff, moves: stays(...open), fits: [need.namesStaff], needs: [need.isNamed] },
  'add-evidence': { by: staff, moves: stays('investigating'), needs: [need.isItsIssue] },
  find: { by: staff, moves: stays('investigating'), needs: [need.isItsIssue, need.hasEvidence] },

  // It is answered.
  draft: { by: staff, moves: from(['investigating', 'drafted'], 'drafted'), needs: [] },
  'ask-second-look': { by: staff, moves: { drafted: 'second-look' }, needs: whole },
  'pass-second-look': { by: staff, moves: { 'second-look': 'checked' }, needs: [need.isNotTheirDraft] },
  'send-back': { by: staff, moves: from(['second-look', 'checked', 'signed'], 'drafted'), needs: [] },
  'investigate-further': { by: staff, moves: from(['drafted', 'second-look', 'checked'], 'investigating'), needs: [] },
  sign: {
    by: staff,
    moves: from(['drafted', 'checked'], 'signed'),
    needs: [...whole, need.wasLookedAt, need.isNotSignedByDrafter, need.isResponsible, need.isTheDraft],
  },
  send: {
    by: staff,
    moves: { signed: 'sent' },
    needs: [need.mayBeTold, need.hasItsPage, need.isAsSigned, need.staffAreTold],
  },

  // Afterwards.
  close: { by: staff, moves: { sent: 'closed' }, needs: [] },
  refer: { by: staff, moves: from(['sent', 'closed', 'not-considered'], 'ombudsman'), needs: [] },
  'ombudsman-decides': { by: staff, moves: { ombudsman: 'closed' }, needs: [] },
  // From the beginning: they are offered to talk again, and what is looked into and by when is agreed anew.
  reopen: {
    by: staff,
    moves: from(['sent', 'closed', 'settled', 'withdrawn', 'not-considered'], 'received'),
    needs: [],
  },
};

/** Everything that is ever done, in the order of the path. */
export const complaintActions = Object.keys(path) as readonly ComplaintAction[];
