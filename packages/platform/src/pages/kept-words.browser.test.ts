import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import {
  publish,
  reply,
  replyWithChange,
  type Told,
  tellAndEdit,
  tellAndPublish,
  tellAndReject,
} from '../testing/deeds.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const KEPT = 'Kept in this tab until you send it.';

let browser: Browser;
let ground: Ground;
let token: string;

beforeAll(async () => {
  ground = await startGround('sqlite', { editDays: 14 });
  token = await ground.tokenOf(ALL_ROLES);
  browser = await chromium.launch({
    executablePath: process.env.HEARBACK_CHROMIUM || '/usr/bin/chromium',
    args: QUIET,
  });
});
afterAll(async () => {
  await browser?.close();
  await ground?.stop();
});

async function newPage({ init, script = true }: { init?: string; script?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, javaScriptEnabled: script });
  if (init) await context.addInitScript(init);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => expect.unreachable(error.message));
  return page;
}

const open = (page: Page, { path }: Told) => page.goto(`${ground.platform.address}${path}`);
const answer = (page: Page) => page.getByRole('textbox', { name: 'Your answer' });
async function answered(): Promise<Told> {
  const told = await tellAndPublish(ground, token);
  await reply(ground, token, told.id);
  return told;
}
const everKept = (page: Page) => page.evaluate(() => [JSON.stringify(sessionStorage), localStorage.length]);

async function isGood(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe.source });
  const expression = 'axe.run().then(({ violations }) => violations.map(({ id }) => id))';
  const { result } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  expect(result.value).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
}

test('what an author types is there after a reload, and not once it is sent', async () => {
  const [told, page] = [await answered(), await newPage()];
  await open(page, told);
  expect(await page.getByText(KEPT).count()).toBe(0);
  await answer(page).fill('Thank you,\nit helped.');
  await page.getByText(KEPT).waitFor();
  await page.reload();
  await expect.poll(() => answer(page).inputValue()).toBe('Thank you,\nit helped.');
  await page.getByText(KEPT).waitFor();
  const [kept, local] = await everKept(page);
  expect([kept, local]).toEqual([expect.stringContaining('it helped'), 0]);
  expect(kept).not.toContain(told.token);
  await page.getByRole('button', { name: 'Send your answer' }).click();
  await page.getByText('You answered on').waitFor();
  await expect.poll(() => everKept(page)).toEqual(['{}', 0]);
  await open(page, told);
  expect(await page.getByText(KEPT).count()).toBe(0);
});

test('another private page in the same tab does not show it, and leaves it', async () => {
  const [one, other, page] = [await answered(), await answered(), await newPage()];
  await open(page, one);
  await answer(page).fill('Only of the first.');
  await open(page, other);
  await expect.poll(() => answer(page).inputValue()).toBe('');
  expect(await page.getByText(KEPT).count()).toBe(0);
  await open(page, one);
  await expect.poll(() => answer(page).inputValue()).toBe('Only of the first.');
});

test('own words in place of an edit are there in the field that is folded away, and can be cleared and put back', async () => {
  const [told, page] = [await tellAndEdit(ground, token), await newPage()];
  await publish(ground, token, told.id, 2);
  await open(page, told);
  const happened = page.getByRole('textbox', { name: 'What happened' });
  await page.getByText('Put it in my own words').click();
  const before = await happened.inputValue();
  await happened.fill('In my own words.');
  await page.reload();
  await expect.poll(() => happened.isVisible()).toBe(true);
  await expect.poll(() => happened.inputValue()).toBe('In my own words.');
  await page.getByRole('button', { name: 'Clear: What happened' }).click();
  expect([await happened.inputValue(), (await everKept(page))[0]]).toEqual([before, '{}']);
  await expect.poll(() => happened.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'Put it back: What happened' }).click();
  await expect.poll(() => happened.inputValue()).toBe('In my own words.');
  await page.reload();
  await expect.poll(() => happened.inputValue()).toBe('In my own words.');
  await isGood(page);
});

test('what was not taken is still kept, and what could not be sent for want of a network too', async () => {
  const [told, page] = [await tellAndReject(ground, token), await newPage()];
  await open(page, told);
  const why = page.locator('#appeal-words');
  await page.locator('#appeal summary').click();
  await why.fill('Look again, please.');
  await page.context().setOffline(true);
  await page
    .getByRole('button', { name: 'Ask us to look again' })
    .click()
    .catch(() => undefined);
  await page.context().setOffline(false);
  await open(page, told);
  await expect.poll(() => why.inputValue()).toBe('Look again, please.');
  await why.evaluate((field: HTMLTextAreaElement) => {
    field.required = false;
    field.maxLength = 9000;
  });
  await why.fill('x'.repeat(2500));
  await page.getByRole('button', { name: 'Ask us to look again' }).click();
  await page.locator('#appeal-words-error').waitFor();
  await page.getByText(KEPT).waitFor();
  await open(page, told);
  expect((await why.inputValue()).length).toBe(2500);
});

test.each([
  [
    'refused',
    `Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError'); } });`,
  ],
  ['full', `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`],
])('where storage is %s the page works, and says nothing of keeping', async (_, init) => {
  const [told, page] = [await answered(), await newPage({ init })];
  await open(page, told);
  await answer(page).fill('It helped.');
  expect(await page.getByText(KEPT).count()).toBe(0);
  await page.getByRole('button', { name: 'Send your answer' }).click();
  await page.getByText('You answered on').waitFor();
});

test('of what is sent beside what is not yet sent, nothing is said to be kept', async () => {
  const [told, page] = [await answered(), await newPage()];
  await open(page, told);
  await answer(page).fill('I write on.');
  await page.getByRole('textbox', { name: 'for staff alone' }).fill('It was kind.');
  await page.getByRole('button', { name: 'Yes' }).click();
  await page.getByText('You said: Yes').waitFor();
  expect(await answer(page).inputValue()).toBe('I write on.');
  expect(await page.getByRole('textbox', { name: 'for staff alone' }).inputValue()).toBe('It was kind.');
  await expect.poll(() => page.getByText(KEPT).count()).toBe(1);
  const kept = String(await everKept(page));
  expect([kept.includes('I write on.'), kept.includes('It was kind.')]).toEqual([true, false]);
});

test('without script the page is the same, and what is typed is sent, or kept beside what is sent', async () => {
  const [told, page] = [await answered(), await newPage({ script: false })];
  await replyWithChange(ground, token, { story: told.id, text: 'We have a second phone now.' });
  await open(page, told);
  await answer(page).first().fill('It helped.');
  await answer(page).last().fill('So did this.');
  await page.getByRole('textbox', { name: 'for staff alone' }).last().fill('It was kind.');
  await page.getByRole('button', { name: 'Send your answer' }).first().click();
  await page.getByText('You answered on').waitFor();
  expect(await answer(page).inputValue()).toBe('So did this.');
  await page.getByRole('button', { name: 'Yes' }).last().click();
  await page.getByText('You said: Yes').waitFor();
  expect(await answer(page).inputValue()).toBe('So did this.');
  await page.getByRole('button', { name: 'Send your answer' }).click();
  await expect.poll(() => page.getByText('You answered on').count()).toBe(2);
});
