import { describe, expect, it } from 'vitest';
import { checksFor } from './checks.ts';
import { findPersonalIn, personalKindsIn, textsOfChange, textsOfReply } from './personal.ts';
import { usualReplySettings } from './settings.ts';

describe('what of a reply somebody else reads first', () => {
  it.each([
    ['Your NHS number, 943 476 5919, was typed wrong.', ['nhs-number']],
    ['You were born on 04/11/1948 as we can see.', ['date']],
    ['Dear Mrs Quillfeather, thank you.', ['name']],
    ['We sent it to 14 Dunmore Road.', ['address']],
    ['We have you at ZZ99 3AZ still.', ['postcode']],
    ['Your hospital number is H1234567.', ['id-number']],
    ['Your husband Arthur was seen within the hour.', ['name']],
  ])('%s', (text, kinds) => {
    expect(personalKindsIn([text])).toEqual(kinds);
  });

  it.each([
    'Ring us on 01632 960 123 or write to hello@example.org, or see www.example.org.',
    'Dr Peverell and Nurse Tattershall were glad to read this.',
    'I have told Sister Bernadette and Prof. Ellerby.',
    'We are open from eight on Monday.',
  ])('%s may say so by itself', (text) => {
    expect(findPersonalIn(text)).toEqual([]);
  });

  it('is all that the public would read', () => {
    const change = { id: '', what: 'A ramp', owner: 'Manager', due: '2027-01-01' };
    expect(textsOfReply({ text: 'Thank you.', change })).toEqual(['Thank you.', 'A ramp', 'Manager']);
    const evidence = { text: 'It is there.', pictures: [{ id: 'x', alt: 'The ramp' }] };
    const texts = textsOfChange(change, { note: 'Done.', evidence });
    expect(texts).toEqual(['A ramp', 'Manager', 'Done.', 'It is there.', 'The ramp']);
  });

  it('is a reason of its own, as are words of a change that nobody wrote down', () => {
    const checks = (text: string, claimsChange = false) =>
      checksFor({ settings: usualReplySettings, published: 3, claimsChange, texts: [text] });
    expect(checks('Thank you.')).toEqual([]);
    expect(checks('We have moved the desk. Thank you, Mrs Cope.')).toEqual(['may-change', 'personal-data']);
    expect(checks('We have moved the desk.', true)).toEqual(['change']);
  });
});
