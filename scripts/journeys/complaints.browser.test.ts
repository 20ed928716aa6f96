import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { lookInto, setWhoSigns, take, writeAndSign } from './complaint-steps.ts';
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

it('a complaint by letter is written down, looked into, and answered by whoever signs for the practice', async () => {
  const page = await signIn(browser, stage.platform.url, 'manager@demo.example');
  page.setDefaultTimeout(20_000);
  await goTo(page, 'Organisations');
  await setWhoSigns(page);

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

  await lookInto(page);
  await writeAndSign(page, 'Dear Pat,\r\n\r\nWe are sorry. ');
  await take(page, 'It was sent', 'It is answered.', () => page.getByLabel('By post').check());
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect.poll(() => page.locator('.complaint-letter').innerText()).toBe('Dear Pat,\n\nWe are sorry.');
  await goTo(page, 'Changes');
  await page.getByRole('link', { name: 'Complaint 1' }).first().click();
  await page.getByRole('heading', { name: 'Nobody rang me back about my blood test', level: 1 }).waitFor();
});
