import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stopLinks } from './stop-link.ts';

const links = stopLinks('a secret for this test alone, and long');

it('leads back to whom it was made for, and nowhere else', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9]{1,40}$/), fc.nat(), (staff, at) => {
      const token = links.tokenFor(staff);
      expect(token).toMatch(/^[\w-]+$/);
      expect(links.staffIn(token)).toBe(staff);
      const place = at % token.length;
      const other = token[place] === 'A' ? 'B' : 'A';
      expect(links.staffIn(`${token.slice(0, place)}${other}${token.slice(place + 1)}`)).not.toBe(staff);
    }),
  );
});

it('refuses what was not made here', () => {
  const token = links.tokenFor('sam');
  for (const wrong of ['', 'x', `${token}A`, token.slice(1), `${token}=`, stopLinks('another').tokenFor('sam')]) {
    expect(links.staffIn(wrong), wrong).toBeUndefined();
  }
});
