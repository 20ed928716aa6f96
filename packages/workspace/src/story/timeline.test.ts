import { en } from '@hearback/contract/words/en';
import { editReasons, holdReasons } from '@hearback/contract/words/moderation-en';
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

test('why a story is held and how critical it is are told in words, with the note as it was written', () => {
  expect(detailInWords({ ...event, kind: 'held', detail: 'checking: We ask: who?' })).toBe(
    `${holdReasons.checking}. We ask: who?`,
  );
  expect(detailInWords({ ...event, kind: 'held', detail: 'safeguarding' })).toBe(holdReasons.safeguarding);
  expect(detailInWords({ ...event, kind: 'criticality-set', detail: '2 5' })).toBe(
    '2 of 5: A nuisance → 5 of 5: Very serious',
  );
  expect(detailInWords({ ...event, kind: 'edited', detail: 'language' })).toBe(editReasons.language);
});

test('what staff wrote stays as they wrote it', () => {
  expect(detailInWords({ ...event, kind: 'change-recorded', detail: 'Doors: done' })).toBe('Doors: done');
  expect(detailInWords({ ...event, kind: 'rejected', detail: 'a-newer-code' })).toBe('a-newer-code');
});

test('what the author says of a change is told in words', () => {
  const said = (detail: string) => detailInWords({ ...event, kind: 'difference-told', detail });
  expect(said('Doors: at eight: not-yet')).toBe('Doors: at eight: Not yet');
});

test('the reason of a rejection that was taken back is told once, where it was rejected', () => {
  const told = (['rejected', 'rejection-taken-back'] as const).map((kind) =>
    detailInWords({ ...event, kind, detail: 'commercial' }),
  );
  expect(told).toEqual([en.rejections.commercial, '']);
});

test('where a change stands follows its words with one mark between them, though they are a sentence', () => {
  const told = (kind: 'change-progressed' | 'difference-told', detail: string) =>
    detailInWords({ ...event, kind, detail });
  expect(told('change-progressed', 'Paint new lines.: done')).toBe('Paint new lines. Done');
  expect(told('change-progressed', 'Paint new lines: done')).toBe('Paint new lines: Done');
  expect(told('difference-told', 'Will it last?: not-yet')).toBe('Will it last? Not yet');
});
