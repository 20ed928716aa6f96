import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium, launchChromiumProfile } from '../browser/chromium.ts';
import { first } from './frame-tab.ts';
import { makeVisit } from './make-visit.ts';
import { singleClicks } from './single-clicks.ts';
import type { Tab } from './tab.ts';
import type { Engine, VisitOptions } from './visit.ts';

const BLOCKED = 2;

function contextOptions({ width, height, isTouch = false, colours }: VisitOptions): BrowserContextOptions {
  return {
    viewport: { width: width ?? 1024, height: height ?? 768 },
    hasTouch: isTouch,
    isMobile: isTouch,
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
  };
}

interface Profile {
  context: BrowserContext;
  isTouch: boolean;
  end(): Promise<void>;
}

async function tabOf({ context, isTouch, end }: Profile, isFirst: boolean): Promise<Tab> {
  const page = (isFirst ? context.pages()[0] : undefined) ?? (await context.newPage());
  const errors = listen(page);
  const single = singleClicks();
  return {
    async goto(url) {
      await page.goto(url);
    },
    async reload() {
      await page.reload();
    },
    run: (source) => page.evaluate(source),
    async click({ x, y }, times) {
      if (!isTouch) return page.mouse.click(x, y, { clickCount: times });
      await single({ x, y }, async () => {
        for (let tap = 0; tap < times; tap += 1) await page.touchscreen.tap(x, y);
      });
    },
    press: (key, withShift) => page.keyboard.press(withShift ? `Shift+${key}` : key),
    type: (text) => page.keyboard.type(text),
    size: (width, height) => page.setViewportSize({ width, height }),
    picture: () => page.screenshot(),
    runInFrame: (source) => first(page.mainFrame().childFrames()).evaluate(source),
    newTab: () => tabOf({ context, isTouch, end: async () => undefined }, false),
    consoleErrors: () => errors,
    async close() {
      await page.close();
      await end();
    },
  };
}

function listen(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  return errors;
}

/** A profile set as by a visitor who forbids all sites to keep data. */
async function refusingProfile(options: BrowserContextOptions): Promise<Omit<Profile, 'isTouch'>> {
  const folder = await mkdtemp(join(tmpdir(), 'hearback-profile-'));
  await mkdir(join(folder, 'Default'));
  const preferences = { profile: { default_content_setting_values: { cookies: BLOCKED } } };
  await writeFile(join(folder, 'Default/Preferences'), JSON.stringify(preferences));
  const context = await launchChromiumProfile(folder, options);
  return {
    context,
    async end() {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freshProfile(browser: Browser, options: BrowserContextOptions): Promise<Omit<Profile, 'isTouch'>> {
  const context = await browser.newContext(options);
  return { context, end: () => context.close() };
}

export const chromiumEngine: Engine = {
  name: 'Chromium',
  colours: ['light', 'dark', 'forced'],
  async start() {
    const browser = await launchChromium();
    return {
      async visit(options = {}) {
        const settings = contextOptions(options);
        const profile = await (options.refusesStorage ? refusingProfile(settings) : freshProfile(browser, settings));
        return makeVisit(await tabOf({ ...profile, isTouch: options.isTouch ?? false }, true));
      },
      close: () => browser.close(),
    };
  },
};
