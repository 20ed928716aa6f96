import { enquiryTroubles } from '../enquiries/rules.ts';
import { fieldError } from '../field-errors.ts';
import type { FieldError } from '../problems.ts';
import type { ComplaintPerson, ComplaintRecording, ComplaintTold } from './complaint.ts';
import type { Receiving } from './step.ts';

/**
 * What is wrong with a complaint that is made beyond its shape: how to reach whoever makes it, for whom, and days that cannot
 * be. `receivedOn` is the day on which it came, in England.
 */
export function complaintTroubles(made: ComplaintTold & ComplaintPerson, receivedOn: string): FieldError[] {
  const { about, actingFor, happenedOn, knownOn } = made;
  const ahead = (field: 'happenedOn' | 'knownOn') => {
    const day = made[field];
    const detail = 'Choose a day that is not after the complaint.';
    return day !== undefined && day > receivedOn ? [fieldError(`/${field}`, 'in-the-future', detail)] : [];
  };
  const isTurned = happenedOn !== undefined && knownOn !== undefined && knownOn < happenedOn;
  return [
    ...ahead('happenedOn'),
    ...ahead('knownOn'),
    ...(isTurned ? [fieldError('/knownOn', 'not-a-date', 'Choose the day it happened, or a later one.')] : []),
    ...enquiryTroubles(made),
    ...(about === 'somebody' && !actingFor
      ? [fieldError('/actingFor', 'required', 'Say why you complain for them: they asked you, or they cannot.')]
      : []),
  ];
}

/** What is wrong with a complaint that staff write down, beyond its shape. */
export function recordingTroubles(recording: ComplaintRecording, today: string): FieldError[] {
  const { receivedOn, way } = recording;
  const isAhead = receivedOn > today;
  return [
    ...(isAhead ? [fieldError('/receivedOn', 'in-the-future', 'Choose the day on which it came.')] : []),
    ...(way === 'online'
      ? [fieldError('/way', 'not-an-option', 'Say how it came: by word of mouth, in writing, or passed on.')]
      : []),
    ...complaintTroubles(recording, receivedOn),
  ];
}

/** The first event of the timeline of a complaint that came. Nothing in it says who made it, or what they said. */
export function receivingOf({
  way,
  about,
  happenedOn,
  knownOn,
}: Pick<ComplaintRecording, 'way' | 'about' | 'happenedOn' | 'knownOn'>): Receiving {
  return {
    ...{ action: 'receive', way, about },
    ...(happenedOn !== undefined && { happenedOn }),
    ...(knownOn !== undefined && { knownOn }),
  };
}
