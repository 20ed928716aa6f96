import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storyTitle } from '../story.ts';
import { withFollowingTitle } from './following-title.ts';

const told = { title: 'Nurse Ashdown was rude', happened: 'Nurse Ashdown was rude. I went home.' };

test('a title that nobody wrote follows what happened', () => {
  const after = { ...told, happened: 'A nurse was rude. I went home.' };
  expect(withFollowingTitle(told, after)).toEqual({ ...after, title: 'A nurse was rude' });
});

test('a title that somebody writes, or wrote before, stays', () => {
  const written = { title: 'Rude words', happened: 'A nurse was rude.' };
  expect(withFollowingTitle(told, written)).toEqual(written);
  const again = { ...written, happened: 'Somebody was rude.' };
  expect(withFollowingTitle(written, again)).toEqual(again);
});

test('whatever is told otherwise, the title is what was written, or begins what is told now', () => {
  const words = fc.record({ title: fc.string(), happened: fc.string() });
  fc.assert(
    fc.property(words, words, fc.boolean(), (before, after, isLeft) => {
      const known = { ...before, title: storyTitle(before.happened) };
      const given = { ...after, title: isLeft ? known.title : after.title };
      const { title } = withFollowingTitle(known, given);
      expect(title).toBe(given.title === known.title ? storyTitle(given.happened) : given.title);
      expect(withFollowingTitle(given, known).happened).toBe(known.happened);
    }),
  );
});
