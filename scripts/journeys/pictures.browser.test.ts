import { createHearback } from '@hearback/sdk';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { signIns } from '../demo-data/sign-ins.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';
import { signIn } from './staff.ts';

const ALT = 'The desk with a screen that keeps what is said there private';
const NOTE = 'A screen stands at the desk since Monday.';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>fetch("/v1/staff/session")</script></svg>';

// From a manager's file to the pages of the public; each step goes on where the one before ended.
describe('a picture that shows a change', () => {
  let stage: Stage;
  let browser: Browser;
  let page: Page;
  let photo: Buffer;

  beforeAll(async () => {
    stage = await startStage();
    browser = await launchChromium();
    const paper = await browser.newPage({ viewport: { width: 600, height: 400 } });
    await paper.setContent('<body style="background: #2a7"><h1>A desk with a screen</h1>');
    photo = await paper.screenshot();
    await paper.close();
    page = await signIn(browser, stage.platform.url, 'manager@demo.example');
    page.setDefaultTimeout(30_000);
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
  });

  const choose = (file: { name: string; mimeType: string; buffer: Buffer }) =>
    page.getByLabel('Add pictures').setInputFiles([file]);
  /** A file so large that it would take long to hand it to the browser is made there. */
  const chooseLarge = (megabytes: number) =>
    page.getByLabel('Add pictures').evaluate((input, size) => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(size * 1024 * 1024)], `${size}.png`, { type: 'image/png' }));
      (input as HTMLInputElement).files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, megabytes);
  const form = () => page.locator('form').filter({ hasText: 'Pictures that show it' });
  const note = () => form().getByLabel('What was done, or why not');

  const svg = () => Buffer.from(SVG);
  it.each([
    ['an SVG with a script', { name: 'sign.svg', mimeType: 'image/svg+xml', make: svg }, /JPEG, PNG or WebP/],
    ['an SVG that says it is a PNG', { name: 'sign.png', mimeType: 'image/png', make: svg }, /JPEG, PNG or WebP/],
    [
      'a page',
      { name: 'page.jpg', mimeType: 'image/jpeg', make: () => Buffer.from('<!doctype html>') },
      /JPEG, PNG or/,
    ],
    ['half a picture', { name: 'half.png', mimeType: 'image/png', make: () => half(photo) }, /could not read all/],
  ])('is not %s: that is said beside it, and nothing that was typed is lost', async (_, { make, ...file }, words) => {
    if (!(await form().isVisible())) await openForm();
    await choose({ ...file, buffer: make() });
    await isRefused(file.name, words);
  });

  it.each([11, 41])(
    'is not a file of %i MB: that is said beside it, and nothing that was typed is lost',
    async (size) => {
      await chooseLarge(size);
      await isRefused(`${size}.png`, /larger than 10 MB/);
    },
  );

  async function isRefused(name: string, words: RegExp): Promise<void> {
    await form().getByText(words).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await expect.poll(() => note().inputValue()).toBe(NOTE);
    await form()
      .getByRole('button', { name: `Take this picture out ${name}` })
      .click();
    await expect.poll(() => note().inputValue()).toBe(NOTE);
  }

  async function openForm(): Promise<void> {
    await page.goto(`${stage.platform.url}/workspace/changes/open`);
    await page
      .getByRole('button', { name: /^Say where it stands/ })
      .first()
      .click();
    await form().getByLabel('Done', { exact: true }).check();
    await note().fill(NOTE);
  }

  it('is added with words for who cannot see it, and is there with them when the page is loaded anew', async () => {
    await choose({ name: 'desk.png', mimeType: 'image/png', buffer: photo });
    await form().getByText('The picture is there.').waitFor();
    await form().getByLabel('What is to be seen on it').fill(ALT);
    await page.reload();
    await expect.poll(() => note().inputValue()).toBe(NOTE);
    await expect.poll(() => widthOf(form().getByRole('img', { name: ALT }))).toBe(600);
    await expect.poll(() => form().getByLabel('What is to be seen on it').inputValue()).toBe(ALT);
    await picture(page, 'form');
    await form().getByRole('button', { name: 'Save' }).click();
    await page.getByText(/^It is sent/).waitFor();
  });

  it('is nowhere in public before a moderator has read what is said with it', async () => {
    const visitor = await browser.newPage();
    await visitor.goto(`${stage.platform.url}/o/F84003/changes`);
    expect(await visitor.getByRole('img', { name: ALT }).count()).toBe(0);
    await visitor.close();
    const staff = await moderator();
    const waiting = (await staff.sentChanges.list({ organisation: 'F84003' }).page()).items;
    const said = waiting.find(({ step }) => step?.note === NOTE);
    await staff.sentChanges.check(said?.id ?? '', { verdict: 'approve' });
  });

  it.each(['light', 'dark'] as const)(
    'is then on the page of changes, on the story’s and on the practice’s own, with its words (%s)',
    async (colorScheme) => {
      const visitor = await (
        await browser.newContext({ colorScheme, viewport: { width: 320, height: 700 } })
      ).newPage();
      await visitor.goto(`${stage.platform.url}/o/F84003/changes`);
      const change = visitor.getByRole('article').filter({ hasText: NOTE });
      await seen(visitor, change.getByRole('img', { name: ALT }), `changes-${colorScheme}`);
      await change.getByRole('link').first().click();
      await seen(visitor, visitor.getByRole('img', { name: ALT }), `story-${colorScheme}`);
      await visitor.goto(`${stage.practice.url}/feedback.html`);
      await visitor.locator('hearback-changes').scrollIntoViewIfNeeded();
      await seen(visitor, visitor.getByRole('img', { name: ALT }), `element-${colorScheme}`);
    },
  );

  async function seen(visitor: Page, image: Locator, name: string): Promise<void> {
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => widthOf(image)).toBe(600);
    expect(await accessibilityFaults(visitor)).toEqual([]);
    expect(await visitor.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await picture(visitor, name);
  }

  async function moderator() {
    const baseUrl = stage.platform.url;
    const { email, password } = signIns[0] ?? { email: '', password: '' };
    const { token = '' } = await createHearback({ baseUrl }).staff.session.start({ email, password, keep: 'token' });
    return createHearback({ baseUrl, token }).staff;
  }
});

function half(file: Buffer): Buffer {
  return file.subarray(0, file.length / 2);
}

/** How wide a picture is that has come. */
function widthOf(image: Locator): Promise<number> {
  return image.evaluate((element) => (element as HTMLImageElement).naturalWidth);
}

/** For looking at, where a folder is named. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.HEARBACK_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/picture-${name}.png` });
}
