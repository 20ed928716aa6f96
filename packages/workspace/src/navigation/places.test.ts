import { Role } from '@hearback/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listsFor } from '../stories/lists.ts';
import { isAt, placesFor, type Standing, waitingAt } from './places.ts';

const standing = (roles: readonly Role[], isAnywhere = true): Standing => ({
  staff: { roles: roles.map((role) => ({ role })) },
  lists: listsFor(roles.map((role) => ({ role }))),
  counts: { 'to-reply': { count: 8, hasMore: false }, 'to-moderate': { count: 50, hasMore: true } },
  ...{ checks: isAnywhere, toCheck: undefined, sentOn: undefined },
  ...{ seesChanges: isAnywhere, overdue: 2, seesStories: isAnywhere },
});

test('each place is there once, whoever one is, and nothing that waits is out of sight', () => {
  fc.assert(
    fc.property(fc.subarray([...Role.options]), fc.boolean(), (roles, isAnywhere) => {
      const { row, more } = placesFor(standing(roles, isAnywhere));
      const all = [...row, ...more];
      expect(new Set(all.map(({ href }) => href)).size).toBe(all.length);
      expect(more.filter(({ waits, isDaily }) => waits || isDaily)).toEqual([]);
      expect(row.length).toBeLessThanOrEqual(7);
    }),
  );
});

test('a manager has the day’s work and, as there is room, the surveys in the row, and the rest behind one button', () => {
  const { row, more } = placesFor(standing(['manager']));
  expect(row.map(({ words }) => words)).toEqual([
    'To reply',
    'To check',
    'Sent on to you',
    'Changes',
    'Search',
    'Surveys',
  ]);
  expect(more.map(({ words }) => words)).toEqual([
    'Replied',
    'Requests for help',
    'Complaints',
    'Conversations',
    'From staff',
    'Organisations',
    'People',
  ]);
  expect(waitingAt([...row, ...more])).toEqual({ count: 10, hasMore: false });
});

test('reports and appeals come into the row when one waits', () => {
  const quiet = standing(['moderator']);
  const words = (at: Standing) => placesFor(at).row.map((place) => place.words);
  expect(words(quiet)).not.toContain('Appeals');
  expect(words({ ...quiet, counts: { appealed: { count: 0, hasMore: false } } })).not.toContain('Appeals');
  expect(words({ ...quiet, counts: { appealed: { count: 1, hasMore: false } } })).toContain('Appeals');
});

test('stories from staff come into the row when one waits, with how many', () => {
  const quiet = standing(['moderator']);
  const place = (at: Standing) => placesFor(at).row.find(({ words }) => words === 'From staff');
  expect(place(quiet)).toBeUndefined();
  expect(place({ ...quiet, work: { count: 0, hasMore: false } })).toBeUndefined();
  expect(place({ ...quiet, work: { count: 3, hasMore: false } })?.waits?.count).toBe(3);
});

test('few places are all in the row', () => {
  const { row, more } = placesFor(standing(['operator'], false));
  expect([row.map(({ words }) => words), more]).toEqual([
    ['Sent on to you', 'Organisations', 'Mails', 'People', 'Audit'],
    [],
  ]);
});

test('one is at a place on its own address, and on those below it that belong to it', () => {
  const place = { href: '/workspace/changes', words: 'Changes', isDaily: true };
  expect(isAt(place, '/workspace/changes/done')).toBe(false);
  expect(isAt({ ...place, hasParts: true }, '/workspace/changes/done')).toBe(true);
  expect(isAt({ ...place, hasParts: true }, '/workspace/changes-of-old')).toBe(false);
});
