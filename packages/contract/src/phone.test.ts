import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPhone } from './phone.ts';

describe('a phone number', () => {
  it.each([
    '01632 960001',
    '+44 (0)1632 960-001',
    '0048 22 123 45 67',
    '01632 960 123 after 5',
    '01632 960001 ext. 204, ask for Pat',
    'Text relay 18001 01632 960001',
    'ward 4512',
    '٠١٦٣٢ ٩٦٠٠٠١',
    '０１６３２９６０００１',
  ])('is %s', (text) => {
    expect(isPhone(text)).toBe(true);
  });

  it.each(['', 'abc', 'none', 'pat@example.org', 'after 5', '-', '12 3', '①②③④'])('is not %j', (text) => {
    expect(isPhone(text)).toBe(false);
  });

  it('may have anything around and between its digits', () => {
    const around = fc.string({ unit: 'grapheme', maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(around, fc.integer({ min: 0, max: 9 })), { minLength: 4 }),
        around,
        (parts, end) => {
          expect(isPhone(parts.flat().join('') + end)).toBe(true);
        },
      ),
    );
  });

  it('is nothing without digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(isPhone(text.replace(/\p{N}/gu, ''))).toBe(false);
      }),
    );
  });
});
