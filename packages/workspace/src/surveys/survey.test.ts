// @vitest-environment jsdom
import { friendsAndFamilyTest, type SurveyDefinition } from '@hearback/contract/surveys';
import { readySurveys } from '@hearback/contract/surveys/library';
import { newId } from '@hearback/sdk';
import { expect, test } from 'vitest';
import { keptSurvey } from '../testing/small-platform-surveys.ts';
import { bench } from '../testing/test-ports.ts';
import { messages as libraryWords } from './library.messages.ts';
import { LibraryModel } from './library.model.ts';
import { messages as previewWords } from './preview.messages.ts';
import { standingOf, stepFor } from './standing.ts';
import { messages, standing } from './survey.messages.ts';
import { SurveyModel } from './survey.model.ts';
import { answersInWords, messages as listWords } from './survey-list.messages.ts';
import { messages as translatingWords } from './translating.messages.ts';

const FFT = friendsAndFamilyTest as unknown as SurveyDefinition;
const surgery = { ods: 'F84003', name: 'Harbour Lane Surgery' };
const titled = (en: string) => (definition: SurveyDefinition) => ({ ...definition, title: { en } });

/** A survey that is loaded, and the small platform it is kept on. */
async function opened(definition = FFT) {
  const { ports, platform } = await bench();
  const id = newId();
  platform.surveys.set(id, keptSurvey(id, definition));
  const model = new SurveyModel(ports, id);
  await model.load();
  return { ports, platform, id, model };
}

test('a ready survey is copied for the one organisation one asks for, once however often the answer is lost', async () => {
  const { ports, platform } = await bench();
  const copied: string[] = [];
  const roles = [{ role: 'manager' as const, organisation: surgery }];
  const model = new LibraryModel({ ...ports, roles, onCopied: (id) => copied.push(id) });
  const [ready] = readySurveys;
  if (!ready) throw new Error('The library is empty');
  platform.next = 'cut';
  await model.copy(ready);
  await model.copy(ready);
  expect([...platform.surveys.keys()]).toHaveLength(1);
});

test('whoever asks for several organisations says for which', async () => {
  const { ports, platform } = await bench();
  const other = { ods: 'F84004', name: 'Another Surgery' };
  const roles = [surgery, other].map((organisation) => ({ role: 'manager' as const, organisation }));
  const copied: string[] = [];
  const model = new LibraryModel({ ...ports, roles, onCopied: (id) => copied.push(id) });
  await model.copy({ id: 'x', kind: 'survey', definition: FFT });
  expect(model.mistakes.value).toEqual([{ field: 'library-organisation', text: libraryWords.organisationMissing }]);
  expect(platform.surveys.size).toBe(0);
  model.organisation.value = other.ods;
  await model.copy({ id: 'x', kind: 'survey', definition: FFT });
  expect([platform.surveys.size, copied.length]).toEqual([1, 1]);
});

test('what is typed is kept in the tab until it is saved, and opening saves it first', async () => {
  const { ports, platform, id, model } = await opened();
  model.edit(titled('Our own'));
  const again = new SurveyModel(ports, id);
  await again.load();
  expect([again.draft.value?.definition.title, again.isChanged.value]).toEqual([{ en: 'Our own' }, true]);
  await again.open();
  expect(platform.surveys.get(id)).toMatchObject({ state: 'open', version: 1, title: 'Our own' });
  expect([again.notice.value?.text, again.isChanged.value]).toEqual([standing.opened(1), false]);
  expect(ports.drafts.isEmpty()).toBe(true);
  await again.close();
  expect(platform.surveys.get(id)?.state).toBe('closed');
});

test('nothing is lost where two change a survey at once: theirs can be looked at, and one’s own brought back', async () => {
  const { ports, platform, id, model } = await opened();
  const other = new SurveyModel({ ...ports, drafts: (await bench()).ports.drafts }, id);
  await other.load();
  other.edit(titled('Theirs'));
  await other.save();
  model.edit(titled('Mine'));
  expect(await model.save()).toBe(false);
  expect(model.notice.value?.text).toBe(messages.stale);
  expect(model.draft.value?.definition.title).toEqual({ en: 'Mine' });
  model.takeTheirs();
  expect(model.draft.value?.definition.title).toEqual({ en: 'Theirs' });
  model.bringMineBack();
  expect(await model.save()).toBe(true);
  expect(platform.surveys.get(id)?.title).toBe('Mine');
});

test('one’s own may be kept over what somebody else has saved, also where one comes back to it later', async () => {
  const { ports, platform, id, model } = await opened();
  model.edit(titled('Mine'));
  const theirs = platform.surveys.get(id);
  if (theirs) platform.surveys.set(id, { ...theirs, revision: 2, definition: titled('Theirs')(FFT) });
  const later = new SurveyModel(ports, id);
  await later.load();
  expect(later.notice.value?.text).toBe(messages.stale);
  await later.keepMine();
  expect(platform.surveys.get(id)).toMatchObject({ revision: 3, title: 'Mine' });
});

test('whether it is asked after a story is kept on the device until it is saved', async () => {
  const { ports, platform, id, model } = await opened();
  model.set({ isAfterStory: true });
  const again = new SurveyModel(ports, id);
  await again.load();
  expect([again.draft.value?.isAfterStory, again.isChanged.value]).toEqual([true, true]);
  expect(await again.save()).toBe(true);
  expect(platform.surveys.get(id)?.isAfterStory).toBe(true);
  again.set({ isAfterStory: false });
  expect(await again.save()).toBe(true);
  expect(platform.surveys.get(id)?.isAfterStory).toBeUndefined();
});

test('days that are the wrong way round and a number that is none are named at their fields', async () => {
  const { platform, model } = await opened();
  const before = platform.seen.length;
  model.set({ opensOn: '2026-12-01', closesOn: '2026-11-01', quota: 'many' });
  expect(await model.save()).toBe(false);
  expect(model.mistakes.value).toEqual([
    { field: 'survey-quota', text: messages.quotaWrong },
    { field: 'survey-closes', text: messages.daysWrong },
  ]);
  expect(platform.seen.length).toBe(before);
});

test('a survey of staff has a limit of whole fives alone, which its field says', async () => {
  const { ports, platform } = await bench();
  const id = newId();
  platform.surveys.set(id, keptSurvey(id, FFT, { kind: 'staff' }));
  const model = new SurveyModel(ports, id);
  await model.load();
  model.set({ quota: '7' });
  expect(await model.save()).toBe(false);
  expect(model.mistakes.value).toEqual([{ field: 'survey-quota', text: messages.quotaStaff }]);
  model.set({ quota: '15' });
  expect(await model.save()).toBe(true);
  expect(platform.surveys.get(id)?.quota).toBe(15);
});

test.each([
  [{ state: 'draft' as const }, 'Draft', false],
  [{ state: 'open' as const }, 'Open', true],
  [{ state: 'open' as const, closesOn: '2026-12-24' }, 'Open until 24 December 2026', true],
  [{ state: 'open' as const, opensOn: '2026-12-24' }, 'Opens on 24 December 2026', false],
  [{ state: 'open' as const, closesOn: '2026-11-01' }, 'Closed', false],
  [{ state: 'open' as const, quota: 5, responses: 5 }, 'Full', false],
  [{ state: 'closed' as const }, 'Closed', false],
  [{ state: 'open' as const, isOrganisationOpen: false }, 'Closed', false],
])('how a survey stands is one word or two: %o', (parts, words, isTaking) => {
  expect(standingOf(keptSurvey(newId(), FFT, parts), '2026-11-26')).toMatchObject({ words, isTaking });
});

test('a survey of staff is theirs, in what is said of it, and not patients’', () => {
  const open = { state: 'open', isChanged: false } as const;
  const steps = (['staff', 'survey'] as const).map((kind) => listWords.next[stepFor({ ...open, kind }, true)]);
  expect(steps).toEqual(['Next: give its link to your staff', 'Next: put its link where patients see it']);
  for (const { lead } of [previewWords, translatingWords]) {
    expect(lead(true)).toMatch(/your staff/i);
    expect(lead(true)).not.toMatch(/patients/i);
    expect(lead(false)).toMatch(/patients/i);
  }
});

test('only what is asked otherwise waits to be opened again; a limit holds as soon as it is saved', async () => {
  const { model } = await opened(readySurveys.find(({ kind }) => kind === 'survey')?.definition);
  expect(model.asksOtherwise.value).toBe(false);
  model.set({ quota: '50' });
  expect([model.isChanged.value, model.asksOtherwise.value]).toEqual([true, false]);
  model.edit(titled('Another title'));
  expect(model.asksOtherwise.value).toBe(true);
});

test('a survey says how many stopped early beside its answers, where somebody did', () => {
  expect(answersInWords({ responses: 12, partial: 3 })).toBe('12 answers, 3 stopped early');
  expect(answersInWords({ responses: 0, partial: 1, quota: 5 })).toBe('0 of 5 answers, 1 stopped early');
  expect(answersInWords({ responses: 1 })).toBe('1 answer');
});
