import { createHearback, type StoryDraft } from '@hearback/sdk';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { signIns } from '../demo-data/sign-ins.ts';
import { type MailCatcher, startMailCatcher } from '../mail-catcher/mail-catcher.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';
import { signIn } from './staff.ts';

const [MODERATOR, OPERATOR] = ['moderator@demo.example', 'operator@demo.example'];
// Searches are looked at once a minute.
const ALERTED = { timeout: 100_000 };

// Each step goes on where the one before ended.
describe('finding stories', () => {
  let stage: Stage;
  let browser: Browser;
  let mail: MailCatcher;

  beforeAll(async () => {
    mail = await startMailCatcher();
    stage = await startStage({ smtpUrl: mail.smtpUrl });
    browser = await launchChromium();
    const baseUrl = stage.platform.url;
    const { password = '' } = signIns.find(({ email }) => email === OPERATOR) ?? {};
    const session = { email: OPERATOR, password, keep: 'token' as const };
    const { token = '' } = await createHearback({ baseUrl }).staff.session.start(session);
    const { organisations } = createHearback({ baseUrl, token }).staff;
    await organisations.add('F84003001', { name: 'Dunmore Quay', kind: 'branch', parent: 'F84003' });
    await told('The quokka on the wall cheered us up.', { organisation: 'F84003', goodTags: ['place'] });
    await told('The quokka on the wall frightened my son.', { organisation: 'F84003001', betterTags: ['place'] });
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
    await mail?.stop();
  });

  const told = async (happened: string, parts: Omit<StoryDraft, 'happened'>) => {
    const author = createHearback({ baseUrl: stage.platform.url });
    await author.stories.submit({ happened, ...parts }).receipt();
  };
  const signedIn = (width = 1280) =>
    signIn(browser, stage.platform.url, MODERATOR, { viewport: { width, height: 900 } });
  const look = (page: Page) => page.getByRole('button', { name: 'Search', exact: true }).click();
  const count = (page: Page, said: string) => page.getByText(said, { exact: true }).waitFor();
  const shown = (page: Page, title: string) => page.getByRole('link', { name: title }).waitFor();
  const isClean = async (page: Page) => {
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  };

  it('by a word and a tag, narrowed until one is left, and told of by mail when another like it comes', async () => {
    const page = await signedIn();
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await page.getByLabel('Find stories').fill('quokk');
    await page.keyboard.press('Enter');
    await count(page, '2 stories');
    await expect.poll(() => page.locator('main mark').first().innerText()).toBe('quokka');
    await page.getByText('Narrow the search').click();
    await page.getByLabel('About').selectOption('place');
    await page.getByLabel('How it was').selectOption('Could be better');
    await look(page);
    await count(page, '1 story');
    await shown(page, 'The quokka on the wall frightened my son');
    await page.getByLabel('Organisation').fill('F84003');
    await look(page);
    await page.getByRole('heading', { name: 'No story is like this' }).waitFor();
    await isClean(page);
    await page.getByLabel('With its sites or branches').check();
    await look(page);
    await count(page, '1 story');
    await isClean(page);

    await page.getByRole('button', { name: 'Save this search' }).click();
    await page.getByLabel('Name of the search').fill('Animals on walls');
    await page.getByLabel('Mail as soon as something new is found').check();
    await isClean(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('“Animals on walls” is saved.').waitFor();

    await told('A quokka hangs over the stairs.', { organisation: 'F84003001', goodTags: ['place'] });
    const like = { organisation: 'F84003001', betterTags: ['place' as const] };
    await told('A quokka hangs where nobody can see Wilberforce.', like);
    const alert = () => mail.mails.find(({ to, subject }) => to.includes(MODERATOR) && subject.includes('search'));
    await expect.poll(() => alert()?.subject, ALERTED).toBe('A new story matches a search that you saved');
    const { text = '', html = '' } = alert() ?? {};
    expect(text).toContain('A new story matches your search “Animals on walls”.');
    expect(text + html).not.toContain('Wilberforce');
    const link = text.split(/\s/).find((word) => word.includes('/workspace/search?')) ?? '';
    await page.goto(link);
    await count(page, '2 stories');
    await shown(page, 'A quokka hangs where nobody can see Wilberforce');
    await page.getByText('This is your search “Animals on walls”.').waitFor();
  }, 180_000);

  it('on a phone too, from a search that was saved', async () => {
    const page = await signedIn(320);
    await page.goto(`${stage.platform.url}/workspace/search`);
    await page.getByRole('link', { name: 'Animals on walls' }).click();
    await count(page, '2 stories');
    await isClean(page);
    await page.getByText('Narrow the search').click();
    await expect.poll(() => page.getByLabel('With its sites or branches').isChecked()).toBe(true);
    await isClean(page);
    await page.getByRole('link', { name: 'Remove: With its sites or branches' }).click();
    await page.getByRole('heading', { name: 'No story is like this' }).waitFor();
    await isClean(page);
  });
});
