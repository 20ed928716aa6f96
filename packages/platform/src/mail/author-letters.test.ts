import { AppealAbout, type Change, ChangeStatus, RejectionReason, RerouteTo } from '@hearback/contract';
import { describe, expect, it } from 'vitest';
import { authorWordsIn } from '../author-words/words-in.ts';
import type { AuthorLetter, Mail, News } from './mail.ts';
import { mailOf } from './messages.ts';

const UNTIL = '2027-03-31T10:00:00.000Z';
const PAGE = 'https://feedback.example.org/a/zzz';
const [PLACE, NOTE, REPLY, ROLE, WHAT, OWNER] = ['Zz1', 'Zz2', 'Zz3', 'Zz4', 'Zz5', 'Zz6'];

const change = (status: Change['status']): Change => ({
  ...{
    id: 'zz7',
    story: 'one',
    organisation: { ods: 'A81001', name: PLACE },
    what: WHAT,
    owner: OWNER,
    due: '2027-04-30',
    status,
    note: NOTE,
    recordedAt: UNTIL,
  },
});
const reply = { id: 'zz8', role: ROLE, text: REPLY, publishedAt: UNTIL };
const reasons = RejectionReason.options.map((reason) => ({ reason, note: NOTE }));
const appeals = AppealAbout.options.map((about) => ({ about, note: NOTE }));
const ways = RerouteTo.options.map((reroute) => ({ reroute, until: UNTIL }));

/** What each kind of letter may have to tell. */
const told: Record<AuthorLetter['kind'], readonly object[]> = {
  received: [{}],
  published: [{}, { isEdited: true }],
  asked: [{ until: UNTIL }],
  'asked-reminder': [{ until: UNTIL }],
  'answer-asked': [{ until: UNTIL }],
  'answer-asked-reminder': [{ until: UNTIL }],
  'told-reminder': [{}],
  'answer-told-reminder': [{}],
  rejected: reasons,
  replied: [{ reply }, { reply, change: change('planned') }],
  'reroute-asked': ways,
  'reroute-reminder': ways,
  'reroute-ended': [{}],
  rerouted: ways,
  'appeal-upheld': appeals,
  'appeal-dismissed': appeals,
  'taken-down': reasons,
  changed: ChangeStatus.options.map((status) => ({ change: change(status) })),
  'answer-published': [{ isEdited: false }, { isEdited: true }],
  'answer-rejected': reasons,
  'work-received': [{}],
  'work-news': [{}],
  'work-asked': [{ until: UNTIL }],
  'work-asked-reminder': [{ until: UNTIL }],
  'enquiry-received': [{}],
  'enquiry-news': [{}],
  'complaint-received': [{}],
  'complaint-acknowledged': [{}],
  'complaint-period': [{ by: '2027-04-30' }],
  'complaint-extended': [{ by: '2027-04-30' }],
  'complaint-delayed': [{}],
  'complaint-answered': [{}],
  'complaint-closed': [{}],
  'complaint-news': [{}],
};

const isUnnamed = (kind: string) => /^(work|enquiry|complaint)-/.test(kind);

const letters = Object.entries(told).flatMap(([kind, variants]) =>
  variants.map((given): AuthorLetter => {
    const about = isUnnamed(kind) ? { organisation: '' } : { organisation: PLACE, story: 'one' };
    return { ...({ kind, ...given } as News), ...about, to: 'pat@example.org', link: PAGE };
  }),
);

/** What a mail says, without what was given to it. */
function ownWords({ subject, text }: Mail): string[] {
  return [subject, ...text.split('\n')]
    .map((line) => line.replaceAll(/Zz\d|https:\S+|Read this page in English:|[\u2068\u2069>]/g, '').trim())
    .filter((line) => line !== '');
}

/** The words of the HTML alone. */
const wordsOf = (html: string) => html.replace(/<head>.*<\/head>/, '').replaceAll(/<[^>]+>/g, ' ');

/** Words that are in nearly every English sentence, and in none of the other languages. */
const ENGLISH = /\b(the|your|you|we|what|and|is|was|it|page|story|answer|published|change|will)\b/i;

describe.each(['cy', 'pl', 'ar'])('a letter to who wrote in %s', (language) => {
  const { dates, unreviewed } = authorWordsIn(language);

  it.each(letters.map((letter) => [letter.kind, JSON.stringify(letter), letter] as const))(
    'has no English left: %s',
    (kind, _, letter) => {
      const english = mailOf(letter);
      const mail = mailOf({ ...letter, language });
      const left = new Set(ownWords(english));
      for (const line of ownWords(mail)) {
        expect(left).not.toContain(line);
        expect(line).not.toMatch(ENGLISH);
      }
      expect(mail.subject).not.toBe('');
      expect(mail.text).toContain(unreviewed);
      expect(mail.html).toContain(unreviewed);
      expect(mail.text.includes(`${PAGE}?lang=en`)).toBe(!isUnnamed(kind));
    },
  );

  it.each(letters.map((letter) => [letter.kind, JSON.stringify(letter), letter] as const))(
    'says in both forms what the English one says: %s',
    (_, __, letter) => {
      const english = mailOf(letter);
      const mail = mailOf({ ...letter, language });
      for (const given of [PLACE, NOTE, REPLY, ROLE, WHAT, OWNER, PAGE]) {
        expect([given, mail.text.includes(given)]).toEqual([given, english.text.includes(given)]);
        expect([given, mail.html.includes(given)]).toEqual([given, english.html.includes(given)]);
      }
      for (const day of ['2027-03-31', '2027-04-30']) {
        const [own, theirs] = [dates.day(day), authorWordsIn('en').dates.day(day)];
        expect([day, mail.text.includes(own)]).toEqual([day, english.text.includes(theirs)]);
        expect([day, mail.html.includes(own)]).toEqual([day, english.html.includes(theirs)]);
      }
    },
  );

  it('says in its HTML what it is in, and which way that runs', () => {
    const spoken = `lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`;
    const { html } = mailOf({ kind: 'received', organisation: PLACE, to: 'pat@example.org', link: PAGE, language });
    expect(html).toContain(`<html ${spoken}>`);
    expect(html).toContain(`<div ${spoken} `);
  });
});

describe('a letter to an author', () => {
  it.each(letters)(
    'is in English where it waited without a language, and for one that there are no words in: $kind',
    (letter) => {
      const mail = mailOf(letter);
      expect(mail.html).toContain('<html lang="en" dir="ltr">');
      expect(wordsOf(mail.html)).toMatch(ENGLISH);
      expect(mail.text).not.toContain('?lang=');
      for (const language of ['en', 'en-GB', 'fr']) expect(mailOf({ ...letter, language })).toEqual(mail);
      expect(mailOf({ ...letter, language: 'cy-GB' })).toEqual(mailOf({ ...letter, language: 'cy' }));
    },
  );

  it('names in its subject nothing but the organisation, and not even that where others must not know', () => {
    for (const letter of letters) {
      for (const language of ['en', 'cy', 'pl', 'ar']) {
        const { subject } = mailOf({ ...letter, language });
        expect(subject).not.toMatch(/Zz[2-8]/);
        expect(subject.includes(PLACE)).toBe(!isUnnamed(letter.kind));
      }
    }
  });
});

it.each([
  ['en', 'Was due on 30 April 2026.', 'Due by 30 April 2026.'],
  ['cy', 'Roedd i’w wneud erbyn 30 Ebrill 2026.', 'I’w wneud erbyn 30 Ebrill 2026.'],
  ['pl', 'Termin minął 30 kwietnia 2026.', 'Termin: 30 kwietnia 2026.'],
  ['ar', 'كان موعده 30 أبريل 2026.', 'الموعد: 30 أبريل 2026.'],
])('a change whose day is over is told as one that was due, in %s too', (language, over, open) => {
  const late = { ...change('in-progress'), due: '2026-04-30' };
  const letter: AuthorLetter = {
    kind: 'changed',
    change: late,
    organisation: PLACE,
    to: 'pat@example.org',
    link: PAGE,
    language,
  };
  const on = (day: string) => mailOf(letter, undefined, new Date(day)).text;
  // Midnight in England is an hour before that of the world in summer.
  expect(on('2026-04-30T22:59:00Z')).toContain(open);
  expect(on('2026-04-30T23:00:00Z')).toContain(over);
  expect(on('2026-04-30T23:00:00Z')).not.toContain(open);
});
