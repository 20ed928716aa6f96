import type { SurveyResponse } from '@hearback/contract';
import type { SurveyDefinition } from '@hearback/contract/surveys';
import { createHearback, newId } from '@hearback/sdk';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { signIn } from './staff.ts';

const options = ['One', 'Two'].map((en) => ({ id: en.toLowerCase(), text: { en } }));
/** A survey whose charts get new lines with what is answered. */
const DEFINITION: SurveyDefinition = {
  languages: ['en'],
  title: { en: 'Our waiting room' },
  questions: [
    { kind: 'number', id: 'waited', text: { en: 'How many minutes did you wait?' }, canDecline: true },
    { kind: 'month', id: 'came', text: { en: 'When did you come?' } },
    { kind: 'choice', id: 'door', text: { en: 'Which door did you take?' }, options, hasOther: true },
    { kind: 'ranking', id: 'order', text: { en: 'What matters most?' }, options },
    {
      ...{ kind: 'matrix', id: 'rooms', text: { en: 'How was each room?' } },
      ...{ rows: options, columns: ['Warm', 'Cold'].map((en) => ({ id: en.toLowerCase(), text: { en } })) },
    },
    { kind: 'scale', id: 'calm', text: { en: 'How calm was it?' }, from: 0, to: 3 },
    { kind: 'short-text', id: 'word', text: { en: 'In one word?' } },
  ],
};
type Answers = SurveyResponse['answers'];
const FIRST: Answers = {
  ...{ waited: 20, came: '2026-05', door: 'one', order: ['one', 'two'] },
  rooms: { rows: { one: 'warm', two: 'warm' } },
};
const MANAGER = { email: 'manager@demo.example', password: 'try-hearback-2026', keep: 'token' } as const;

describe('results that get new lines while one reads', () => {
  let stage: Stage;
  let browser: Browser;

  beforeAll(async () => {
    [stage, browser] = await Promise.all([startStage(), launchChromium()]);
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
  });

  const answer = async (survey: string, answers: Answers): Promise<void> => {
    const { surveys } = createHearback({ baseUrl: stage.platform.url, outbox: null });
    const body = { version: 1, answers, method: 'online', language: 'en', key: 'k'.repeat(22) } as const;
    await surveys.respond({ survey, id: newId() }, body);
  };

  /** A survey that nine have answered, open at its results. */
  async function standing(width: number): Promise<{ survey: string; page: Page }> {
    const [survey, baseUrl] = [newId(), stage.platform.url];
    const { token = '' } = await createHearback({ baseUrl }).staff.session.start(MANAGER);
    const { surveys } = createHearback({ baseUrl, token }).staff;
    await surveys.save(survey, { organisation: 'F84003', kind: 'survey', definition: DEFINITION, revision: 0 });
    await surveys.open(survey, { revision: 1 });
    for (let times = 0; times < 9; times += 1) await answer(survey, FIRST);
    // So high that nothing is out of sight: a browser counts no shift there.
    const page = await signIn(browser, baseUrl, MANAGER.email, { viewport: { width, height: 7000 } });
    page.setDefaultTimeout(15_000);
    const followed = page.waitForRequest((request) => request.url().includes(`survey=${survey}`));
    await page.goto(`${baseUrl}/workspace/surveys/${survey}/results`);
    await page.getByText('9 people answered').waitFor();
    await (await followed).response();
    for (const summary of await page.getByText(/^The numbers/).all()) await summary.click();
    return { survey, page };
  }

  it.each([390, 1280])(
    'keep each where it is, say how many are new and show these to who asks, %i px',
    async (width) => {
      const { survey, page } = await standing(width);
      const card = (name: string) => page.locator('section', { has: page.getByRole('heading', { name }) });
      const lines = (name: string) => card(name).locator('.bar-words').allTextContents();
      const showIn = (name: string) => card(name).getByRole('button', { name: /^Show it/ });
      await watchShifts(page);
      const before = await shiftsOf(page);
      await answer(survey, {
        ...FIRST,
        waited: 5,
        came: '2025-11',
        door: { other: 'The back' },
        calm: 3,
        word: 'Good',
      });
      const rooms = { rows: { one: 'cold' } };
      await answer(survey, { ...FIRST, waited: { declined: true }, order: ['two', 'one'], rooms });
      await page.getByText('11 people answered').waitFor();
      await card('How many minutes').getByText('10 of 11 who were asked answered; 1 would rather not say.').waitFor();
      for (const name of ['How many minutes', 'When did', 'How calm', 'In one word?']) await showIn(name).waitFor();
      expect([await lines('How many minutes'), await lines('When did')]).toEqual([['20'], ['May 2026']]);
      expect(await lines('Which door')).toEqual(['One', 'Two', 'Other']);
      expect(await shiftsOf(page)).toEqual(before);

      await showIn('How many minutes').press('Enter');
      await expect.poll(() => lines('How many minutes')).toEqual(['5', '20']);
      // Whoever asks for it has it move; and so what did not move above would have been seen.
      await expect.poll(() => shiftsOf(page)).not.toEqual(before);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent))
        .toBe('How many minutes did you wait?');
      expect(await lines('When did')).toEqual(['May 2026']);
      await showIn('How calm').press('Enter');
      await expect.poll(() => lines('How calm')).toEqual(['0', '1', '2', '3']);
      await showIn('In one word?').press('Enter');
      await card('In one word?').getByText('1 person wrote something.').waitFor();
    },
  );
});

/** Keeps what moves from now on by itself. */
async function watchShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources = [] } = entry as PerformanceEntry & { sources?: { node: Node | null }[] };
        moved.push(...sources.map(({ node }) => node?.textContent ?? 'gone'));
      }
    }).observe({ type: 'layout-shift' });
  });
}

/** What has moved, and how high the page is. */
function shiftsOf(page: Page): Promise<unknown> {
  return page.evaluate(() => [Reflect.get(window, 'moved'), document.documentElement.scrollHeight]);
}
