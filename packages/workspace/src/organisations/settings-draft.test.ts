import { signal } from '@preact/signals';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { accentInWords } from './accent-words.ts';
import { servicesIn } from './settings-draft.ts';
import { takeOver } from './typed-over.ts';

const known = [
  { id: 'maternity', name: 'Maternity' },
  { id: 'eyes', name: 'Eye clinic' },
];

it('keeps the short names of services that stay, also in another order', () => {
  expect(servicesIn('Eye clinic\n\n Maternity ', known)).toEqual([known[1], known[0]]);
});

it('keeps the short name of a service that was renamed in its place', () => {
  expect(servicesIn('Maternity\nEyes and ears', known)).toEqual([known[0], { id: 'eyes', name: 'Eyes and ears' }]);
});

it('makes short names of new ones that nobody has', () => {
  expect(servicesIn('Maternity\nEye clinic\nMATERNITY!\nÉlan Vital\n…', known).map(({ id }) => id)).toEqual([
    'maternity',
    'eyes',
    'maternity-2',
    'elan-vital',
    'service',
  ]);
});

it('gives each service a short name of its own that the contract takes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 80 }), { maxLength: 8 }), (names) => {
      const ids = servicesIn(names.join('\n'), known).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }),
  );
});

it('says how well a colour can be read, and never rounds up to enough', () => {
  expect(accentInWords('#005e63')).toMatchObject({ isGood: true });
  expect(accentInWords('#777777')?.text).toContain('the contrast is 4.4 : 1');
  expect(accentInWords('teal')).toBeUndefined();
});

it('takes what somebody else saved into the fields that one has not touched', () => {
  const fields = { name: signal('typed'), help: signal('old') };
  const base = { name: 'old', help: 'old' };
  takeOver(fields, base, { name: 'theirs', help: 'theirs' });
  expect([fields.name.value, fields.help.value, base]).toEqual(['typed', 'theirs', { name: 'theirs', help: 'theirs' }]);
});
