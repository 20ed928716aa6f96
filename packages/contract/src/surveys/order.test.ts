import fc from 'fast-check';
import { expect, test } from 'vitest';
import { optionsInOrder } from './order.ts';

const options = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 2, maxLength: 12 })
  .map((ids) => ids.map((id) => ({ id })));
const seeds = fc.uuid({ version: 7 });

test('an order of chance has every option once, and is the same for the same seed', () => {
  fc.assert(
    fc.property(options, seeds, (given, seed) => {
      const question = { id: 'q', options: given, isShuffled: true };
      const shown = optionsInOrder(question, seed);
      expect(shown.toSorted((one, other) => (one.id < other.id ? -1 : 1))).toEqual(
        given.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
      );
      expect(optionsInOrder(question, seed)).toEqual(shown);
    }),
  );
});

test('options that stand alone stay at the end, and without chance all stay as they are', () => {
  fc.assert(
    fc.property(options, seeds, (given, seed) => {
      const alone = [given[0]?.id ?? ''];
      expect(optionsInOrder({ id: 'q', options: given, isShuffled: true, alone }, seed).at(-1)).toEqual(given[0]);
      expect(optionsInOrder({ id: 'q', options: given }, seed)).toBe(given);
    }),
  );
});

test('each option is first about as often as the others', () => {
  const given = ['waiting', 'phone', 'parking', 'staff'].map((id) => ({ id }));
  const firsts = new Map<string | undefined, number>();
  for (let person = 0; person < 4000; person += 1) {
    const [first] = optionsInOrder(
      { id: 'what', options: given, isShuffled: true },
      `01a2192e-11d4-7c9c-943a-${person}`,
    );
    firsts.set(first?.id, (firsts.get(first?.id) ?? 0) + 1);
  }
  for (const { id } of given) expect(firsts.get(id)).toBeGreaterThan(850);
});
