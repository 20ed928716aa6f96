import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  brokenRules,
  type CountedComplaint,
  ko41a,
  ko41b,
  type Merger,
  type ReturnFigures,
  type ReturnForm,
  returnOf,
  returnsOf,
  type SectionId,
  summaryBoxes,
} from './index.ts';

const filledOn = '2026-06-01';
const day = fc
  .date({ min: new Date('2022-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const orNot = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: undefined });

function codesOf(form: ReturnForm, ...ids: SectionId[]): fc.Arbitrary<string> {
  const codes = form.sections.filter(({ id }) => ids.includes(id)).flatMap((section) => Object.keys(section.codes));
  return fc.constantFrom(...codes, 'gone-from-the-list', '__proto__');
}

function complaints(form: ReturnForm): fc.Arbitrary<CountedComplaint[]> {
  const issue = fc.record({
    subject: orNot(codesOf(form, 'subject', 'clinical')),
    service: orNot(codesOf(form, 'service')),
    staff: fc.array(codesOf(form, 'staff'), { maxLength: 3 }),
  });
  return fc.array(
    fc.record({
      organisation: fc.constantFrom('F84001', 'F84002', 'F84003'),
      site: orNot(fc.constantFrom('S1', 'S2')),
      receivedOn: day,
      resolved: orNot(fc.record({ on: day, outcome: fc.constantFrom('upheld', 'partly-upheld', 'not-upheld') })),
      left: orNot(
        fc.record({ on: day, how: fc.constantFrom('settled', 'transferred', 'not-considered', 'withdrawn') }),
      ),
      ...{ age: orNot(codesOf(form, 'age')), status: orNot(codesOf(form, 'status')) },
      issues: fc.array(issue, { maxLength: 3 }),
    }),
    { maxLength: 30 },
  );
}

const mergers = fc.array(
  fc.record({
    from: fc.constantFrom('F84001', 'F84002'),
    to: fc.constantFrom('F84002', 'F84003'),
    on: day,
  }),
  { maxLength: 3 },
) satisfies fc.Arbitrary<Merger[]>;

describe.each([ko41a, ko41b])('a return $id that is counted', (form) => {
  it('breaks no rule, whatever complaints there were', () => {
    fc.assert(
      fc.property(complaints(form), mergers, day, (those, merged, filled) => {
        for (const year of ['2022-23', '2023-24', '2024-25', '2025-26', '2026-27']) {
          for (const one of returnsOf(those, { form, year, mergers: merged, filledOn: filled })) {
            expect(brokenRules(one, form)).toEqual([]);
          }
        }
      }),
    );
  });

  it('brings forward what the year before carried forward', () => {
    fc.assert(
      fc.property(complaints(form), (those) => {
        const of = (year: string) => {
          const { summary } = returnOf(those, { organisation: 'F84003' }, { form, year, filledOn });
          return [summary['brought-forward'], summary['carried-forward']];
        };
        expect(of('2025-26')[0]).toBe(of('2024-25')[1]);
        expect(of('2024-25')[0]).toBe(of('2023-24')[1]);
      }),
    );
  });

  it('has the same figures in all, whatever merged with what', () => {
    fc.assert(
      fc.property(complaints(form), mergers, (those, merged) => {
        const total = (list: readonly ReturnFigures[]) =>
          summaryBoxes.map((box) => list.reduce((all, { summary }) => all + (summary[box] ?? 0), 0));
        const apart = returnsOf(those, { form, year: '2024-25', filledOn });
        const together = returnsOf(those, { form, year: '2024-25', filledOn, mergers: merged });
        expect(total(together)).toEqual(total(apart));
      }),
    );
  });
});
