// @vitest-environment jsdom
import { type Page, problem, type Story } from '@hearback/contract';
import { HearbackProblem } from '@hearback/sdk/reader';
import { screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { stories } from '../testing/examples.ts';
import { show } from '../testing/show.tsx';
import { words as arDates } from '../words/ar.ts';
import { words as cyDates } from '../words/cy.ts';
import { words as start } from '../words/en.ts';
import { words as plDates } from '../words/pl.ts';
import { words as ar } from '../words/stories-ar.ts';
import { words as cy } from '../words/stories-cy.ts';
import { words } from '../words/stories-en.ts';
import { words as pl } from '../words/stories-pl.ts';
import { createStoriesList, type StoriesListPorts } from './create-stories-list.ts';
import { StoriesList } from './stories-list.tsx';

const PLATFORM = 'https://feedback.example.org';
const TITLE = 'I could not find out how to book a blood test';

function showList(load: () => Promise<Page<Story>>, parts: Partial<StoriesListPorts> = {}) {
  const read = vi.fn<(id: string) => Promise<void>>(async () => {});
  const given = { organisation: 'F84003', dateWords: start, words, platform: PLATFORM, today: '2026-05-01' };
  const list = createStoriesList({ ...given, load, read, ...parts });
  show(() => <StoriesList list={list} />);
  return read;
}

const href = async (name: string) => (await screen.findByRole<HTMLAnchorElement>('link', { name })).href;
const card = async () => within((await screen.findAllByRole('article'))[0] as HTMLElement);

test('stories on their way are said to be', () => {
  showList(() => new Promise(() => {}));
  expect(screen.getByRole('status').textContent).toBe('Loading stories');
});

test('where they cannot be loaded there is the page that has them', async () => {
  showList(() => Promise.reject(new Error('No network')));
  expect(await href('Read them on our feedback page')).toBe(`${PLATFORM}/o/F84003`);
});

test('where nobody knows the organisation it is said, and the way leads to all there are', async () => {
  showList(() => Promise.reject(new HearbackProblem(problem('not-found', 'No such code.'))));
  await screen.findByText(words.list.unknown.text);
  expect(await href('Find your practice or trust on our feedback page')).toBe(`${PLATFORM}/`);
  expect(screen.getAllByRole('link')).toHaveLength(1);
});

test('where there are none yet, the first can be told', async () => {
  showList(async () => ({ items: [] }));
  await screen.findByRole('heading', { level: 2, name: 'No stories yet' });
  expect(await href('Tell your story')).toBe(`${PLATFORM}/tell/F84003?lang=en`);
});

test('a story has its answer and its change beneath it, in the order things happened', async () => {
  showList(async () => ({ items: stories }));
  const headings = (await card()).getAllByRole('heading').map((one) => one.textContent);
  expect(headings).toEqual([TITLE, 'GP partner answered on 3 March 2026', 'What changed']);
  expect(await href(TITLE)).toBe(`${PLATFORM}/s/${stories[0]?.id}`);
});

test('a long story opens and closes, and is counted as read once', async () => {
  const read = showList(async () => ({ items: stories }));
  const { getByRole, queryByRole } = await card();
  expect(queryByRole('heading', { name: 'What was good' })).toBeNull();
  await userEvent.click(getByRole('button', { name: /^Read the whole story/, expanded: false }));
  getByRole('heading', { level: 3, name: 'What was good' });
  await userEvent.click(getByRole('button', { name: /^Show less/, expanded: true }));
  await userEvent.click(getByRole('button', { name: /^Read the whole story/ }));
  expect(read).toHaveBeenCalledExactlyOnceWith(stories[0]?.id);
});

test.each([
  ['planned', '2026-04-30', 'Planned Was due on 30 April 2026'],
  ['in-progress', '2026-04-30', 'In progress Was due on 30 April 2026'],
  ['planned', '2026-05-01', 'Planned by 1 May 2026'],
  ['done', '2026-04-30', 'Done by 30 April 2026'],
] as const)('a change that is %s and was to be done by %s says so', async (status, due, said) => {
  const [story] = stories;
  const changes = story?.changes.map((change) => ({ ...change, status, due, settledAt: undefined })) ?? [];
  showList(async () => ({ items: story ? [{ ...story, changes }] : [] }));
  await card();
  expect(screen.getByRole('article').textContent).toContain(said);
});

test.each([
  ['Welsh', cy, cyDates, 'Roedd i’w wneud erbyn 30 Ebrill 2026'],
  ['Polish', pl, plDates, 'Termin minął 30 kwietnia 2026'],
  ['Arabic', ar, arDates, 'كان موعده 30 أبريل 2026'],
])('what was due is said in %s too', async (_, words, dateWords, said) => {
  const [story] = stories;
  const due = { status: 'planned', due: '2026-04-30', settledAt: undefined } as const;
  const changes = story?.changes.map((change) => ({ ...change, ...due })) ?? [];
  showList(async () => ({ items: story ? [{ ...story, changes }] : [] }), { words, dateWords });
  await card();
  expect(screen.getByRole('article').textContent).toContain(said);
});

test('a short story has nothing to open', async () => {
  showList(async () => ({ items: stories.slice(1, 2) }));
  expect((await card()).queryByRole('button')).toBeNull();
});

test('markup in a story is shown as it was written', async () => {
  showList(async () => ({ items: stories }));
  await screen.findByRole('heading', { level: 2, name: '<script>alert(1)</script>' });
});
