import { en } from '@hearback/contract/words/en';
import { expect, test } from 'vitest';
import { detailInWords } from './timeline-words.ts';

const event = { id: '0195f7a0-1c2d-7000-8000-000000000000', at: '2027-03-31T11:00:00.000Z', by: 'Robin' };

test('a reason and a status are told in words, not in codes', () => {
  expect(detailInWords({ ...event, kind: 'rejected', detail: 'duplicate' })).toBe(en.rejections.duplicate);
  expect(
    detailInWords({ ...event, kind: 'change-progressed', detail: 'A second line: not at weekends: not-done' }),
  ).toBe(`A second line: not at weekends: ${en.changes['not-done']}`);
});

test('why a story is urgent is told in words, not in codes', () => {
  expect(detailInWords({ ...event, kind: 'flagged-urgent', detail: 'self-harm, medical' })).toBe(
    'self-harm or suicide or a medical emergency',
  );
});

test('what somebody tried and was not allowed is told in words', () => {
  const tried = (detail: string) => detailInWords({ ...event, kind: 'access-refused', detail });
  expect(tried('publish')).toBe('Tried to publish this story');
  expect(tried('progress-change')).toBe('Tried to say where a change stands');
  expect(tried('a-newer-code')).toBe('a-newer-code');
});

test('what staff wrote stays as they wrote it', () => {
  expect(detailInWords({ ...event, kind: 'change-recorded', detail: 'Doors: done' })).toBe('Doors: done');
  expect(detailInWords({ ...event, kind: 'rejected', detail: 'a-newer-code' })).toBe('a-newer-code');
});

test('what the author says of a change is told in words', () => {
  const said = (detail: string) => detailInWords({ ...event, kind: 'difference-told', detail });
  expect(said('Doors: at eight: not-yet')).toBe('Doors: at eight: Not yet');
});
