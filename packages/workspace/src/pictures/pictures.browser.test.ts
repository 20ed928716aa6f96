import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BuiltWorkspace, buildWorkspace } from '../testing/build-workspace.ts';
import { startSmallPlatform } from '../testing/small-platform.ts';
import { changedStory } from '../testing/told-stories.ts';
import { axeFindings, focused, overflow, workspacePages } from '../testing/workspace-page.ts';
import { messages } from './pictures.messages.ts';

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

let browser: Browser;
let built: BuiltWorkspace;
let photo: Buffer;

beforeAll(async () => {
  built = await buildWorkspace();
  const executablePath = process.env.HEARBACK_CHROMIUM || '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: [...QUIET, '--disable-component-update', '--disable-sync'] });
  const page = await browser.newPage({ viewport: { width: 400, height: 300 } });
  await page.setContent('<body style="background: #2a7"><h1>This way in</h1>');
  photo = await page.screenshot();
  await page.close();
});

afterAll(() => browser?.close());

/** Opens the form of a change's next step. */
async function open(options: BrowserContextOptions = {}) {
  const platform = await startSmallPlatform([changedStory(-3)], workspacePages(built));
  platform.isSignedIn = true;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(async () => {
    await context.close();
    await platform.stop();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${platform.baseUrl}/workspace/changes`);
  await page.getByRole('button', { name: 'Say where it stands' }).click();
  return { platform, page };
}

const choose = (page: Page, ...files: { name: string; buffer: Buffer }[]) =>
  page.getByLabel(messages.choose).setInputFiles(files.map((file) => ({ mimeType: 'image/png', ...file })));
const alt = (page: Page) => page.getByLabel(messages.alt);
const isClean = async (page: Page) => expect(await axeFindings(page)).toEqual([]);

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)('a picture is added, described and said with the change (%s, %i px)', async (colorScheme, width) => {
  const { page, platform } = await open({ colorScheme, viewport: { width, height: 900 } });
  await choose(page, { name: 'sign.png', buffer: photo });
  await page.getByText(messages.added).waitFor();
  const shown = page.locator('.picture-shown');
  await expect.poll(() => shown.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(400);
  await isClean(page);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByLabel('Done', { exact: true }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: messages.altMissing }).click();
  await expect.poll(() => alt(page).evaluate((field) => field.matches(':focus'))).toBe(true);
  await isClean(page);
  await page.keyboard.type('The new sign above the door');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('It is sent.').waitFor();
  const [sent] = platform.stories[0]?.sentChanges ?? [];
  const [id] = platform.pictures.keys();
  expect(sent?.step?.evidence?.pictures).toMatchObject([{ id, alt: 'The new sign above the door' }]);
  await page
    .getByRole('link', { name: platform.stories[0]?.title ?? '' })
    .first()
    .click();
  // Where there is little room, the reply comes first and the rest is folded up.
  if (width === 320) await page.getByText(/^The story:/).click();
  await page.getByRole('img', { name: 'The new sign above the door' }).waitFor();
  await isClean(page);
});

test('a picture is taken out and put back by keyboard, and is there again after a reload', async () => {
  const { page } = await open();
  await choose(page, { name: 'one.png', buffer: photo }, { name: 'two.png', buffer: photo });
  await expect.poll(() => alt(page).count()).toBe(2);
  await expect.poll(() => page.locator('.picture-shown').count()).toBe(2);
  await alt(page).first().fill('The door');
  await page.getByRole('button', { name: `${messages.takeOut} The door` }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toContain(messages.putBack);
  await isClean(page);
  await expect.poll(() => alt(page).count()).toBe(1);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toContain(messages.takeOut);
  await expect.poll(() => alt(page).count()).toBe(2);
  await page.reload();
  await expect.poll(() => page.locator('.picture-shown').count()).toBe(2);
  await expect.poll(() => alt(page).first().inputValue()).toBe('The door');
});

test('a file that is no picture is said to be none, beside those that are, and can be taken out', async () => {
  const { page } = await open();
  await choose(page, { name: 'notes.png', buffer: Buffer.from('no picture') }, { name: 'sign.png', buffer: photo });
  await page.getByText('This is not a picture that we can show.').waitFor();
  await page.locator('.picture-shown').waitFor();
  await isClean(page);
  await alt(page).fill('The sign');
  await page.getByLabel('Done', { exact: true }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: messages.notAdded }).waitFor();
  await page.getByRole('button', { name: `${messages.takeOut} notes.png` }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('It is sent.').waitFor();
});

test('a picture whose answer was lost is tried again, and is one', async () => {
  const { page, platform } = await open();
  Object.assign(platform, { next: 'cut', nextIsFor: /\/pictures\// });
  await page.route('**/v1/staff/pictures/*', (route) => route.abort(), { times: 3 });
  await choose(page, { name: 'sign.png', buffer: photo });
  await page.getByRole('button', { name: messages.retry }).click();
  await page.getByText(messages.added).waitFor();
  expect(platform.pictures.size).toBe(1);
});

test('no more pictures are taken than a change can have', async () => {
  const { page } = await open();
  await choose(page, ...[1, 2, 3, 4, 5].map((at) => ({ name: `${at}.png`, buffer: photo })));
  await page.getByText(messages.full).waitFor();
  await expect.poll(() => page.locator('.picture-shown').count()).toBe(4);
  await page.getByRole('button', { name: messages.takeOut }).first().click();
  await page.getByLabel(messages.choose).waitFor();
});

test('a photo of a phone is made smaller before it is sent, and how much is sent is shown', async () => {
  const { page, platform } = await open();
  const large = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [3000, 2000];
    const context = canvas.getContext('2d');
    const pixels = context?.createImageData(3000, 2000);
    if (!context || !pixels) return '';
    for (let at = 0; at < pixels.data.length; at += 1) pixels.data[at] = at % 4 === 3 ? 255 : (at * 7919) % 251;
    context.putImageData(pixels, 0, 0);
    return canvas.toDataURL('image/jpeg', 0.95).replace(/^.*,/, '');
  });
  const file = Buffer.from(large, 'base64');
  await page.route('**/v1/staff/pictures/*', async (route) => {
    await page.getByRole('progressbar', { name: messages.sendingName('photo.jpg') }).waitFor();
    await route.continue();
  });
  await choose(page, { name: 'photo.jpg', buffer: file });
  await page.getByText(messages.added).waitFor({ timeout: 30_000 });
  const [kept] = platform.pictures.values();
  expect(file.length).toBeGreaterThan(700_000);
  expect(Buffer.from(kept?.data ?? '', 'base64').length).toBeLessThan(file.length);
  const size = await page.locator('.picture-shown').evaluate((image) => (image as HTMLImageElement).naturalWidth);
  expect(size).toBe(2400);
});
