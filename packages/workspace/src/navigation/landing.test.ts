import { Role } from '@hearback/contract';
import { doneBy, listedFor, sentOnSeenBy } from '@hearback/contract/permissions';
import { expect, test } from 'vitest';
import { landingOf } from './landing.ts';
import { placesFor } from './places.ts';

const land = (...roles: Role[]) => landingOf(roles.map((role) => ({ role })));

test('each role begins where it has something to do', () => {
  expect(land('enquiries-officer')).toBe('/workspace/enquiries');
  expect(land('complaints-manager')).toBe('/workspace/complaints');
  expect(land('responder')).toBe('/workspace/to-reply');
  expect(land('manager')).toBe('/workspace/to-reply');
  expect(land('moderator')).toBe('/workspace/to-moderate');
  expect(land('enquiries-officer', 'complaints-manager')).toBe('/workspace/complaints');
  expect(land('complaints-manager', 'responder')).toBe('/workspace/to-reply');
  expect(land('auditor', 'moderator')).toBe('/workspace/to-moderate');
  expect(land()).toBeUndefined();
  for (const role of sentOnSeenBy.enquiry) expect(doneBy.reply.includes(role) && land(role)).toBeFalsy();
  for (const role of listedFor['to-moderate']) expect(land(role)).toBe('/workspace/to-moderate');
});

test('each role begins at a place of its own', () => {
  for (const role of Role.options) {
    const standing = {
      ...{ staff: { roles: [{ role }] }, lists: [], counts: {}, checks: false, toCheck: undefined, sentOn: undefined },
      ...{ seesChanges: false, overdue: 0, seesStories: false },
    };
    const { row, more } = placesFor({ ...standing, lists: ['to-moderate', 'to-reply'] });
    expect([...row, ...more].map(({ href }) => href)).toContain(land(role));
  }
});
