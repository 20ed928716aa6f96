import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type ExampleServer, serveExample } from '../example-pages/serve.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';
import { signIn } from './staff.ts';

const page = (platform: string, attribute = '') => `<!doctype html><html lang="en"><title>A practice</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<main><h1>A practice</h1><hearback-enquiry org="F84003"${attribute}></hearback-enquiry></main>
<script async src="${platform}/embed.js"></script></html>`;

describe('a request for help from the element in a practice’s page', { timeout: 90_000 }, () => {
  let stage: Stage;
  let practice: ExampleServer;
  let browser: Browser;

  beforeAll(async () => {
    stage = await startStage();
    browser = await launchChromium();
    practice = await serveExample('practice-page', {
      platform: stage.platform.url,
      pages: { '/ask.html': page(stage.platform.url), '/isolated.html': page(stage.platform.url, ' isolate') },
    });
  });

  afterAll(async () => {
    await browser?.close();
    await practice?.stop();
    await stage?.stop();
  });

  /** Asks for somebody else, who has not been asked yet, as far as the thanks. */
  async function ask(form: Page | FrameLocator, wrong: string): Promise<void> {
    const next = () => form.getByRole('button', { name: /^(Continue|Skip this question)$/ }).click();
    const answers: [question: string, give: () => Promise<unknown>][] = [
      ['What is wrong?', () => form.getByRole('textbox').fill(wrong)],
      ['What would help?', async () => {}],
      ['Who is the help for?', () => form.getByLabel('For somebody else').check()],
      ['Their name', () => form.getByRole('textbox', { name: 'Their name' }).fill('Sam Example')],
      ['Do they agree that you ask for them?', () => form.getByLabel('I have not asked them yet').check()],
      ['Your name', () => form.getByRole('textbox').fill('Pat Example')],
      ['How should we answer you?', () => form.getByLabel(/private page/).check()],
      ['Your email address', async () => {}],
      ['Do you need anything to read or hear our answer?', () => form.getByLabel('Large print').check()],
    ];
    for (const [question, give] of answers) {
      await form.getByRole('heading', { name: question }).waitFor();
      await give();
      await next();
    }
    await form.getByRole('button', { name: 'Send it' }).dblclick();
    await form.getByRole('heading', { name: 'Thank you. We have your request for help' }).waitFor();
  }

  it.each([
    ['/ask.html', 'My quince tablets are a week late', (shown: Page) => shown],
    ['/isolated.html', 'My damson letter went astray', (shown: Page) => shown.frameLocator('iframe')],
  ])('is one row for whoever sees to it, and is followed by its link (%s)', async (path, wrong, inside) => {
    const shown = await (await browser.newContext({ viewport: { width: 390, height: 800 } })).newPage();
    shown.setDefaultTimeout(15_000);
    await shown.goto(practice.url + path);
    const form = inside(shown);
    await ask(form, wrong);
    const link = await form.getByRole('link').getAttribute('href');
    const own = await shown.context().newPage();
    await own.goto(link ?? '');
    await own.getByText(wrong).waitFor();
    expect(await accessibilityFaults(own)).toEqual([]);
    const desk = await signIn(browser, stage.platform.url, 'manager@demo.example');
    desk.setDefaultTimeout(15_000);
    await desk.goto(`${stage.platform.url}/workspace/enquiries`);
    const row = desk.getByRole('link', { name: wrong });
    await row.first().waitFor();
    expect(await row.count()).toBe(1);
    await row.click();
    await desk.getByText('Do not tell them anything about this person').waitFor();
    await desk.getByText('Sam Example').first().waitFor();
    await desk.context().close();
    await shown.context().close();
  });
});
