import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { words as arabic } from './ar.ts';
import { words as changesArabic } from './changes-ar.ts';
import { words as changesWelsh } from './changes-cy.ts';
import { words as changesEnglish } from './changes-en.ts';
import { words as changesPolish } from './changes-pl.ts';
import { words as welsh } from './cy.ts';
import { words as english } from './en.ts';
import { words as enquiryArabic } from './enquiry-ar.ts';
import { words as enquiryWelsh } from './enquiry-cy.ts';
import { words as enquiryEnglish } from './enquiry-en.ts';
import { words as enquiryPolish } from './enquiry-pl.ts';
import { words as enquiryRestArabic } from './enquiry-rest-ar.ts';
import { words as enquiryRestWelsh } from './enquiry-rest-cy.ts';
import { words as enquiryRestEnglish } from './enquiry-rest-en.ts';
import { words as enquiryRestPolish } from './enquiry-rest-pl.ts';
import { words as polish } from './pl.ts';
import { words as rareArabic } from './rare-ar.ts';
import { words as rareWelsh } from './rare-cy.ts';
import { words as rareEnglish } from './rare-en.ts';
import { words as rarePolish } from './rare-pl.ts';
import { words as storiesArabic } from './stories-ar.ts';
import { words as storiesWelsh } from './stories-cy.ts';
import { words as storiesEnglish } from './stories-en.ts';
import { words as storiesPolish } from './stories-pl.ts';
import { words as storyArabic } from './story-ar.ts';
import { words as storyWelsh } from './story-cy.ts';
import { words as storyEnglish } from './story-en.ts';
import { words as storyPolish } from './story-pl.ts';
import { words as surveyArabic } from './survey-ar.ts';
import { words as surveyWelsh } from './survey-cy.ts';
import { words as surveyEnglish } from './survey-en.ts';
import { words as surveyPolish } from './survey-pl.ts';
import { words as surveyRestArabic } from './survey-rest-ar.ts';
import { words as surveyRestWelsh } from './survey-rest-cy.ts';
import { words as surveyRestEnglish } from './survey-rest-en.ts';
import { words as surveyRestPolish } from './survey-rest-pl.ts';

const allEnglish = {
  start: english,
  story: storyEnglish,
  stories: storiesEnglish,
  changes: changesEnglish,
  rare: rareEnglish,
  survey: surveyEnglish,
  surveyRest: surveyRestEnglish,
  enquiry: enquiryEnglish,
  enquiryRest: enquiryRestEnglish,
};
const languages = {
  Welsh: {
    start: welsh,
    story: storyWelsh,
    stories: storiesWelsh,
    changes: changesWelsh,
    rare: rareWelsh,
    survey: surveyWelsh,
    surveyRest: surveyRestWelsh,
    enquiry: enquiryWelsh,
    enquiryRest: enquiryRestWelsh,
  },
  Polish: {
    start: polish,
    story: storyPolish,
    stories: storiesPolish,
    changes: changesPolish,
    rare: rarePolish,
    survey: surveyPolish,
    surveyRest: surveyRestPolish,
    enquiry: enquiryPolish,
    enquiryRest: enquiryRestPolish,
  },
  Arabic: {
    start: arabic,
    story: storyArabic,
    stories: storiesArabic,
    changes: changesArabic,
    rare: rareArabic,
    survey: surveyArabic,
    surveyRest: surveyRestArabic,
    enquiry: enquiryArabic,
    enquiryRest: enquiryRestArabic,
  },
};
const named = Object.entries(languages);

type Word = string | boolean | ((...given: never[]) => string) | undefined;

/** Every word with its path; those made of what is given, made of what no language would say itself. */
function wordsIn(value: object, path = ''): [path: string, word: string][] {
  return Object.entries(value).flatMap(([name, word]: [string, Word | object]): [string, string][] => {
    const here = `${path}/${name}`;
    if (/\/(reviewed|language|direction|version|href|for|fromEnglishDate)$/.test(here)) return [];
    if (typeof word === 'function') {
      return [[here, (word as (...given: unknown[]) => string)(...(TAKES_COUNT.test(here) ? [13] : ['«1»', '«2»']))]];
    }
    return typeof word === 'string' ? [[here, word]] : wordsIn(word as object, here);
  });
}

const TAKES_COUNT = /\/(left|tooLong|found|summary|more|within|upTo|least|most|shorter|atLeast|atMost)$/;
const words = (all: object) => new Map(wordsIn(all));

test.each(named)('%s has every word that English has, and none is empty', (_, all) => {
  expect([...words(all).keys()].sort()).toEqual([...words(allEnglish).keys()].sort());
  expect([...words(all)].filter(([, word]) => word.trim() === '')).toEqual([]);
});

test.each(named)('no English is left in %s', (_, all) => {
  const left = [...words(allEnglish)].filter(([path, word]) => words(all).get(path) === word);
  expect(left).toEqual([]);
});

test.each(named)('what is given to a phrase in %s is in it: names, days and counts', (_, all) => {
  for (const [path, word] of words(allEnglish)) {
    for (const given of ['«1»', '«2»', '13'])
      if (word.includes(given)) expect([path, words(all).get(path)]).toEqual([path, expect.stringContaining(given)]);
  }
});

test.each(named)(
  '%s has the urgent numbers of the English words, each as it is dialled, in the same version',
  (_, { rare }) => {
    const fixed = (from: typeof rare) => from.danger.lines.map(({ href, for: meant }) => ({ href, meant }));
    expect(rare.danger.version).toBe(rareEnglish.danger.version);
    expect(fixed(rare)).toEqual(fixed(rareEnglish));
    for (const { how, href } of rare.danger.lines) {
      expect(how.replace(/\u00A0/g, '')).toContain(href.replace('tel:', ''));
    }
  },
);

test('Arabic is written in its own letters but for names', () => {
  const latin = [...words(languages.Arabic)].flatMap(([, word]) => word.match(/[a-z]+/gi) ?? []);
  expect([...new Set(latin)].sort()).toEqual(['A', 'E', 'ICB', 'NHS', 'PALS', 'Samaritans', 'example', 'name', 'org']);
});

test.each([
  [1, 'Skróć odpowiedź o 1 znak', '1 rzecz tutaj może zdradzić, o kogo chodzi'],
  [2, 'Skróć odpowiedź o 2 znaki', '2 rzeczy tutaj mogą zdradzić, o kogo chodzi'],
  [5, 'Skróć odpowiedź o 5 znaków', '5 rzeczy tutaj może zdradzić, o kogo chodzi'],
  [12, 'Skróć odpowiedź o 12 znaków', '12 rzeczy tutaj może zdradzić, o kogo chodzi'],
  [22, 'Skróć odpowiedź o 22 znaki', '22 rzeczy tutaj mogą zdradzić, o kogo chodzi'],
])('Polish counts %i in its right form', (count, tooLong, found) => {
  expect(storyPolish.form.tooLong(count)).toBe(tooLong);
  expect(storyPolish.check.found(count)).toBe(found);
  expect(rarePolish.help.summary(count)).toBe(found);
});

test('Polish says how many characters are left or over, with its own thousands', () => {
  expect(polish.form.left(1)).toBe('Możesz wpisać jeszcze 1 znak');
  expect(polish.form.left(-3)).toBe('Tekst jest za długi o 3 znaki');
  expect(polish.form.left(12_345)).toBe('Możesz wpisać jeszcze 12\u00A0345 znaków');
});

test.each([
  [0, 'لا يمكنك كتابة المزيد (0 حرف)'],
  [1, 'يمكنك كتابة حرف واحد آخر'],
  [2, 'يمكنك كتابة حرفين آخرين'],
  [3, 'يمكنك كتابة 3 أحرف أخرى'],
  [11, 'يمكنك كتابة 11 حرفًا آخر'],
  [100, 'يمكنك كتابة 100 حرف آخر'],
])('Arabic counts %i in the form for it, of six', (count, left) => {
  expect(arabic.form.left(count)).toBe(left);
});

test('Arabic has six forms of everything that is counted', () => {
  const counts = [0, 1, 2, 3, 11, 100];
  // The forms for none and for a hundred are the same in it, but for the number.
  expect(counts.map((count) => storyArabic.check.found(count).replace(`${count}`, '#'))).toEqual([
    '# شيء هنا قد يكشف للناس هوية شخص ما',
    'شيء واحد هنا قد يكشف للناس هوية شخص ما',
    'شيئان هنا قد يكشفان للناس هوية شخص ما',
    '# أشياء هنا قد تكشف للناس هوية شخص ما',
    '# شيئًا هنا قد يكشف للناس هوية شخص ما',
    '# شيء هنا قد يكشف للناس هوية شخص ما',
  ]);
  for (const say of [storyArabic.form.tooLong, (count: number) => arabic.form.left(-count)]) {
    expect(new Set(counts.map(say)).size).toBe(6);
  }
});

test('Welsh changes the first letter of what is counted after two, three and six', () => {
  expect([1, 2, 3, 5, 6].map(storyWelsh.check.found)).toEqual([
    'Gallai 1 peth yma ddangos i bobl pwy yw rhywun',
    'Gallai 2 beth yma ddangos i bobl pwy yw rhywun',
    'Gallai 3 pheth yma ddangos i bobl pwy yw rhywun',
    'Gallai 5 o bethau yma ddangos i bobl pwy yw rhywun',
    'Gallai 6 pheth yma ddangos i bobl pwy yw rhywun',
  ]);
});

test('an English date of a browser without Welsh gets the Welsh name of its month', () => {
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 15));
  for (const instant of months) {
    const inEnglish = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(instant);
    const inWelsh = new Intl.DateTimeFormat('cy', { dateStyle: 'long', timeZone: 'UTC' }).format(instant);
    expect(welsh.fromEnglishDate?.(inEnglish)).toBe(inWelsh);
    expect(welsh.fromEnglishDate?.(inWelsh)).toBe(inWelsh);
  }
});

test('the README says of each language whether its words are reviewed', async () => {
  const readme = await readFile(resolve(import.meta.dirname, 'README.md'), 'utf8');
  for (const [name, { start }] of [['English', allEnglish] as const, ...named]) {
    expect(readme).toContain(
      `| ${name} | \`${start.language}\` | ${start.direction} | ${start.reviewed ? 'yes' : 'no'} |`,
    );
  }
});
