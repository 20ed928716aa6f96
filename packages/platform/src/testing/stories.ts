import { randomBytes } from 'node:crypto';
import type { StorySubmission } from '@hearback/contract';
import { uuidv7 } from 'uuidv7';
import { findingsIn } from '../stories/findings.ts';
import { type AcceptedStory, fingerprintOf } from '../stories/submission.ts';

export const newId = uuidv7;
export const newKey = () => randomBytes(18).toString('base64url');

/** Markup that would run, or break a page, wherever it were not shown as text. */
export const MARKUP = `<script>alert(1)</script><img src=x onerror=alert(2)> & "quoted" 'too' </title></textarea>`;

/** A story as it is sent, to the practice that the ground has. */
export function submission(parts: Partial<StorySubmission> = {}): StorySubmission {
  return {
    organisation: 'A81001',
    happened: 'I rang at eight. Nobody answered until ten, and then the nurse was kind.',
    language: 'en',
    key: newKey(),
    ...parts,
  };
}

/** A story as intake gets it. */
export function accepted(parts: Partial<StorySubmission> = {}, id = newId()): AcceptedStory {
  const told = submission(parts);
  return {
    id,
    submission: told,
    findings: findingsIn(told),
    fingerprint: fingerprintOf(told),
    organisationName: 'Elm Practice',
    link: `http://feedback.example.org/a/${id}`,
    inWorkspace: `http://feedback.example.org/workspace/stories/${id}`,
  };
}
