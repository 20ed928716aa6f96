import puppeteer, { type Browser, type BrowserContext, type KeyInput, type Page } from 'puppeteer-core';
import { first } from './frame-tab.ts';
import { makeVisit } from './make-visit.ts';
import { firefoxPath } from './programs.ts';
import { singleClicks } from './single-clicks.ts';
import type { Tab } from './tab.ts';
import type { Engine, VisitOptions } from './visit.ts';

// WebDriver BiDi cannot change these while Firefox runs, so such a visit gets a Firefox of its own.
const LIGHT = { 'layout.css.prefers-color-scheme.content-override': 1 };
const COLOURS = {
  light: LIGHT,
  dark: { 'layout.css.prefers-color-scheme.content-override': 0 },
  forced: { ...LIGHT, 'browser.display.document_color_use': 2 },
};
const REFUSES_STORAGE = { 'network.cookie.cookieBehavior': 2 };

function launch({ colours = 'light', refusesStorage = false }: VisitOptions): Promise<Browser> {
  const executablePath = firefoxPath();
  if (executablePath === undefined) throw new Error('There is no Firefox on this machine.');
  const extraPrefsFirefox = { ...COLOURS[colours], ...(refusesStorage ? REFUSES_STORAGE : {}) };
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true, extraPrefsFirefox });
}

interface Profile {
  context: BrowserContext;
  isTouch: boolean;
  end(): Promise<void>;
}

async function tabOf({ context, isTouch, end }: Profile): Promise<Tab> {
  const page = await context.newPage();
  const errors = listen(page);
  const single = singleClicks();
  const size = (width: number, height: number) => page.setViewport({ width, height, hasTouch: isTouch });
  return {
    async goto(url) {
      await page.goto(url);
    },
    async reload() {
      await page.reload();
    },
    run: (source) => page.evaluate(source),
    click: ({ x, y }, times) =>
      single({ x, y }, async () => {
        if (!isTouch) return page.mouse.click(x, y, { count: times });
        for (let tap = 0; tap < times; tap += 1) await page.touchscreen.tap(x, y);
      }),
    async press(key, withShift) {
      if (withShift) await page.keyboard.down('Shift');
      await page.keyboard.press((key === 'Space' ? ' ' : key) as KeyInput);
      if (withShift) await page.keyboard.up('Shift');
    },
    type: (text) => page.keyboard.type(text),
    size,
    picture: () => page.screenshot(),
    runInFrame: (source) => first(page.mainFrame().childFrames()).evaluate(source),
    newTab: () => tabOf({ context, isTouch, end: async () => undefined }),
    consoleErrors: () => errors,
    async close() {
      await page.close();
      await end();
    },
  };
}

function listen(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') errors.push(message.text());
  });
  return errors;
}

export const firefoxEngine: Engine = {
  name: 'Firefox',
  colours: ['light', 'dark', 'forced'],
  async start() {
    const usual = await launch({});
    return {
      async visit(options = {}) {
        const isSpecial = (options.colours ?? 'light') !== 'light' || options.refusesStorage;
        const browser = isSpecial ? await launch(options) : usual;
        const context = await browser.createBrowserContext();
        const end = () => (isSpecial ? browser.close() : context.close());
        const tab = await tabOf({ context, isTouch: options.isTouch ?? false, end });
        await tab.size(options.width ?? 1024, options.height ?? 768);
        return makeVisit(tab);
      },
      close: () => usual.close(),
    };
  },
};
