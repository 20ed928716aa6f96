import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { DEMO_SURVEY } from '../demo-data/surveys.ts';
import { type ExampleServer, serveExample } from '../example-pages/serve.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';

const root = resolve(import.meta.dirname, '../..');
const themes: { name: string; light: Record<string, string>; radius: number }[] = JSON.parse(
  readFileSync(resolve(root, 'examples/theme-page/themes.json'), 'utf8'),
);

let stage: Stage;
let browser: Browser;
let practice: ExampleServer;
let trust: ExampleServer;
let themePage: ExampleServer;

beforeAll(async () => {
  stage = await startStage();
  [browser, practice, trust, themePage] = await Promise.all([
    launchChromium(),
    serveExample('practice-page', { platform: stage.platform.url }),
    serveExample('trust-website', { platform: stage.platform.url }),
    serveExample('theme-page', { platform: stage.platform.url }),
  ]);
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser?.close();
  await practice?.stop();
  await trust?.stop();
  await themePage?.stop();
  await stage?.stop();
});

/** Opens a page; what its console says, and what breaks its policy, is in `heard`. */
async function open(address: string, options: BrowserContextOptions = {}): Promise<{ page: Page; heard: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  await page.goto(address);
  return { page, heard };
}

const SCREENS = [
  [320, 'light'],
  [1280, 'dark'],
] as const;

async function expectFineOnAllScreens(address: string, isReady: (page: Page) => Promise<void>): Promise<void> {
  for (const [width, colorScheme] of SCREENS) {
    const { page, heard } = await open(address, { viewport: { width, height: 700 }, colorScheme });
    await isReady(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(heard).toEqual([]);
  }
}

/** How much of what one saw moved by itself, as browsers measure it. */
function layoutShift(): Promise<number> {
  return new Promise((done) => {
    let moved = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries() as unknown as { value: number }[]) moved += value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(moved), 1500);
  });
}

describe.each([320, 390, 768, 1280])('on a screen %i px wide', (width) => {
  it.each([
    ['the form', () => `${practice.url}/feedback.html`, (page: Page) => page.getByRole('textbox')],
    ['every door', () => `${trust.url}/feedback.html`, (page: Page) => page.getByRole('button', { name: /^Tell/ })],
    [
      'the isolated form',
      () => `${trust.url}/private.html`,
      (page: Page) => page.frameLocator('iframe').getByRole('textbox'),
    ],
  ])('%s moves nothing of the page around it', async (_, address, content) => {
    const { page } = await open(address(), { viewport: { width, height: 900 } });
    await content(page).waitFor();
    expect(await page.evaluate(layoutShift)).toBeLessThan(0.01);
  });
});

describe('the practice’s website', () => {
  it('asks a survey on a page of its own, where nothing is found wrong', async () => {
    await expectFineOnAllScreens(`${practice.url}/how-are-we-doing.html`, (page) =>
      page.getByRole('radio', { name: 'Very good' }).waitFor(),
    );
  });
});

describe('the practice’s website without script', () => {
  it.each([
    ['index.html', 'Tell us your story', 'tell/F84003'],
    ['feedback.html', 'Tell us your story', 'tell/F84003'],
    ['feedback.html', 'What people told us', 'o/F84003'],
    ['feedback.html', 'What changed', 'o/F84003/changes'],
    ['how-are-we-doing.html', 'Answer one question', `survey/${DEMO_SURVEY}`],
  ])('leads from %s by “%s” to the platform', async (name, link, path) => {
    const { page } = await open(`${practice.url}/${name}`, { javaScriptEnabled: false });
    expect(await page.getByRole('link', { name: link }).getAttribute('href')).toBe(`${stage.platform.url}/${path}`);
  });
});

describe('the trust’s website, under a strict policy', () => {
  const story = (page: Page) => page.getByRole('button', { name: /^Tell your story/ });

  it('has nothing that axe, the policy or the console complains of', async () => {
    await expectFineOnAllScreens(`${trust.url}/index.html`, async (page) => {
      await page.locator('hearback-stories').scrollIntoViewIfNeeded();
      await page.getByRole('heading', { name: 'What people told us' }).waitFor();
      await page.waitForLoadState('networkidle');
    });
    await expectFineOnAllScreens(`${trust.url}/feedback.html`, (page) => story(page).waitFor());
  });

  it('opens every door of the trust, and asks which service a story is about', async () => {
    const { page, heard } = await open(`${trust.url}/feedback.html`);
    await story(page).waitFor();
    await expect.poll(() => page.getByRole('button', { name: /get help/i }).count()).toBe(1);
    await expect.poll(() => page.getByRole('link', { name: /complain/i }).count()).toBe(1);
    await story(page).click();
    await page.getByRole('textbox', { name: /^What happened/ }).fill('The nurse came on time.');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('Community nursing').check();
    expect(heard).toEqual([]);
  });

  it('keeps what is typed in the isolated form from the page’s own scripts', async () => {
    const { page, heard } = await open(`${trust.url}/private.html`);
    await page.evaluate(() => {
      const keys: string[] = [];
      Object.assign(window, { keys });
      addEventListener('keydown', ({ key }) => keys.push(key), true);
    });
    const frame = page.frameLocator('iframe');
    const field = frame.getByRole('textbox', { name: /^What happened/ });
    await field.pressSequentially('Kind');
    expect(await field.inputValue()).toBe('Kind');
    await frame.getByRole('button', { name: 'Continue' }).click();
    await frame.getByLabel('Maternity').check();
    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(heard).toEqual([]);
  });

  it('leads to the form as a page where there is no script', async () => {
    const { page } = await open(`${trust.url}/private.html`, { javaScriptEnabled: false });
    const link = page.getByRole('link', { name: 'Tell us on our feedback page' });
    expect(await link.getAttribute('href')).toBe(`${stage.platform.url}/tell/RZZ`);
  });
});

describe('the page to pick colours on', () => {
  const doors = (page: Page) => page.getByRole('button', { name: /^Tell your story/ });
  const ready = async (page: Page) => {
    // Each loads when it comes near to what can be seen.
    for (const preview of await page.locator('.preview').all()) {
      await preview.scrollIntoViewIfNeeded();
      await doors(page).and(preview.getByRole('button')).waitFor();
    }
  };
  const styles = (page: Page) => page.getByRole('region', { name: /^The styles/ }).innerText();

  it('has nothing that axe or the console complains of, with every theme', async () => {
    await expectFineOnAllScreens(themePage.url, ready);
    const { page } = await open(themePage.url);
    await ready(page);
    for (const { name } of themes) {
      await page.getByLabel('Start from').selectOption(name);
      await expect.poll(() => page.getByText('Yes, all of it.').count()).toBe(1);
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  });

  it('shows a colour at once on the real widget, in words whether it can be read, and in the styles to copy', async () => {
    const { page } = await open(themePage.url);
    await ready(page);
    await expect.poll(() => styles(page)).toMatch(/no styles are needed/);
    await page.getByLabel('Accent, light, as code', { exact: true }).fill('#ffcf4d');
    const light = page.locator('.preview.light hearback-panel').getByText('Tell your story').first();
    await expect.poll(() => light.evaluate((door) => getComputedStyle(door).color)).toBe('rgb(255, 207, 77)');
    await expect
      .poll(() => page.getByRole('row', { name: /^Text on buttons/ }).innerText())
      .toMatch(/Too low, 1\.4 of 4\.5 : 1/);
    await expect.poll(() => page.getByText(/3 pairs of colours are too near/).count()).toBe(1);
    await expect.poll(() => styles(page)).toContain('--hearback-accent: light-dark(#ffcf4d, #7ed3d1);');
    await page.getByLabel('My website has dark colours too').uncheck();
    await expect.poll(() => styles(page)).toContain('--hearback-accent: #ffcf4d;');
    await expect.poll(() => page.locator('.preview.dark').isVisible()).toBe(false);
  });

  it('copies a tag and styles that make another page look so', async () => {
    const { page } = await open(themePage.url, { permissions: ['clipboard-read', 'clipboard-write'] });
    await ready(page);
    await page.getByLabel('Start from').selectOption('Harbour');
    await page.getByLabel('My website has dark colours too').uncheck();
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    const copied = async (name: string) => {
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await page.getByRole('button', { name }).click();
      await page.getByText('Copied.').waitFor();
      // What was copied before says so too.
      await expect.poll(clipboard).not.toBe('');
      return clipboard();
    };
    const css = await copied('Copy the styles');
    const html = `<!doctype html><html lang="en"><title>A practice</title><link rel="icon" href="data:,"><style>${css}</style>${await copied('Copy the tag')}`;
    const website = await serveExample('practice-page', { pages: { '/pasted.html': html } });
    const { page: pasted, heard } = await open(`${website.url}/pasted.html`);
    await doors(pasted).waitFor();
    const card = await pasted.locator('hearback-panel').evaluate((element) => {
      const { borderRadius, fontFamily } = getComputedStyle(element.shadowRoot?.querySelector('.card') as Element);
      return { borderRadius, fontFamily };
    });
    expect(card).toEqual({ borderRadius: '4px', fontFamily: 'Verdana, "DejaVu Sans", sans-serif' });
    expect(heard).toEqual([]);
    await website.stop();
  });

  it('shows the element that is asked for, for the organisation that is given', async () => {
    const { page } = await open(themePage.url);
    await page.getByLabel('Show').selectOption('The story form');
    await page.getByLabel("Your organisation's ODS code").fill('RZZ');
    await page.keyboard.press('Tab');
    await page.locator('.previews').scrollIntoViewIfNeeded();
    const names = page.getByText('Ferrow Valley Hospitals and Community Trust');
    await names.nth(1).waitFor();
    await expect.poll(() => page.getByRole('textbox', { name: /^What happened/ }).count()).toBe(2);
    const tag = () => page.getByRole('region', { name: /^The tag/ }).innerText();
    await expect
      .poll(tag)
      .toContain(
        `<hearback-story org="RZZ"><a href="${stage.platform.url}/tell/RZZ">Tell us your story</a></hearback-story>`,
      );
    await page.getByLabel('Show').selectOption('A button that opens all doors');
    await expect
      .poll(tag)
      .toContain(
        `data-hearback>Tell us your story</a>\n<script async src="${stage.platform.url}/embed.js" data-org="RZZ" data-place="bottom-right"></script>`,
      );
  });
});
