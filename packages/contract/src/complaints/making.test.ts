import { describe, expect, it } from 'vitest';
import { parseBody } from '../field-errors.ts';
import {
  ComplaintDetailsDraft,
  ComplaintRecording,
  ComplaintStep,
  ComplaintStepDraft,
  ComplaintSubmission,
} from '../index.ts';
import { goodSteps } from './complaint.examples.ts';
import { complaintTroubles, receivingOf } from './index.ts';
import { Receiving } from './step.ts';

const person = { name: 'Sam Okoro', by: 'email', email: 'sam@example.org', about: 'me' } as const;
const told = { wrong: 'Nobody rang back.', wanted: 'That you ring back.', happenedOn: '2026-03-10' };
const submission = { organisation: 'F84003', ...told, ...person, language: 'en', key: 'k'.repeat(22) };
const recording = { organisation: 'F84003', way: 'oral', receivedOn: '2026-04-02', ...told, ...person } as const;

function pointers(schema: Parameters<typeof parseBody>[0], body: unknown): (string | undefined)[] {
  const parsed = parseBody(schema, body);
  return parsed.ok ? [] : parsed.errors.map(({ pointer }) => pointer);
}

describe('a complaint that is made', () => {
  it('is taken as a page sends it, and as staff write it down', () => {
    expect(pointers(ComplaintSubmission, submission)).toEqual([]);
    expect(pointers(ComplaintRecording, recording)).toEqual([]);
  });

  it('is told of every field that is wrong at once', () => {
    const bad = { ...submission, wrong: ' ', happenedOn: '2026-02-30', isUpheld: true };
    expect(pointers(ComplaintSubmission, bad).toSorted()).toEqual(['/happenedOn', '/isUpheld', '/wrong']);
    expect(pointers(ComplaintRecording, { ...recording, way: 'pigeon' })).toEqual(['/way']);
  });

  it.each<[string, object, string[]]>([
    ['all is well', {}, []],
    ['it happened on the day it came', { happenedOn: '2026-04-02' }, []],
    ['it happened after it came', { happenedOn: '2026-04-03' }, ['/happenedOn']],
    ['it was known after it came', { knownOn: '2026-04-03' }, ['/knownOn']],
    ['it was known before it happened', { knownOn: '2026-03-09' }, ['/knownOn']],
    ['nobody could answer', { email: undefined }, ['/email']],
    ['it is for nobody', { about: 'somebody' }, ['/whose', '/agrees', '/actingFor']],
    ['it is for somebody', { about: 'somebody', whose: 'Ada', agrees: 'yes', actingFor: 'asked' }, []],
  ])('where %s', (_, more, expected) => {
    const troubles = complaintTroubles({ ...told, ...person, ...more }, '2026-04-02');
    expect(troubles.map(({ pointer }) => pointer)).toEqual(expected);
  });

  it('begins a timeline in which nothing says who made it', () => {
    const first = receivingOf(recording);
    expect(first).toEqual({ action: 'receive', way: 'oral', about: 'me', happenedOn: '2026-03-10' });
    expect(Receiving.parse(first)).toEqual(first);
  });
});

describe('what staff do', () => {
  it('is taken with the version they saw and the day on which it was', () => {
    for (const step of Object.values(goodSteps)) {
      expect(pointers(ComplaintStepDraft, { version: 1, on: '2026-04-08', step })).toEqual([]);
    }
    expect(
      pointers(ComplaintDetailsDraft, { version: 3, age: '26-55', isCandour: false, isSafeguarding: true }),
    ).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['no reason', { ...goodSteps.extend, reason: ' ' }],
    ['a reason that nobody can see', { ...goodSteps['accept-late'], reason: '\u200B\u2060' }],
    ['no issue', { action: 'agree-issues', issues: [] }],
    ['a letter by no digest', { action: 'sign', letter: 'the letter' }],
    ['an action there is not', { action: 'lose' }],
    ['more than is asked', { ...goodSteps.close, state: 'sent' }],
    [
      'a code that is none',
      { action: 'agree-issues', issues: [{ ...goodSteps['agree-issues'].issues[0], subject: '__proto__' }] },
    ],
    ['that it came, a second time', { action: 'receive', way: 'oral', about: 'me' }],
  ])('is refused with %s', (_, step) => {
    expect(ComplaintStep.safeParse(step).success).toBe(false);
    expect(pointers(ComplaintStepDraft, { version: 1, on: '2026-04-08', step })).not.toEqual([]);
  });
});
