import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crisis } from './crisis/core.ts';
import { findCrisis } from './crisis/index.ts';
import { findByRules, showsMore } from './find-by-rules.ts';
import { personalData } from './personal-data/core.ts';
import { findPersonalData } from './personal-data/index.ts';

const LENGTH = 20_000;
// A pattern that doubles its work with each character would need years; a quadratic one some seconds.
const MOST_MILLISECONDS = 1_500;

/** Milliseconds of the processor, which a busy machine does not stretch as it does those on the clock. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const repeated = (bit: string) => bit.repeat(Math.ceil(LENGTH / bit.length)).slice(0, LENGTH);

const bits = [
  ...['a', '0', ' ', '-', '.', '@', '\n', 'A', '(', "'", '\u0301', '\u200b', '٠', '👍', '\ud83d', 'é', '_', '/', ','],
  ...['a.', 'a@', '0 ', '07', '+4', '1/', '12 ', 'Dr ', 'Dr A', 'my ', 'my husband ', 'at ', ' dot ', 'a dot ', '1 a '],
  ...['want ', 'want to ', 'kill ', 'not ', 'I dont ', 'self ', 'no point ', 'he he ', 'want  ', 'has ', 'reg is no '],
  ...[
    'born on the ',
    'car is ',
    'name is ',
    'called ',
    'one ',
    'zero ',
    'flat 1 ',
    '٣ ',
    'www.',
    'regards ',
    'ninety ',
  ],
  ...['dr ', 'the dr ', 'nurse a', 'mrs ', 'flat 1, ', '1/', '12 mar ', '12 март ', '1 of ', '[', 'nhs', 'nhs1', ' / '],
  ...['St ', '1 The ', '\u3164', '\u2800', 'pani doktor ', 'Parch. ', 'Dr É', '1 ma', '12 a b ', 'ﷺ', '½ '],
];

describe.each([
  ['personal data', (text) => showsMore(text, personalData)],
  ['a crisis', (text) => showsMore(text, crisis)],
] satisfies [string, (text: string) => boolean][])('whether there could be more of %s', (_, shows) => {
  it.each(bits)('is through quickly with nothing but %j', (bit) => {
    expect(cost(() => shows(repeated(bit)))).toBeLessThan(MOST_MILLISECONDS / 10);
  });
});

describe.each([
  ['findPersonalData', findPersonalData],
  ['findCrisis', findCrisis],
  ['the core of personal data', (text) => findByRules(text, personalData)],
  ['the core of crisis', (text) => findByRules(text, crisis)],
] satisfies [string, (text: string) => unknown[]][])('%s', (_, find) => {
  it.each(bits)('is through quickly with nothing but %j', (bit) => {
    expect(cost(() => find(`want ${repeated(bit)}!`))).toBeLessThan(MOST_MILLISECONDS);
  });

  it('is through quickly with any two bits by turns', () => {
    const mixed = fc.tuple(fc.constantFrom(...bits), fc.constantFrom(...bits), fc.nat({ max: 50 }));
    fc.assert(
      fc.property(mixed, ([one, other, often]) => {
        expect(cost(() => find(repeated(one.repeat(often) + other)))).toBeLessThan(MOST_MILLISECONDS);
      }),
      { numRuns: 20 },
    );
  });

  it('never throws', () => {
    const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
    fc.assert(fc.property(anyUnits, (text) => Array.isArray(find(text))));
  });
});
