import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from './testing/browser.ts';
import { buildWidget } from './testing/build-widget.ts';
import { organisations, stories } from './testing/examples.ts';
import { type HostPage, startHostPage } from './testing/host-page.ts';
import { type SmallPlatform, startSmallPlatform } from './testing/small-platform.ts';

/** Longer than the widget waits for a network that neither answers nor fails. */
const PATIENCE_MS = 30_000;

let browser: Browser;
let context: BrowserContext;
let folder: string;
let platform: SmallPlatform;
let host: HostPage;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchChromium(), buildWidget()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  platform = await startSmallPlatform(folder, { organisations, stories });
  const own = `<hearback-story org="F84003"><a href="${platform.url}/tell/F84003">Our own link</a></hearback-story>`;
  const forms: Record<string, string> = { '/form': '<hearback-story org="F84003"></hearback-story>', '/own': own };
  const script = `<script async src="${platform.url}/embed.js" data-org="F84003"></script>`;
  host = await startHostPage(
    platform.url,
    (path) => `<!doctype html><html lang="en"><title>Practice</title><main>${forms[path] ?? ''}</main>${script}</html>`,
  );
  context = await browser.newContext();
});
afterEach(async () => {
  await context.close();
  await host.stop();
  await platform.stop();
});

async function visit(path: string, stalls?: RegExp): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  if (stalls) await page.route(stalls, () => {});
  await page.goto(host.url + path);
  return page;
}

async function toTheCheckPage(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'What happened?' }).fill('I rang three times.');
  await page.getByRole('button', { name: 'Continue' }).click();
  const send = page.getByRole('button', { name: 'Send your story' });
  while (!(await send.isVisible())) await page.getByRole('button', { name: /^(Continue|Skip this)/ }).click();
}

test('a network that only stalls leaves a link, or words, and nothing that was typed is lost', async () => {
  const code = /\/widget\/story-(?!pages|words)\w+\.js/;
  const [none, own, organisation, rest] = await Promise.all([
    visit('/form', code),
    visit('/own', code),
    visit('/form', /\/v1\/organisations\//),
    visit('/form', /\/widget\/story-pages-/),
  ]);
  const typed = rest.getByRole('textbox', { name: 'What happened?' });
  const toEnd = async () => {
    await typed.fill('I rang three times.');
    await rest.getByRole('button', { name: 'Continue' }).click();
    await rest.getByRole('alert').getByText('Your answers are still here.').waitFor();
  };
  await Promise.all([
    none.getByRole('link', { name: 'Tell your story' }).waitFor(),
    own.getByRole('link', { name: 'Our own link' }).waitFor(),
    organisation.getByRole('link', { name: 'Tell your story on our feedback page' }).waitFor(),
    toEnd(),
  ]);
  expect(await typed.inputValue()).toBe('I rang three times.');
  // The answer is not what is wrong.
  expect(await typed.getAttribute('aria-invalid')).toBe('false');
}, 90_000);

test('behind the button, what stalls ends on the form’s own page', async () => {
  const page = await visit('/', /\/widget\/panel-/);
  const asked = page.waitForRequest(/\/tell\/F84003\?lang=en$/);
  await page.getByRole('button', { name: 'Give feedback' }).click();
  await asked;
}, 60_000);

test('what a tab left that was closed without network is sent by one that stayed open', async () => {
  const open = await visit('/');
  await open.getByRole('button', { name: 'Give feedback' }).waitFor();
  const told = await visit('/form');
  await toTheCheckPage(told);
  await context.setOffline(true);
  await told.getByRole('button', { name: 'Send your story' }).click();
  await told.getByRole('heading', { name: 'Saved on this device' }).waitFor();
  await told.close();
  await context.setOffline(false);
  await open.getByText('Your story from earlier has been sent.').waitFor();
  // As often as the network comes and goes.
  await context.setOffline(true);
  await context.setOffline(false);
  await open.waitForTimeout(1000);
  expect(await open.getByText('Your story from earlier has been sent.').count()).toBe(1);
  expect([...platform.taken.values()].map(({ happened }) => happened)).toEqual(['I rang three times.']);
}, 60_000);

/** A story that has arrived, which its author has not heard of, cleared it and brought it back. */
async function broughtBack(): Promise<Page> {
  const page = await visit('/form');
  await toTheCheckPage(page);
  await page.route('**/v1/stories/*', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.getByRole('button', { name: 'Send your story' }).click();
  await page.getByRole('heading', { name: 'Saved on this device' }).waitFor();
  expect(platform.taken.size).toBe(1);
  await page.getByRole('button', { name: 'Clear my answers' }).click();
  await page.getByText('If they had already reached us, we still have them.').waitFor();
  await page.unroute('**/v1/stories/*');
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
  return page;
}

test('a story that had arrived without its answer is the same one when it is cleared, brought back and sent', async () => {
  const page = await broughtBack();
  await page.getByRole('button', { name: 'Send your story' }).click();
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
  expect([...platform.taken.values()].map(({ happened }) => happened)).toEqual(['I rang three times.']);
}, 60_000);

test('other words for a story that had arrived are not lost: they are said to be a second story, and sent as one', async () => {
  const page = await broughtBack();
  await page.getByRole('button', { name: 'Change', exact: false }).first().click();
  await page.getByRole('textbox', { name: 'What happened?' }).fill('I rang four times.');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Send your story' }).click();
  await page.getByText('If you send this one too, it is a second story.').waitFor();
  await page.getByText('I rang four times.').waitFor();
  await page.getByRole('button', { name: 'Send your story' }).click();
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
  const taken = [...platform.taken.values()].map(({ happened }) => happened);
  expect(taken).toEqual(['I rang three times.', 'I rang four times.']);
}, 60_000);

test('where a part is missing, as while the platform is upgraded, the connection is not blamed, and a page loaded again has it and all that was typed', async () => {
  await context.route(/\/widget\/story-pages-/, (route) => route.fulfill({ status: 404 }));
  const page = await visit('/form');
  const typed = page.getByRole('textbox', { name: 'What happened?' });
  await typed.fill('I rang three times.');
  await page.getByRole('button', { name: 'Continue' }).click();
  const said = page.getByRole('alert');
  await said.getByText('We could not load the next page. Your answers are still here.').waitFor();
  expect(await page.getByText(/connection/).count()).toBe(0);
  await context.unrouteAll();
  await page.reload();
  await expect.poll(() => typed.inputValue()).toBe('I rang three times.');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'What was good?' }).waitFor();
});
