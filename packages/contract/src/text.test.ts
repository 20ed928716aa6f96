import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, plainText } from './text.ts';

/** Any text a program can send: also control characters and broken surrogate pairs. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0, 9, 10, 13, 0x301, 0xd83d, 0xde00, 0xfeff)))
  .map((units) => String.fromCharCode(...units));

describe('cleanText', () => {
  it.each([
    ['Windows and old Mac newlines', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['control characters, but not tabs', 'a\u0000b\u0007c\u0085d\te', 'abcd\te'],
    ['a broken half of a surrogate pair', 'a\uD83Db', 'a\uFFFDb'],
    ['letters whose accents stand apart', 'cafe\u0301', 'caf\u00E9'],
    ['characters that turn the text round', 'a\u202Ebc\u2066d', 'abcd'],
    ['a tower of marks', `Z${'\u0335'.repeat(5000)}!`, `Z${'\u0335'.repeat(8)}!`],
    ['text of which nothing can be seen', '\u200b\u200d\ufeff \u0301', ''],
    ['space around the text', '\n  a b \t\n', 'a b'],
  ])('mends %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it.each([
    ['a cell of Braille without a dot', 0x2800],
    ['a Hangul filler', 0x3164],
    ['a Hangul filler of half width', 0xffa0],
    ['a Hangul filler for a first letter', 0x115f],
    ['a Hangul filler for a vowel', 0x1160],
    ['a space of no width', 0x200b],
    ['a joiner of no width', 0x200d],
    ['a word joiner', 0x2060],
    ['a soft hyphen', 0xad],
    ['a variation selector', 0xfe0f],
    ['a rarer variation selector', 0xe0100],
    ['a grapheme joiner', 0x34f],
    ['a Mongolian vowel separator', 0x180e],
    ['a tag letter', 0xe0041],
    ['an ideographic space', 0x3000],
  ])('is empty where there is nothing but %s', (_, code) => {
    const char = String.fromCodePoint(code);
    expect(cleanText(char)).toBe('');
    expect(cleanText(`${char} \u200b${char}\n${char}`)).toBe('');
    expect(cleanText(`${char}a`)).toContain('a');
  });

  it.each(['.', '-', '…', 'ㅤ가', '⠓⠊', '❤️', '1', '½', '\u0e33a'])('is not empty where there is %j', (text) => {
    expect(cleanText(text)).not.toBe('');
  });

  it('keeps whole emoji, right-to-left text and markup', () => {
    for (const text of ['👩‍⚕️ was kind', 'שלום לכם', '<b>not bold</b> & "quoted"']) expect(cleanText(text)).toBe(text);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => cleanText(cleanText(text)) === cleanText(text)));
  });

  it('never leaves a control character or half a surrogate pair', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(text)).not.toMatch(/(?![\t\n])\p{Cc}|\p{Cs}/u);
      }),
    );
  });

  it('never leaves space at either end', () => {
    fc.assert(fc.property(anyText, (text) => cleanText(text) === cleanText(text).trim()));
  });
});

describe('plainText', () => {
  it('counts what is left once the text is clean', () => {
    const field = plainText(3);
    expect(field.parse('  abc\u0000 ')).toBe('abc');
    expect(field.safeParse('abcd').success).toBe(false);
    expect(field.safeParse(' \r\n\u0000').success).toBe(false);
  });
});
