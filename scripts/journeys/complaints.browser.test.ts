import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { goTo, signIn } from './staff.ts';

let stage: Stage;
let browser: Browser;

beforeAll(async () => {
  stage = await startStage();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await stage?.stop();
});

/** Does a step of the complaint that is open. */
async function take(page: Page, step: string, done: string, fill: () => Promise<void> = async () => undefined) {
  await page.getByRole('button', { name: step, exact: true }).click();
  await page.getByLabel('The day it was done').waitFor();
  await fill();
  await page.locator('#step-form').getByRole('button', { name: step, exact: true }).click();
  await page.getByText(done).waitFor();
}

it('a complaint by letter is written down, looked into, and answered by whoever signs for the practice', async () => {
  const page = await signIn(browser, stage.platform.url, 'manager@demo.example');
  page.setDefaultTimeout(20_000);
  await goTo(page, 'Organisations');
  await page.locator('main').getByRole('link', { name: 'Dunmore Road Surgery' }).first().click();
  await page.getByRole('heading', { name: 'Who signs answers to complaints' }).waitFor();
  await page.getByLabel('Practice manager').check();
  await page.getByLabel('Somebody else reads every answer').uncheck();
  await page.getByRole('button', { name: 'Save who signs' }).click();
  await page.getByText('It is saved.').waitFor();

  await goTo(page, 'Complaints');
  await page.getByRole('link', { name: 'Write down a complaint' }).click();
  await page.getByLabel('In writing: a letter').check();
  await page.getByLabel('The day it came').fill('2026-03-02');
  await page.getByLabel('What happened, in their words').fill('Nobody rang me back about my blood test.');
  await page.getByLabel('Their name').fill('Pat Example');
  await page.getByLabel('By phone').check();
  await page.getByLabel('Phone number').fill('01632 960001');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByRole('heading', { name: 'Nobody rang me back about my blood test', level: 1 }).waitFor();

  await take(page, 'Acknowledge it', 'It is acknowledged.', async () => {
    await page.getByLabel('On the phone, or in person').check();
    await page.getByLabel('I offered to talk').check();
  });
  await take(page, 'We talked about it', 'It is written down.', () => page.getByLabel('We talked').check());
  await take(page, 'Agree what is looked into', 'It is agreed.', () =>
    page.getByLabel('What is looked into?').fill('Why nobody rang back.'),
  );
  await take(page, 'Agree by when', 'The day is set.', async () => {
    await page.getByLabel('The day by which').fill(new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10));
    await page.getByLabel('We agreed on it').check();
  });
  const chooseIssue = () => page.getByLabel('Which one?').selectOption({ index: 1 });
  await take(page, 'Write down what you found', 'It is written down.', async () => {
    await chooseIssue();
    await page.getByLabel('What did you find?').fill('The log of calls.');
  });
  await take(page, 'Come to a finding', 'The finding is written down.', async () => {
    await chooseIssue();
    await page.getByLabel('Upheld', { exact: true }).check();
    await page.getByLabel('What happened, and why').fill('The call was lost.');
    await page.getByLabel('What you conclude').fill('We should have rung.');
  });
  await take(page, 'Write the answer', 'The draft is kept.', async () => {
    await page.getByLabel('The answer, as it will be sent').fill('Dear Pat,\r\n\r\nWe are sorry. ');
    await page.getByLabel('The apology in it').fill('We are sorry.');
    await page.locator('#step-changes').check();
    await page.getByLabel('It says that they can go to the Ombudsman').check();
  });
  await take(page, 'Sign it', 'It is signed.');
  await take(page, 'It was sent', 'It is answered.', () => page.getByLabel('By post').check());
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect.poll(() => page.locator('.complaint-letter').innerText()).toBe('Dear Pat,\n\nWe are sorry.');
  await goTo(page, 'Changes');
  await page.getByRole('link', { name: 'Complaint 1' }).first().click();
  await page.getByRole('heading', { name: 'Nobody rang me back about my blood test', level: 1 }).waitFor();
});
