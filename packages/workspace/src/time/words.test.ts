import { expect, test } from 'vitest';
import { ageInWords, dayInWords, dayOf, momentInWords, monthInWords } from './words.ts';

const NOON = Date.parse('2027-03-31T11:00:00Z');

test.each([
  ['2027-03-31T10:59:31Z', 'just now'],
  ['2027-03-31T11:00:20Z', 'just now'],
  ['2027-03-31T10:59:00Z', '1 minute ago'],
  ['2027-03-31T08:00:00Z', '3 hours ago'],
  ['2027-03-30T11:00:00Z', '1 day ago'],
  ['2027-03-22T11:00:00Z', '1 week ago'],
  ['2027-01-01T11:00:00Z', '2 months ago'],
  ['2025-01-01T11:00:00Z', '2 years ago'],
])('a story from %s is %s old at noon on 31 March 2027', (instant, words) => {
  expect(ageInWords(instant, NOON)).toBe(words);
});

test('moments are told in English local time, summer time included', () => {
  expect(momentInWords('2027-03-31T16:30:00Z')).toBe('31 March 2027, 5:30pm');
});

test('a due day is the same day wherever the device is', () => {
  expect(dayInWords('2027-03-31')).toBe('31 March 2027');
});

test('a month is the same month wherever the device is', () => {
  expect(monthInWords('2027-03')).toBe('March 2027');
});

test('today is the day in England, also in the hour after midnight of summer time', () => {
  expect(dayOf(Date.parse('2027-06-30T23:30:00Z'))).toBe('2027-07-01');
});
