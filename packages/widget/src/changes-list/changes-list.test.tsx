// @vitest-environment jsdom
import type { ChangesLook } from '@hearback/sdk/changes';
import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { changes } from '../testing/examples.ts';
import { show } from '../testing/show.tsx';
import { pageText, textsOf } from '../testing/texts.ts';
import { words as arDates } from '../words/ar.ts';
import { words as ar } from '../words/changes-ar.ts';
import { words as cy } from '../words/changes-cy.ts';
import { words } from '../words/changes-en.ts';
import { words as pl } from '../words/changes-pl.ts';
import { words as cyDates } from '../words/cy.ts';
import { words as dateWords } from '../words/en.ts';
import { words as plDates } from '../words/pl.ts';
import { ChangesList, type ChangesListProps } from './changes-list.tsx';

const PLATFORM = 'https://feedback.example.org';

function showList(look?: ChangesLook, language: Partial<ChangesListProps> = {}) {
  const given = {
    organisation: 'F84003',
    platform: PLATFORM,
    words,
    dateWords,
    today: '2026-05-01',
    look,
    onUnseen: () => {},
    ...language,
  };
  show(() => <ChangesList {...given} />);
}

const href = (name: string) => screen.getByRole<HTMLAnchorElement>('link', { name }).href;
const card = (at: number) => within(screen.getAllByRole('article')[at] as HTMLElement);

test('changes on their way are said to be', () => {
  showList();
  expect(screen.getByRole('status').textContent).toBe('Loading what changed');
});

test('where they cannot be loaded there is the page that has them', () => {
  showList({ isUnknown: false });
  expect(href('Read it on our feedback page')).toBe(`${PLATFORM}/o/F84003/changes`);
});

test('where the code is unknown there is the way to every organisation, not to a page that is not there', () => {
  showList({ isUnknown: true });
  screen.getByText('The code on this page may be wrong. Please tell the people who run this website.');
  expect(href('Find your practice or trust on our feedback page')).toBe(`${PLATFORM}/`);
});

test('where there are none yet, a story can be told', () => {
  showList({ found: { items: [] } });
  screen.getByRole('heading', { level: 2, name: 'No changes yet' });
  expect(href('Tell your story')).toBe(`${PLATFORM}/tell/F84003?lang=en`);
});

test('each says what was said and what came of it, by whom and by when', () => {
  showList({ found: { items: changes } });
  const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
  expect(headings).toEqual(['We did this', 'We are doing this', 'We did not do this', 'We will do this']);
  const done = card(0);
  expect(done.getByRole<HTMLAnchorElement>('link', { name: changes[0]?.title ?? '' }).href).toBe(
    `${PLATFORM}/s/${changes[0]?.story}`,
  );
  const [first, second, , fourth] = textsOf('article');
  for (const words of ['Done on 20 March 2026', 'Seen to by: Practice manager']) expect(first).toContain(words);
  expect(second).toContain('In progress Was due on 30 April 2026');
  expect(fourth).toContain('Planned by 31 March 2096');
});

test('only of what is open and past its day is it said that it was due', () => {
  showList({ found: { items: changes } });
  expect(textsOf('article').map((words) => words.includes('Was due on'))).toEqual([false, true, false, false]);
  expect(pageText()).not.toMatch(/overdue/i);
});

test.each([
  ['Welsh', cy, cyDates, 'Roedd i’w wneud erbyn 30 Ebrill 2026'],
  ['Polish', pl, plDates, 'Termin minął 30 kwietnia 2026'],
  ['Arabic', ar, arDates, 'كان موعده 30 أبريل 2026'],
])('what was due is said in %s too', (_, words, dateWords, said) => {
  showList({ found: { items: changes } }, { words, dateWords });
  expect(textsOf('article')[1]).toContain(said);
});

test('what shows it stands beneath, a link with its host', () => {
  showList({ found: { items: changes } });
  const done = card(0);
  done.getByRole('heading', { level: 3, name: 'What shows it' });
  expect(textsOf('article')[0]).toContain('Twelve people booked by it in the first week.');
  expect(done.getByRole<HTMLAnchorElement>('link', { name: 'See it at surgery.example.org' }).rel).toBe(
    'noopener nofollow',
  );
});

test('markup in a change is shown as it was written', () => {
  showList({ found: { items: changes } });
  for (const words of ['<img src=x onerror=alert(1)>', 'Seen to by: <b>Nurses</b>'])
    expect(pageText()).toContain(words);
});
