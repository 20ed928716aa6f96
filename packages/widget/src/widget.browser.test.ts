import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { accessibilityProblems, launchChromium, watchPolicy } from './testing/browser.ts';
import { buildWidget } from './testing/build-widget.ts';
import { changes, organisations, stories } from './testing/examples.ts';
import { type HostPage, startHostPage } from './testing/host-page.ts';
import { type SmallPlatform, startSmallPlatform } from './testing/small-platform.ts';

const TOLD = 'I rang three times to book a blood test.';

let browser: Browser;
let folder: string;
let platform: SmallPlatform;
let host: HostPage;
let breaches: () => Promise<string[]>;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchChromium(), buildWidget()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  platform = await startSmallPlatform(folder, { organisations, stories, changes });
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await host.stop();
  await platform.stop();
});

const script = (attributes = '') => `<script async src="${platform.url}/embed.js" ${attributes}></script>`;

/** Opens a practice's page with that content, on another origin and under the strictest policy. */
async function open(content: string, options: BrowserContextOptions = {}): Promise<Page> {
  host = await startHostPage(
    platform.url,
    () =>
      `<!doctype html><html lang="en"><meta name="color-scheme" content="light dark"><title>Practice</title>
       <main><h1>Practice</h1>${content}</main></html>`,
  );
  const page = await (await browser.newContext(options)).newPage();
  page.setDefaultTimeout(15_000);
  breaches = await watchPolicy(page);
  await page.goto(host.url);
  return page;
}

const launcher = (page: Page) => page.getByRole('button', { name: 'Give feedback' });
const next = (page: Page) => page.getByRole('button', { name: /^(Continue|Skip this question)$/ });
const door = (page: Page) => page.getByRole('button', { name: /^Tell your story/ });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

async function skipToCheck(page: Page): Promise<void> {
  const check = heading(page, 'Check your answers');
  for (let pages = 0; pages < 14 && !(await check.isVisible()); pages += 1) {
    const shown = await page.getByRole('heading', { level: 2 }).last().textContent();
    await next(page).click();
    await heading(page, shown ?? '').waitFor({ state: 'hidden' });
  }
}

async function sendShortStory(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'What happened?' }).fill(TOLD);
  await skipToCheck(page);
  await page.getByRole('button', { name: 'Send your story' }).click();
}

test.each(['light', 'dark'] as const)(
  'a story is told in the dialog, and axe finds nothing on any page (%s)',
  async (colorScheme) => {
    const page = await open(script('data-org="F84003"'), { colorScheme });
    const isFine = async () => expect(await accessibilityProblems(page)).toEqual([]);
    await launcher(page).waitFor();
    await isFine();
    await launcher(page).click();
    await heading(page, 'What would you like to do?').waitFor();
    await expect.poll(() => page.getByRole('dialog', { name: 'Your feedback' }).isVisible()).toBe(true);
    await isFine();
    await door(page).click();
    await heading(page, 'What happened?').waitFor();
    await isFine();
    await next(page).click();
    await page.getByRole('alert').waitFor();
    await expect.poll(() => page.getByRole('alert').evaluate((alert) => alert.matches(':focus'))).toBe(true);
    await isFine();
    await page.getByRole('button', { name: 'Tell us what happened' }).click();
    await page.keyboard.type(TOLD);
    for (const question of [
      'What was good?',
      'What could have been better?',
      'How did it make you feel?',
      'When was it?',
      'Who are you in this story?',
      'How old are you?',
      /^Overall/,
      'Do you want to hear back?',
      'Check your answers',
    ]) {
      await next(page).click();
      await heading(page, question).waitFor();
      await expect.poll(() => heading(page, question).evaluate((element) => element.matches(':focus'))).toBe(true);
      if (question === 'What was good?') await page.getByLabel('Being listened to').check();
      if (question === 'How did it make you feel?') await page.getByLabel('Thankful').check();
      if (question === 'Do you want to hear back?') await page.getByLabel('Your email address').fill('me@example.org');
      await isFine();
    }
    await page.getByRole('button', { name: 'Send your story' }).click();
    await heading(page, /^Thank you/).waitFor();
    await isFine();
    expect([...platform.taken.values()]).toMatchObject([
      {
        organisation: 'F84003',
        happened: TOLD,
        goodTags: ['listening'],
        feelings: ['thankful'],
        email: 'me@example.org',
      },
    ]);
    expect(await breaches()).toEqual([]);
  },
  60_000,
);

test('Escape closes the dialog, keeps what was typed and gives the focus back', async () => {
  const page = await open(script('data-org="F84003"'));
  await launcher(page).click();
  await door(page).click();
  const field = page.getByRole('textbox', { name: 'What happened?' });
  await field.fill(TOLD);
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'hidden' });
  await expect.poll(() => launcher(page).evaluate((button) => button.matches(':focus'))).toBe(true);
  await launcher(page).click();
  await expect.poll(() => field.inputValue()).toBe(TOLD);
});

test('a draft is there again after a reload', async () => {
  const page = await open(`<hearback-story org="F84003"></hearback-story>${script()}`);
  await page.getByRole('textbox', { name: 'What happened?' }).fill(TOLD);
  await page.reload();
  await expect.poll(() => page.getByRole('textbox', { name: 'What happened?' }).inputValue()).toBe(TOLD);
});

test('a story waits on the device while the platform is away, survives a reload, and is sent once', async () => {
  const page = await open(`<hearback-story org="F84003"></hearback-story>${script()}`);
  platform.isAway = true;
  await sendShortStory(page);
  await heading(page, 'Saved on this device').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.reload();
  await heading(page, 'Saved on this device').waitFor();
  platform.isAway = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await heading(page, /^Thank you/).waitFor();
  expect([...platform.taken.values()].map(({ happened }) => happened)).toEqual([TOLD]);
  // Nothing of the story: once it could be read, for the visit alone, the link to follow it.
  await expect.poll(() => page.evaluate(() => localStorage.length), { timeout: 10_000 }).toBe(0);
  await expect.poll(() => page.evaluate(() => Object.keys(sessionStorage).sort())).toEqual(['hearback:waiting']);
  await expect.poll(() => page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(TOLD);
});

test('a story told without network is sent once when the network is back', async () => {
  const page = await open(`<hearback-story org="F84003"></hearback-story>${script()}`);
  await page.getByRole('textbox', { name: 'What happened?' }).fill(TOLD);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await skipToCheck(page);
  await page.getByRole('button', { name: 'Send your story' }).click();
  await heading(page, 'Saved on this device').waitFor();
  await expect.poll(() => page.getByText('You seem to be offline.').isVisible()).toBe(true);
  await page.context().setOffline(false);
  await heading(page, /^Thank you/).waitFor();
  expect(platform.taken.size).toBe(1);
});

test('what comes after the thanks stands apart from them, as what is waiting does, also where no help with writing was shown', async () => {
  const page = await open(`<hearback-story org="F84003"></hearback-story>${script()}`);
  const apart = (name: string | RegExp) =>
    heading(page, name).evaluate((one) => {
      const next = one.parentElement?.querySelector('h2 ~ p');
      return (next?.getBoundingClientRect().top ?? 0) - one.getBoundingClientRect().bottom;
    });
  platform.isAway = true;
  await sendShortStory(page);
  await heading(page, 'Saved on this device').waitFor();
  await expect.poll(() => apart('Saved on this device')).toBeGreaterThanOrEqual(8);
  platform.isAway = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await heading(page, /^Thank you/).waitFor();
  await expect.poll(() => apart(/^Thank you/)).toBeGreaterThanOrEqual(8);
});

test('another story can be told after the first', async () => {
  const page = await open(`<hearback-story org="F84003"></hearback-story>${script()}`);
  await sendShortStory(page);
  await page.getByRole('button', { name: 'Tell another story' }).click();
  await expect.poll(() => heading(page, 'What happened?').evaluate((element) => element.matches(':focus'))).toBe(true);
  await sendShortStory(page);
  await heading(page, /^Thank you/).waitFor();
  expect(platform.taken.size).toBe(2);
});

test('where the platform does not answer, a plain link leads to its own form', async () => {
  const page = await open('');
  await page.route('**/v1/organisations/*', (route) => route.abort());
  await page.evaluate((source) => {
    const policy = (
      globalThis as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
      }
    ).trustedTypes;
    const script = document.createElement('script');
    script.src = policy.createPolicy('test', { createScriptURL: (url: string) => url }).createScriptURL(source);
    document.head.append(script, Object.assign(document.createElement('hearback-story')));
    document.querySelector('hearback-story')?.setAttribute('org', 'F84003');
    document.body.append(document.querySelector('hearback-story') ?? '');
  }, `${platform.url}/embed.js`);
  const link = page.getByRole('link', { name: /feedback page/ });
  await expect.poll(() => link.getAttribute('href')).toBe(`${platform.url}/tell/F84003?lang=en`);
});

test('what an earlier visit left is sent on a page that shows no form', async () => {
  const page = await open(`<hearback-story org="F84003"></hearback-story>${script()}`);
  platform.isAway = true;
  await sendShortStory(page);
  await heading(page, 'Saved on this device').waitFor();
  platform.isAway = false;
  await page.evaluate(() => sessionStorage.clear());
  const context = page.context();
  const url = host.url;
  await page.close();
  await host.stop();
  const port = Number(new URL(url).port);
  host = await startHostPage(platform.url, () => `<!doctype html><title>Later</title>${script('data-org="F84003"')}`, {
    port,
  });
  const later = await context.newPage();
  await later.goto(host.url);
  await expect.poll(() => platform.taken.size, { timeout: 5000 }).toBe(1);
});

/** Listens to everything that can happen, as it bubbles, and notes what has a key, a text or a load of data in it. */
function listenToAll(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  const telling = ['key', 'code', 'data', 'inputType', 'clipboardData', 'dataTransfer'];
  const handlers = [window, document, HTMLElement.prototype].flatMap((one) => {
    const names: string[] = [];
    for (const name in one) if (name.startsWith('on')) names.push(name.slice(2));
    return names;
  });
  const without = [
    'compositionstart',
    'compositionupdate',
    'compositionend',
    'textInput',
    'beforepaste',
    'webkitspeech',
  ];
  for (const type of new Set([...handlers, ...without])) {
    for (const at of [window, document, document.body]) {
      at.addEventListener(type, (event) => {
        if (telling.some((name) => (event as unknown as Record<string, unknown>)[name])) heard.push(type);
      });
    }
  }
}

test('nothing typed, composed, copied, pasted or dragged in the form reaches a listener of the page', async () => {
  const page = await open(`<hearback-story org="F84003"></hearback-story>${script()}`);
  const field = page.getByRole('textbox', { name: 'What happened?' });
  await field.waitFor();
  await page.evaluate(listenToAll);
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  await field.pressSequentially('hello ');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'こん', selectionStart: 2, selectionEnd: 2 });
  await session.send('Input.insertText', { text: 'こんにちは' });
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+x');
  await page.keyboard.press('Control+v');
  await expect.poll(() => field.inputValue()).toBe('hello こんにちは');
  await page.keyboard.press('Control+a');
  const { x = 0, y = 0 } = (await field.boundingBox()) ?? {};
  await page.mouse.move(x + 30, y + 25);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 60, { steps: 5 });
  await page.mouse.move(x + 120, y + 90, { steps: 5 });
  await page.mouse.up();
  expect(await heard()).toEqual([]);
  // The page hears its own.
  await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', bubbles: true })));
  await expect.poll(heard).toEqual(['keydown', 'keydown', 'keydown']);
});

test('events tell the page where the author is, and never what was written', async () => {
  const page = await open(`<hearback-story org="F84003"></hearback-story>${script()}`);
  await page.evaluate(() => {
    const happenings: unknown[] = [];
    Object.assign(globalThis, { happenings });
    for (const name of ['step', 'submit', 'fail'])
      document.addEventListener(`hearback:${name}`, (event) =>
        happenings.push([name, (event as CustomEvent<unknown>).detail]),
      );
  });
  await sendShortStory(page);
  await heading(page, /^Thank you/).waitFor();
  const happenings = await page.evaluate(() => (globalThis as unknown as { happenings: unknown[] }).happenings);
  expect(happenings[0]).toEqual(['step', { organisation: 'F84003', step: 'good' }]);
  expect(happenings.at(-1)).toEqual(['submit', { organisation: 'F84003' }]);
  expect(JSON.stringify(happenings)).not.toContain('blood test');
});

test('an element that is moved keeps what was typed, and one that is taken away leaves nothing', async () => {
  const page = await open(`<hearback-story org="F84003"></hearback-story><div id="there"></div>${script()}`);
  const field = page.getByRole('textbox', { name: 'What happened?' });
  await field.fill(TOLD);
  await page.evaluate(() => document.querySelector('#there')?.append(document.querySelector('hearback-story') ?? ''));
  await expect.poll(() => field.inputValue()).toBe(TOLD);
  const left = await page.evaluate(async () => {
    const element = document.querySelector('hearback-story');
    element?.remove();
    await new Promise((resolve) => setTimeout(resolve));
    return element?.shadowRoot?.childElementCount;
  });
  expect(left).toBe(0);
});

test('the tag pasted twice is one button, one global and no cookie', async () => {
  const page = await open(script('data-org="F84003"') + script('data-org="F84003"'));
  await launcher(page).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await launcher(page).count()).toBe(1);
  const added = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow));
    frame.remove();
    return Object.keys(window).filter((name) => !usual.has(name) && name !== 'breaches');
  });
  expect(added).toEqual(['Hearback']);
  expect(await page.context().cookies()).toEqual([]);
});

test('a tag that its manager takes out of the page before it runs is the button all the same', async () => {
  const page = await open('');
  await page.evaluate((address) => {
    const tag = document.createElement('script');
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
    };
    const manager = trustedTypes.createPolicy('manager', { createScriptURL: (url: string) => url });
    tag.src = manager.createScriptURL(address);
    tag.dataset.org = 'F84003';
    tag.dataset.button = 'Tell us';
    document.body.append(tag);
    tag.remove();
  }, `${platform.url}/embed.js`);
  await page.getByRole('button', { name: 'Tell us' }).click();
  await door(page).waitFor();
});

test('the button loads nothing of the form until it is wanted', async () => {
  const page = await open(script('data-org="F84003"'));
  await launcher(page).waitFor();
  await page.waitForLoadState('networkidle');
  expect(platform.requests.map((request) => request.replace(/-[0-9a-z]{8}/, ''))).toEqual([
    'GET /embed.js',
    'GET /widget/launcher.js',
    'GET /widget/words-en.js',
  ]);
});

test('neither the button nor the dialog moves the page', async () => {
  const page = await open(`<p>${'Words of the practice. '.repeat(200)}</p>${script('data-org="F84003"')}`);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => seen.push(...list.getEntries().map((entry) => JSON.stringify(entry)))).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  await launcher(page).click();
  await door(page).click();
  await page.getByRole('textbox', { name: 'What happened?' }).fill(TOLD);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
});

/** As Safari before 16.4 behaves, where nobody can make a stylesheet. */
const inAnOldBrowser = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(globalThis, {
      CSSStyleSheet: class {
        constructor() {
          throw new TypeError('Illegal constructor');
        }
      },
    });
  });

test.each([
  ['in the place of a form', '<hearback-story org="F84003"></hearback-story>', '', 'Tell your story'],
  ['in the place of the button', '', 'data-org="F84003"', 'Give feedback'],
  [
    'as the editor wrote it into the element',
    '<hearback-panel org="F84003"><a href="/tell/F84003">Say it to us</a></hearback-panel>',
    '',
    'Say it to us',
  ],
])('an old browser shows a plain link %s, and throws nothing', async (_, element, attributes, name) => {
  const page = await open('');
  await inAnOldBrowser(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await host.stop();
  host = await startHostPage(
    platform.url,
    () => `<!doctype html><html lang="en"><title>Practice</title>${element}${script(attributes)}</html>`,
  );
  await page.goto(host.url);
  const link = page.getByRole('link', { name });
  await link.waitFor();
  await expect.poll(() => link.getAttribute('href')).toContain('/tell/F84003');
  expect(errors).toEqual([]);
});

test('a browser without modal dialogs goes from the button to the form as a page', async () => {
  const page = await open(script('data-org="F84003"'));
  await page.evaluate(() => Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal'));
  await launcher(page).click();
  await expect.poll(() => platform.requests).toContain('GET /tell/F84003');
});

test('what is gone back to by Shift+Tab in the dialog is not behind its title', async () => {
  const page = await open(script('data-org="F84003"'), { viewport: { width: 640, height: 400 } });
  await launcher(page).click();
  await door(page).click();
  await page.getByRole('textbox', { name: 'What happened?' }).fill(TOLD);
  await next(page).click();
  await heading(page, 'What was good?').waitFor();
  await page.getByLabel('Help with access or language').focus();
  for (let tabs = 0; tabs < 22; tabs += 1) {
    await page.keyboard.press('Shift+Tab');
    const hidden = await page.evaluate(() => {
      const within = (root: Document | ShadowRoot): Element | null =>
        root.activeElement?.shadowRoot ? within(root.activeElement.shadowRoot) : root.activeElement;
      const focused = within(document);
      const host = document.querySelector('hearback-dialog');
      const title = host?.shadowRoot?.querySelector('.title');
      if (!focused || !title || title.contains(focused)) return '';
      const isUnder = focused.getBoundingClientRect().top < title.getBoundingClientRect().bottom;
      return isUnder ? focused.outerHTML.slice(0, 100) : '';
    });
    expect(hidden).toBe('');
  }
});

test('an organisation with services asks which one, and shows markup in its name as text', async () => {
  const page = await open(`<hearback-story org="RHA"></hearback-story>${script()}`);
  await page.getByRole('textbox', { name: 'What happened?' }).fill(TOLD);
  await expect.poll(() => page.getByText('Midshire Trust <b>').isVisible()).toBe(true);
  await next(page).click();
  await page.getByLabel('Talking therapies').check();
  await skipToCheck(page);
  await page.getByRole('button', { name: 'Send your story' }).click();
  await heading(page, /^Thank you/).waitFor();
  expect([...platform.taken.values()]).toMatchObject([{ service: 'talking-therapies', happened: TOLD }]);
});

test.each([
  ['CLOSED1', /does not take stories/],
  ['MERGED1', /now part of another organisation/],
  ['NONE', /do not know this organisation/],
])('%s gets a clear message', async (ods, message) => {
  const page = await open(`<hearback-story org="${ods}"></hearback-story>${script()}`);
  await heading(page, message).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  if (ods !== 'MERGED1') return;
  await page.getByRole('button', { name: /^Continue with/ }).click();
  await heading(page, 'What happened?').waitFor();
});

test('a list of stories is readable in the dark, also what leads on from it', async () => {
  const page = await open(`<hearback-stories org="F84003"></hearback-stories>${script()}`, { colorScheme: 'dark' });
  await page.getByRole('link', { name: 'Read all stories' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('published stories show reply and change, markup as text, and opening one counts once', async () => {
  const page = await open(`<hearback-stories org="F84003" limit="3"></hearback-stories>${script()}`);
  const first = page.getByRole('article').first();
  await first.waitFor();
  await expect.poll(() => page.getByText('<script>alert(1)</script>').isVisible()).toBe(true);
  await expect.poll(() => first.getByText('GP partner answered on 3 March 2026').isVisible()).toBe(true);
  await expect.poll(() => first.getByText('Done').isVisible()).toBe(true);
  expect(await accessibilityProblems(page)).toEqual([]);
  await first.getByRole('button', { name: 'Read the whole story' }).click();
  await first.getByRole('button', { name: 'Show less' }).click();
  await first.getByRole('button', { name: 'Read the whole story' }).click();
  await page.waitForLoadState('networkidle');
  expect(platform.requests.filter((request) => request.startsWith('POST'))).toEqual([
    `POST /v1/stories/${stories[0]?.id}/reads`,
  ]);
  expect(await breaches()).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'what changed is shown with what shows it, markup as text, and nothing of the form is loaded for it (%s)',
  async (colorScheme) => {
    const page = await open(`<hearback-changes org="F84003" limit="3"></hearback-changes>${script()}`, { colorScheme });
    const shown = page.getByRole('list', { name: 'What changed' }).getByRole('article');
    await shown.first().waitFor();
    await expect.poll(() => shown.count()).toBe(3);
    await expect
      .poll(() => shown.first().getByRole('link', { name: 'See it at surgery.example.org' }).getAttribute('href'))
      .toBe('https://surgery.example.org/appointments');
    await expect.poll(() => shown.nth(1).getByText('Was due on 30 April 2026').isVisible()).toBe(true);
    await expect.poll(() => page.getByText('<img src=x onerror=alert(1)>').isVisible()).toBe(true);
    await expect
      .poll(() => page.getByRole('link', { name: 'Read all changes' }).getAttribute('href'))
      .toBe(`${platform.url}/o/F84003/changes`);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await breaches()).toEqual([]);
    expect(platform.requests.map((request) => request.replace(/-[0-9a-z]{8}/, '')).sort()).toEqual([
      'GET /embed.js',
      'GET /v1/changes',
      'GET /widget/changes-words-en.js',
      'GET /widget/changes.js',
      'GET /widget/words-en.js',
    ]);
  },
);

test('changes further down are there before one comes to them, and move nothing that is seen', async () => {
  const words = `<p>${'Words of the practice. '.repeat(400)}</p>`;
  const page = await open(`${words}<hearback-changes org="F84003"></hearback-changes>${words}${script()}`);
  // Until the tag has run, the element is the page's own and has no room.
  await page.evaluate(() => customElements.whenDefined('hearback-changes'));
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => seen.push(...list.getEntries().map((entry) => JSON.stringify(entry)))).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  for (let place = 0; place < 3000; place += 150) {
    await page.evaluate((top) => scrollTo(0, top), place);
    await page.waitForTimeout(40);
  }
  await page.getByRole('article').first().waitFor();
  expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
});

test.each(['changes', 'stories'])('%s keep their room until they are there', async (what) => {
  const page = await open(`<main></main>${script()}`);
  await page.route(`**/v1/${what}?*`, async (route) => {
    await page.waitForTimeout(600);
    await route.continue();
  });
  await page.evaluate((name) => {
    const element = document.createElement(`hearback-${name}`);
    element.setAttribute('org', 'F84003');
    document.querySelector('main')?.append(element);
    const heights: number[] = [];
    Object.assign(globalThis, { heights });
    new ResizeObserver(() => heights.push(element.offsetHeight)).observe(element);
  }, what);
  await page.getByRole('status').first().waitFor();
  await page.getByRole('article').first().waitFor();
  const heights = await page.evaluate(() => (globalThis as unknown as { heights: number[] }).heights);
  expect(Math.min(...heights.slice(0, -1))).toBeGreaterThanOrEqual(600);
});

test('an organisation that changed nothing yet says so, and leads to the form', async () => {
  const page = await open(`<hearback-changes org="F84003"></hearback-changes>${script()}`);
  await page.route('**/v1/changes?*', (route) => route.fulfill({ json: { items: [] } }));
  await page.reload();
  await heading(page, 'No changes yet').waitFor();
  await expect
    .poll(() => page.getByRole('link', { name: 'Tell your story' }).getAttribute('href'))
    .toBe(`${platform.url}/tell/F84003?lang=en`);
  expect(await accessibilityProblems(page)).toEqual([]);
});

test.each([
  ['shown where the page lets it through', 'allowed'],
  ['a link where the page’s policy does not, and the editor hears what to add', 'forbidden'],
] as const)('a picture of what changed is %s', async (_, policy) => {
  const path = `/pictures/${'A'.repeat(22)}.webp`;
  const shown = { id: changes[1]?.id ?? '', path, alt: 'The new sign', width: 40, height: 30 };
  const items = [{ ...changes[0], evidence: { pictures: [shown] } }];
  host = await startHostPage(
    platform.url,
    () => `<!doctype html><html lang="en"><title>Practice</title><main><h1>Practice</h1>
      <hearback-changes org="F84003"></hearback-changes></main>${script()}</html>`,
    policy === 'allowed' ? { policy: `img-src ${platform.url}` } : {},
  );
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(15_000);
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await page.route('**/v1/changes?*', (route) => route.fulfill({ json: { items } }));
  const icon = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>';
  await page.route(`**${path}`, (route) => route.fulfill({ contentType: 'image/svg+xml', body: icon }));
  await page.goto(host.url);
  const link = page.getByRole('link', { name: 'The new sign' });
  await link.waitFor();
  await expect.poll(() => link.getAttribute('href')).toBe(platform.url + path);
  const image = page.locator('hearback-changes img');
  if (policy === 'allowed') {
    await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(40);
    expect(warnings).toEqual([]);
  } else {
    await page.getByText('Picture: The new sign').waitFor();
    await expect.poll(() => image.isVisible()).toBe(false);
    await expect.poll(() => warnings.join()).toContain(`add ${platform.url} to its img-src`);
  }
  expect(await accessibilityProblems(page)).toEqual([]);
});
