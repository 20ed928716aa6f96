import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData, type PersonalDataKind, replaceFinding } from './index.ts';

const found = (text: string) => findPersonalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

/** The check digit by the published rule, written out again so that the finder is not measured by itself. */
function checkDigit(nine: string): number {
  const sum = [...nine].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  return (11 - (sum % 11)) % 11;
}

const nineDigits = fc.integer({ min: 400_000_000, max: 799_999_999 }).map(String);
const inThrees = (ten: string) => `${ten.slice(0, 3)} ${ten.slice(3, 6)} ${ten.slice(6)}`;

const scripts: [string, number][] = [
  ['Arabic-Indic', 0x660],
  ['Urdu', 0x6f0],
  ['Devanagari', 0x966],
  ['Bengali', 0x9e6],
  ['Gurmukhi', 0xa66],
  ['Gujarati', 0xae6],
  ['Tamil', 0xbe6],
  ['Thai', 0xe50],
  ['full-width', 0xff10],
  ['bold mathematical', 0x1d7ce],
  ['Adlam', 0x1e950],
];
const inScript = (text: string, zero: number) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

describe('NHS numbers', () => {
  it('are found with their right check digit, however they are spaced', () => {
    fc.assert(
      fc.property(nineDigits, fc.boolean(), (nine, isSpaced) => {
        const check = checkDigit(nine);
        fc.pre(check !== 10 && new Set(`${nine}${check}`).size > 1);
        const number = isSpaced ? inThrees(`${nine}${check}`) : `${nine}${check}`;
        expect(found(`I am ${number}, as it says.`)).toEqual([['nhs-number', number]]);
      }),
    );
  });

  it('are not found with a wrong one', () => {
    fc.assert(
      fc.property(nineDigits, fc.integer({ min: 0, max: 9 }), (nine, digit) => {
        fc.pre(digit !== checkDigit(nine));
        expect(found(`It was ${inThrees(`${nine}${digit}`)} on the label`)).toEqual([]);
      }),
    );
  });
});

describe.each(scripts)('%s digits', (_, zero) => {
  it.each<[PersonalDataKind, string]>([
    ['nhs-number', '999 012 3454'],
    ['phone', '07700 900123'],
    ['date', '12/03/1960'],
  ])('make a %s like any others', (kind, written) => {
    const number = inScript(written, zero);
    expect(found(`ab ${number} cd`)).toEqual([[kind, number]]);
  });
});

describe('a title without a capital letter', () => {
  const title = fc.constantFrom('dr', 'dr.', 'nurse', 'mr', 'mrs', 'prof', 'doctor');
  const surname = fc.constantFrom('patel', 'jones', "o'brien", 'hollingberry', 'nowak', 'ali', 'king', 'smith-jones');
  const verb = fc.constantFrom('said', 'gave', 'came', 'was', 'who', 'took', 'never', 'and', 'told', 'asked', 'will');

  it('makes a name of what stands behind it', () => {
    fc.assert(
      fc.property(title, surname, (before, name) => {
        expect(found(`so ${before} ${name} was there`)).toEqual([['name', `${before} ${name}`]]);
      }),
    );
  });

  it('makes none of what somebody did', () => {
    fc.assert(
      fc.property(title, verb, (before, did) => {
        expect(found(`so ${before} ${did} it to me`)).toEqual([]);
      }),
    );
  });
});

describe('what is written for a phone number', () => {
  const sign = fc.constantFrom(' ', '-', '.', '/', ' / ', ' - ', '');
  const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`));

  it('is found with any sign between its parts', () => {
    fc.assert(
      fc.property(sign, sign, digits(3), (one, other, end) => {
        const number = `01632${one}960${other}${end}`;
        expect(found(`ring ${number} please`)).toEqual([['phone', number]]);
      }),
    );
  });

  it('is found after its country, in brackets or not', () => {
    for (const country of ['+44', '+44 (0)', '+44(0)', '0044 ', '+44.', '(+44) '])
      expect(found(`ring ${country}7700 900123`).map(([kind]) => kind)).toEqual(['phone']);
    expect(found('ring [01632] 960123').map(([kind]) => kind)).toEqual(['phone']);
  });
});

describe('a day', () => {
  const months = [
    ...['January', 'feb', 'Mar', 'april', 'May', 'june', 'Jul', 'August', 'sept', 'Oct', 'nov', 'December'],
    ...['stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września'],
    ...['października', 'listopada', 'grudnia', 'Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin'],
    ...['Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr', 'Fawrth', 'Fehefin', 'Orffennaf'],
  ];
  const month = fc.constantFrom(...months);

  it('with its month and year is found in English, Polish and Welsh', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), month, fc.constantFrom('1960', '60', "'60"), (day, name, year) => {
        expect(found(`on ${day} ${name} ${year}.`)).toEqual([['date', `${day} ${name} ${year}`]]);
      }),
    );
  });

  it('is not found in a month and a year', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: 1990, max: 2030 }), (name, year) => {
        expect(found(`it was ${name} ${year} and cold`)).toEqual([]);
      }),
    );
  });
});

describe('places', () => {
  it.each([
    ['zero-width characters inside', 'Ring 0\u200b77\u200d00 900\ufeff123 now', '0\u200b77\u200d00 900\ufeff123'],
    ['letters that are two units before', '👩‍⚕️👩‍⚕️ 07700 900123', '07700 900123'],
    ['a letter that folds into several before', 'ﬃ ﷺ ½ 07700 900123', '07700 900123'],
    ['runs of space before', 'a  \t \u00a0 b  07700 900123', '07700 900123'],
    ['accents that stand apart before', 'cafe\u0301 cafe\u0301 07700 900123', '07700 900123'],
    ['odd dashes inside', 'on 07700–900—123.', '07700–900—123'],
  ])('point at what was written with %s', (_, text, number) => {
    expect(found(text)).toEqual([['phone', number]]);
  });

  it('are in order, apart, and inside the text', () => {
    const bits = fc.constantFrom(
      ...[
        '07700 900123',
        '999 012 3454',
        'Dr Peverell',
        'jo@example.org',
        'ZZ99 3AZ',
        '12 March 2026',
        ' ',
        '\n',
        '@',
        '0',
      ],
      ...[
        'https://example.org',
        '14 Dunmore Road',
        'aged 94',
        'my wife ',
        '٠٧٧٠٠',
        '👍',
        'QQ 12 34 56 C',
        'at ',
        ' dot ',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            bits,
            fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)),
          ),
        ),
        (parts) => {
          const text = parts.join('');
          let reached = 0;
          for (const { start, end } of findPersonalData(text)) {
            expect(start).toBeGreaterThanOrEqual(reached);
            expect(end).toBeGreaterThan(start);
            reached = end;
          }
          expect(reached).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

it('leaves alone whatever is written of numbers for everybody', () => {
  const words = fc.constantFrom('111', '999', '116 123', '119', '112', 'call', 'or', 'then', 'option 2', ', ', '.');
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      expect(found(parts.join(' then '))).toEqual([]);
    }),
  );
});

it('marks what is personal of a whole story and nothing else', () => {
  const story =
    'I saw Dr Peverell on 12 March 2026. My wife Noor rang 07700 900123 three times from E8 and nobody in room 12 came.';
  expect(found(story)).toEqual([
    ['name', 'Dr Peverell'],
    ['date', '12 March 2026'],
    ['name', 'Noor'],
    ['phone', '07700 900123'],
  ]);
});

it('puts other words in the place of a finding', () => {
  const text = 'Dr Peverell was late';
  const [finding] = findPersonalData(text);
  expect(finding && replaceFinding(text, finding, 'The doctor')).toBe('The doctor was late');
});
