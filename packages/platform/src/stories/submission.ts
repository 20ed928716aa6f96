import { hash } from 'node:crypto';
import { type FieldError, fieldError, type Organisation, type StorySubmission } from '@hearback/contract';
import type { Findings } from './findings.ts';

/** A story that passed the contract and the organisation's rules, ready to be committed. */
export interface AcceptedStory {
  id: string;
  submission: StorySubmission;
  findings: Findings;
  fingerprint: string;
  organisationName: string;
  /** The author's private link. */
  link: string;
  /** The story in the workspace. */
  inWorkspace: string;
}

/** A hash of all that was sent, the key included. The contract gives fields in one order, so equal stories are equal. */
export function fingerprintOf(value: object): string {
  return hash('sha256', JSON.stringify(value), 'base64url');
}

/** What is wrong with sending this story to this organisation. */
export function misdirections(
  { service }: Pick<StorySubmission, 'service'>,
  organisation: Organisation | undefined,
): FieldError[] {
  if (!organisation) return [fieldError('/organisation', 'unknown-organisation')];
  const shut = organisation.doors.includes('story') ? [] : [closed(organisation)];
  const isKnown = organisation.services.some(({ id }) => id === service);
  return service && !isKnown ? [...shut, fieldError('/service', 'unknown-service')] : shut;
}

function closed({ name, successor }: Organisation): FieldError {
  if (!successor) return fieldError('/organisation', 'closed-organisation', `${name} no longer takes stories here.`);
  const mend = `${name} is now part of ${successor.name}. Send the story there, with the code ${successor.ods}.`;
  return fieldError('/organisation', 'closed-organisation', mend);
}
