import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findByRules } from '../find-by-rules.ts';
import { readMarkedLine } from '../labelled/marked-line.ts';
import { personalDataLines } from '../labelled/sets.ts';
import { findPersonalData } from './index.ts';
import { personalData } from './rules.ts';
import { mayIdentify } from './sign.ts';

const lines = [...personalDataLines.tuned, ...personalDataLines.heldBack].map((line) => readMarkedLine(line).text);
const withoutSign = (text: string) => findByRules(text, { ...personalData, isMeant: () => true });

describe('the sign of personal data', () => {
  it('is in every line in which a rule would find some', () => {
    const unseen = lines.filter((text) => withoutSign(text).length > 0 && !mayIdentify(text));
    expect(unseen).toEqual([]);
  });

  it('is wherever a rule would find some, whatever is put together', () => {
    const pieces = lines.flatMap((text) => text.split(/(?<= )/));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(mayIdentify(text) || withoutSign(text).length === 0).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    'The nurse took time to explain my results, and I went home without worry.',
    'I waited an hour on Monday and nobody told me why. I’m still cross – but the tea was good…',
    'the doctor listened. A nurse came twice.',
    '',
  ])('is not in %j', (text) => {
    expect(mayIdentify(text)).toBe(false);
    expect(findPersonalData(text)).toEqual([]);
  });
});
