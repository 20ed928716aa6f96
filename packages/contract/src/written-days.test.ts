import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldError, parseBody } from './field-errors.ts';
import { Day, Month, WrittenDay, WrittenMonth } from './ids.ts';
import { GroupDraft } from './organisations/staff-groups.ts';
import { StorySubmission } from './story.ts';
import { SurveyDraft } from './surveys/staff-survey.ts';

const early = (pointer: string) => fieldError(pointer, 'too-long-ago', 'Choose a day in 1900 or later.');
const late = (pointer: string) => fieldError(pointer, 'too-far-ahead', 'Choose a day in 2099 or earlier.');
const errorsOf = (schema: Parameters<typeof parseBody>[0], body: unknown) => {
  const parsed = parseBody(schema, body);
  return parsed.ok ? [] : parsed.errors;
};

describe('a day that somebody writes down', () => {
  it.each([
    ['0001-01-01', [early('')]],
    ['1899-12-31', [early('')]],
    ['1900-01-01', []],
    ['1948-07-05', []],
    ['2099-12-31', []],
    ['2100-01-01', [late('')]],
    ['9999-12-31', [late('')]],
    ['tomorrow', [fieldError('', 'not-a-date')]],
    ['', [fieldError('', 'not-a-date')]],
    ['0001-02-30', [fieldError('', 'not-a-date')]],
    ['12026-01-01', [fieldError('', 'not-a-date')]],
    [20260331, [fieldError('', 'wrong-kind')]],
  ])('%s', (day, errors) => {
    expect(errorsOf(WrittenDay, day)).toEqual(errors);
  });

  it('is a day like any other, from 1900 to 2099', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const written = date.toISOString().slice(0, 10);
        const isIn = date.getUTCFullYear() >= 1900 && date.getUTCFullYear() <= 2099;
        expect(errorsOf(Day, written)).toEqual([]);
        expect(errorsOf(WrittenDay, written)).toHaveLength(isIn ? 0 : 1);
      }),
    );
  });
});

describe('a month that somebody writes down', () => {
  it('is a month like any other, from 1900 on', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const month = date.toISOString().slice(0, 7);
        expect(errorsOf(Month, month)).toEqual([]);
        expect(errorsOf(WrittenMonth, month)).toHaveLength(date.getUTCFullYear() >= 1900 ? 0 : 1);
      }),
    );
  });

  it.each([
    ['0001-05', [fieldError('/visited', 'too-long-ago', 'Choose a month in 1900 or later.')]],
    ['1899-12', [fieldError('/visited', 'too-long-ago', 'Choose a month in 1900 or later.')]],
    ['1900-01', []],
    ['2026-03', []],
    ['2026-13', [fieldError('/visited', 'not-a-code')]],
  ])('of a visit: %s', (visited, errors) => {
    const story = { organisation: 'F84003', happened: 'It was warm.', key: 'k'.repeat(22), visited };
    expect(errorsOf(StorySubmission, story)).toEqual(errors);
  });
});

it('names each day of a membership in a group that is a slip of the hand', () => {
  const memberships = [
    { ods: 'F84003', from: '0001-01-01', until: '0002-01-01' },
    { ods: 'F84003', from: '2026-04-01', until: '20260-04-01' },
    { ods: 'F84003', from: '2026-04-01', until: '9999-12-31' },
    { ods: 'F84003', from: '1948-07-05' },
  ];
  expect(errorsOf(GroupDraft, { name: 'Ferrow Valley', memberships })).toEqual([
    ...[early('/memberships/0/from'), early('/memberships/0/until')],
    fieldError('/memberships/1/until', 'not-a-date'),
    late('/memberships/2/until'),
  ]);
});

it('names the first and the last day of a survey that are', () => {
  const errors = errorsOf(SurveyDraft, { opensOn: '0026-11-27', closesOn: '3026-11-27' });
  expect(errors).toEqual(expect.arrayContaining([early('/opensOn'), late('/closesOn')]));
});
