import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blanksIn, firstBlank, templateErrors, templateTroubles } from './templates.ts';

const THANKS = { text: 'Thank you for telling us about [what they told].\n\nWe [what you do about it].' };

describe('a template', () => {
  it('has the blanks that stand in square brackets, each once', () => {
    expect(blanksIn(`${THANKS.text} Again: [what they told].`)).toEqual(['[what they told]', '[what you do about it]']);
    expect(blanksIn('None [] here [\n] or there ]x[.')).toEqual([]);
  });

  it('shows where the first blank stands that is still to be filled', () => {
    const blanks = blanksIn(THANKS.text);
    const { start, end } = firstBlank(THANKS.text, blanks) ?? { start: 0, end: 0 };
    expect(THANKS.text.slice(start, end)).toBe('[what they told]');
    expect(firstBlank('Thank you.', blanks)).toBeUndefined();
  });
});

describe('a reply', () => {
  it('that is a template, whatever its spaces, capitals and signs, is not sent', () => {
    const plain = { text: 'Thank you for telling us.' };
    for (const same of ['Thank you for telling us.', ' thank you  for telling us ', 'Thank you\nfor telling us!']) {
      expect(templateErrors(same, [THANKS, plain])).toMatchObject([{ pointer: '/text', code: 'wrong-kind' }]);
    }
    expect(templateErrors('Thank you for telling us. We are sorry.', [plain])).toEqual([]);
  });

  it('that is a template without its blanks, or without more of it, has no word of one’s own', () => {
    for (const rest of [
      'Thank you for telling us about. We.',
      'Thank you for telling us about.',
      'Thank you for telling us about what you do about it',
    ]) {
      expect(templateErrors(rest, [THANKS])).toMatchObject([{ pointer: '/text', code: 'wrong-kind' }]);
    }
    expect(templateErrors('Thank you for telling us about the queue.', [THANKS])).toEqual([]);
    expect(templateErrors('Thank you.', [THANKS])).toEqual([]);
  });

  it('is no answer however much is taken out of a template, up to half of it, and one with a word more', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const blank = word.map((one) => `[${one}]`);
    const template = fc.array(fc.oneof({ weight: 3, arbitrary: word }, blank), { minLength: 4, maxLength: 30 });
    fc.assert(
      fc.property(template, fc.infiniteStream(fc.boolean()), (parts, keeps) => {
        const own = parts.filter((part) => !part.startsWith('['));
        const kept = own.filter(() => keeps.next().value);
        fc.pre(kept.length > 0 && kept.length * 2 >= own.length);
        const templates = [{ text: parts.join(' ') }];
        expect(templateTroubles(kept.join(', '), templates)).toEqual({ isUnchanged: true, blanks: [] });
        const more = [...kept, 'queue9'].join(' ');
        expect(templateTroubles(more, templates)).toEqual({ isUnchanged: false, blanks: [] });
      }),
    );
  });

  it('that still has a blank of a template names it', () => {
    const text = 'Thank you for telling us about the queue. We [what you do about it].';
    expect(templateErrors(text, [THANKS])).toMatchObject([
      { code: 'required', detail: expect.stringContaining('[what you do about it]') },
    ]);
  });

  it('may have square brackets of its own', () => {
    expect(templateErrors('You wrote “teh [sic] nurse”. Thank you.', [THANKS])).toEqual([]);
  });

  it('that fills every blank with words is sent, whatever they are', () => {
    const filling = fc.string({ minLength: 1 }).filter((words) => /\p{L}/u.test(words) && !/[[\]]/.test(words));
    fc.assert(
      fc.property(filling, filling, (told, done) => {
        const [one = '', other = ''] = blanksIn(THANKS.text);
        const text = THANKS.text.replace(one, () => told).replace(other, () => done);
        expect(templateTroubles(text, [THANKS]).blanks).toEqual([]);
      }),
    );
  });
});
