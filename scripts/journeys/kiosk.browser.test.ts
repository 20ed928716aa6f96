import { everyKindSurvey, friendsAndFamilyTest, type SurveyDefinition } from '@hearback/contract/surveys';
import { createHearback, newId } from '@hearback/sdk';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';

const ID = newId();
const TABLET = { viewport: { width: 1024, height: 768 }, hasTouch: true };
const FFT = { ...friendsAndFamilyTest, languages: ['en', 'cy', 'pl', 'ar'] } as unknown as SurveyDefinition;

describe('a survey on a tablet that many people use', () => {
  let stage: Stage;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    stage = await startStage();
    const surveys = await managersSurveys();
    await surveys.save(ID, { organisation: 'F84003', kind: 'survey', definition: FFT, revision: 0 });
    await surveys.open(ID, { revision: 1 });
    browser = await launchChromium();
  });
  afterEach(() => page?.context().close());
  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
  });

  async function managersSurveys() {
    const baseUrl = stage.platform.url;
    const manager = { email: 'manager@demo.example', password: 'try-hearback-2026', keep: 'token' } as const;
    const { token = '' } = await createHearback({ baseUrl }).staff.session.start(manager);
    return createHearback({ baseUrl, token }).staff.surveys;
  }
  const responses = async () => (await (await managersSurveys()).results(ID, { method: 'tablet' })).responses;

  async function begin(options: BrowserContextOptions = TABLET): Promise<void> {
    page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(15_000);
    await page.clock.install();
    await page.goto('about:blank');
    await page.goto(`${stage.platform.url}/survey/${ID}/kiosk`);
    await question('Overall').waitFor();
  }
  const question = (name: string) => page.getByRole('heading', { level: 1, name });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  async function answerTo(check: string): Promise<void> {
    await page.getByLabel(check, { exact: true }).check();
    await press('Continue');
    await question('Please tell us why').waitFor();
    await page.getByRole('textbox').fill('My own words');
    await press('Continue');
    await question('Check your answers').waitFor();
  }
  /** What the page counts goes on by `runFor` alone from now, and not with the seconds that a slow machine takes. */
  const stopTheClock = async () => page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
  const leftOnceStopped = async () => {
    await stopTheClock();
    const said = await page.getByText(/^This starts again in \d+ seconds\.$/).textContent();
    return Number(/\d+/.exec(said ?? '')?.[0]);
  };
  const kept = () =>
    page.evaluate(async () => [
      localStorage.length + sessionStorage.length,
      (await indexedDB.databases()).length,
      document.cookie,
      history.length,
    ]);
  async function expectGood(name: string): Promise<void> {
    const folder = process.env.HEARBACK_PICTURES;
    if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
    expect(await accessibilityFaults(page)).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  }

  it.each([
    [820, 1180],
    [1024, 768],
    [1280, 800],
    [1920, 1080],
  ])('stands in the middle of a tablet of %i by %i, as wide as it is read well', async (width, height) => {
    await begin({ viewport: { width, height }, hasTouch: true });
    const places = await page.locator('.choice').evaluateAll((all) =>
      all.map((one) => {
        const { left, right } = one.getBoundingClientRect();
        return [right - left >= 480, Math.abs((left + right - document.documentElement.clientWidth) / 2) <= 1];
      }),
    );
    expect(places.length).toBe(6);
    expect(places.flat()).not.toContain(false);
    await expectGood(`kiosk-${width}`);
  });

  it('is answered by big targets, thanks, counts down and begins again, and keeps nothing', async () => {
    await begin();
    const before = await kept();
    await expectGood('kiosk-first');
    const heights = await page.locator('.choice, main button').evaluateAll((all) => all.map((one) => one.clientHeight));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(64);
    await answerTo('Very good');
    await expectGood('kiosk-check');
    await press('Send your answers');
    await question('Thank you. We have your answers').waitFor();
    await expectGood('kiosk-thanks');
    const left = await leftOnceStopped();
    expect(left).toBeLessThanOrEqual(12);
    await page.clock.runFor(3000);
    await page.getByText(`This starts again in ${left - 3} seconds.`).waitFor();
    await page.clock.runFor((left - 3) * 1000);
    await question('Overall').waitFor();
    await page.clock.resume();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await expect.poll(kept).toEqual(before);
    expect(await responses()).toBe(1);
  });

  it('shows nothing of the person before to who goes back', async () => {
    await begin();
    await answerTo('Poor');
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    await page.goForward();
    await question('Overall').waitFor();
    expect(await page.getByText('My own words').count()).toBe(0);
    await page.reload();
    await question('Overall').waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  });

  it('asks whether somebody is still there, goes on where they are, and else begins again', async () => {
    await begin();
    await page.getByLabel('Good', { exact: true }).check();
    await press('Continue');
    await question('Please tell us why').waitFor();
    await page.getByRole('textbox').fill('Left lying');
    await page.clock.runFor(60_000);
    const dialog = page.getByRole('dialog', { name: 'Are you still there?' });
    await dialog.waitFor();
    await expectGood('kiosk-still');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByRole('textbox').inputValue()).toBe('Left lying');
    await stopTheClock();
    await page.clock.runFor(60_000);
    const left = await leftOnceStopped();
    expect(left).toBeLessThanOrEqual(20);
    await page.clock.runFor(left * 1000);
    await question('Overall').waitFor();
    await page.clock.resume();
    expect(await page.getByText('Left lying').count()).toBe(0);
  });

  it('says where there is no connection, keeps what is answered in memory alone, and sends it once', async () => {
    await begin();
    const before = await responses();
    await page.getByLabel('Good', { exact: true }).check();
    await page.context().setOffline(true);
    await press('Continue');
    await page.getByRole('alert').getByText('What you answered is still here').waitFor();
    await expectGood('kiosk-away');
    expect(await page.getByLabel('Good', { exact: true }).isChecked()).toBe(true);
    await page.context().setOffline(false);
    await question('Please tell us why').waitFor();
    await press('Continue');
    await question('Check your answers').waitFor();
    await page.context().setOffline(true);
    await press('Send your answers');
    await page.getByRole('alert').getByText('Your answers are kept here and sent').waitFor();
    await page.clock.runFor(12_000);
    await page.getByRole('alert').getByText('There is no connection just now.').waitFor();
    expect((await kept())[0]).toBe(0);
    expect(await responses()).toBe(before);
    await page.context().setOffline(false);
    await question('Overall').waitFor();
    await expect.poll(responses).toBe(before + 1);
    await page.clock.runFor(10_000);
    expect(await responses()).toBe(before + 1);
  });

  it('is stopped before its end, sends what was answered once there is a connection, or clears it', async () => {
    await begin();
    const before = await responses();
    const stop = async () => {
      await page.getByLabel('Good', { exact: true }).check();
      await press('Continue');
      await question('Please tell us why').waitFor();
      await press('Stop here');
      await question('Send the answers you have given so far?').waitFor();
    };
    await stop();
    await expectGood('kiosk-stop');
    await page.getByRole('link', { name: 'Clear them' }).click();
    await question('Overall').waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await responses()).toBe(before);
    await stop();
    await page.context().setOffline(true);
    await press('Send what I have answered');
    await page.getByRole('alert').getByText('Your answers are kept here and sent').waitFor();
    expect((await kept())[0]).toBe(0);
    await page.context().setOffline(false);
    await expect.poll(responses).toBe(before + 1);
    expect((await (await managersSurveys()).results(ID, { completion: 'partial' })).responses).toBe(1);
  });

  it.each([
    ['cy', 'Rwyf yma o hyd'],
    ['pl', 'Nadal tu jestem'],
    ['ar', 'ما زلت هنا'],
  ])('speaks %s, and the way of the script too', async (language, here) => {
    await begin({ viewport: { width: 320, height: 700 }, colorScheme: 'dark' });
    await page.locator(`a[hreflang=${language}]`).click();
    await page.locator(`html[lang=${language}]`).waitFor();
    await expectGood(`kiosk-${language}`);
    await page.getByRole('radio').first().check();
    await page.clock.runFor(60_000);
    await page.getByRole('button', { name: here }).waitFor();
    await expectGood(`kiosk-still-${language}`);
  });

  it('asks every kind of question without a way out', async () => {
    const id = newId();
    const surveys = await managersSurveys();
    await surveys.save(id, { organisation: 'F84003', kind: 'survey', definition: everyKindSurvey, revision: 0 });
    await surveys.open(id, { revision: 1 });
    await begin();
    await page.goto(`${stage.platform.url}/survey/${id}/kiosk`);
    await question('Could anything have been better?').waitFor();
    await page.getByLabel('No', { exact: true }).check();
    await press('Continue');
    await question('How easy was it').waitFor();
    await expectGood('kiosk-scale');
    expect(await page.getByRole('link').count()).toBe(1);
  });
});
