import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../engines/engines.ts';
import { until } from '../engines/until.ts';
import type { RunningEngine, Visit } from '../engines/visit.ts';
import { type ExampleServer, serveExample } from '../example-pages/serve.ts';
import { waitingStories } from '../journeys/rows.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { byKeyboard, byPointer } from './author.ts';
import { PATIENT_MS } from './scene.ts';
import { quietPage, spiedOn, spyingPages } from './spying-host.ts';
import { answerAll, expectSent, firstQuestion, leaveByKey, openDialog, send } from './story-walk.ts';

/** The frame's name, by which the page around knows no more than that the focus is in it. */
const FRAME = 'Your feedback';
const QUESTION = 'What happened?';
/** Words of the story, of the other answers, and of the form itself, which also tell where an author is. */
const PRIVATE = /Told apart|This is what happened|It was fine|author@example|What happened/;
/** Far less than the time after which a frame that says nothing is given up. */
const SOON_MS = 8000;

let stage: Stage;
let spying: ExampleServer;
let strict: ExampleServer;

beforeAll(async () => {
  stage = await startStage();
  const platform = stage.platform.url;
  spying = await serveExample('practice-page', { platform, pages: spyingPages(platform) });
  const policy = `default-src 'none'; script-src ${platform}; connect-src ${platform}; require-trusted-types-for 'script'`;
  strict = await serveExample('practice-page', {
    platform,
    headers: { 'content-security-policy': policy },
    pages: { '/quiet.html': quietPage(platform) },
  });
});

afterAll(async () => {
  await Promise.all([spying?.stop(), strict?.stop()]);
  await stage?.stop();
});

describe.each(engines)('an isolated form in $name', { timeout: PATIENT_MS }, ({ name, start }) => {
  let engine: RunningEngine;
  let visit: Visit | undefined;

  beforeAll(async () => {
    engine = await start();
  });

  afterEach(async () => {
    await visit?.close();
    visit = undefined;
  });

  afterAll(() => engine?.close());

  it('takes a whole story, of which the page around hears no key and reads no word', async () => {
    const page = await open('/isolated.html');
    const author = byPointer(page.frame());
    await firstQuestion(author);
    await answerAll(author, { title: `Told apart in ${name}`, onPage: () => expectFrameToFit(author.visit) });
    await send(author);
    await expectSent(author.visit);
    await expectFrameToFit(author.visit);
    expect(await waitingStories(stage.platform.url, `Told apart in ${name}`)).toBe(1);
    const { keys, read, said } = await spiedOn(page);
    expect(keys).toEqual([]);
    expect(read).not.toMatch(PRIVATE);
    expect(new Set(said.map(([event]) => event))).toEqual(new Set(['open', 'step', 'submit']));
    const details = said.flatMap(([, detail]) => Object.keys(detail));
    expect(new Set(details)).toEqual(new Set(['organisation', 'step']));
  });

  it('takes a story by keys in the dialog, of which the page around hears no key but those that lead to it', async () => {
    const page = await open('/isolated-dialog.html');
    await openDialog(byKeyboard(page));
    const opened = (await spiedOn(page)).keys.length;
    const author = byKeyboard(page.frame());
    await firstQuestion(author);
    await answerAll(author, { title: `Told apart by keys in ${name}`, isShort: true });
    await send(author);
    await expectSent(author.visit);
    expect(await waitingStories(stage.platform.url, `Told apart by keys in ${name}`)).toBe(1);
    const { keys, read } = await spiedOn(page);
    expect(keys.slice(opened).filter((key) => !/ (Tab|Enter|Unidentified)$/.test(key))).toEqual([]);
    expect(read).not.toMatch(PRIVATE);
  });

  it('is what keeps them from the page, which hears and reads a form that is not isolated', async () => {
    const page = await open('/bare.html');
    const author = byPointer(page);
    await firstQuestion(author);
    await author.write(QUESTION, 'Told apart');
    await expect.poll(async () => (await spiedOn(page)).read).toMatch(/Told apart/);
    expect((await spiedOn(page)).keys).toContain('keydown T');
  });

  it('is gone into, through and out of by Tab in the order of the page', async () => {
    const page = await open('/isolated.html');
    const frame = page.frame();
    await firstQuestion(byPointer(frame));
    await page.element('link', 'Before').click();
    const inside = await tabThrough(page, 'Tab', 'After');
    expect(inside[0]).toBe(QUESTION);
    expect(inside).toContain('Continue');
    const back = await tabThrough(page, 'Shift+Tab', 'Before');
    expect(back).toEqual(inside.toReversed());
  });

  it('closes the dialog by Escape, gives the focus back to the button, and keeps what was written', async () => {
    const page = await open('/isolated-dialog.html');
    await openDialog(byPointer(page));
    const author = byPointer(page.frame());
    await firstQuestion(author);
    await author.write(QUESTION, 'Told apart');
    await leaveByKey(byPointer(page));
    await openDialog(byPointer(page));
    expect(await author.visit.element('textbox', QUESTION).value()).toBe('Told apart');
  });

  it("has the page's colours", async () => {
    const frame = (await open('/isolated.html')).frame();
    await firstQuestion(byPointer(frame));
    await expect.poll(() => frame.evaluate(colourOfButton), { timeout: 20_000 }).toBe('rgb(122, 31, 92)');
  });

  it("is soon a plain link to the platform's own page where the page's policy forbids the frame", async () => {
    visit = await engine.visit();
    await visit.goto(`${strict.url}/quiet.html`);
    await visit.waitFor('link', 'Give feedback');
    const { href, after } = await visit.evaluate(theLink);
    expect(href).toBe(`${stage.platform.url}/tell/F84003?lang=en`);
    expect(after).toBeLessThan(SOON_MS);
  });

  async function open(path: string): Promise<Visit> {
    visit = await engine.visit();
    await visit.goto(spying.url + path);
    return visit;
  }
});

/** Presses the key until the focus is on the link; returns where it went in the frame. */
async function tabThrough(page: Visit, key: string, link: string): Promise<string[]> {
  const inside: string[] = [];
  for (let tabs = 0; tabs < 30; tabs += 1) {
    const before = await placeOfFocus(page);
    await page.press(key);
    // A frame of another process hears a moment later that the focus came to it.
    const { name, isInside } = await until(
      async () => {
        const place = await placeOfFocus(page);
        const hasMoved = place.isInside !== before.isInside || place.name !== before.name;
        return hasMoved && place.name !== '' ? place : undefined;
      },
      () => `${key} leads nowhere from ${before.name}; in the frame it went to ${inside.join(', ')}`,
    );
    if (isInside) inside.push(name);
    else if (name === link) return inside;
  }
  throw new Error(`The focus does not come to ${link}; in the frame it went to ${inside.join(', ')}`);
}

async function placeOfFocus(page: Visit): Promise<{ name: string; isInside: boolean }> {
  const { name } = await page.focus();
  return name === FRAME ? { name: (await page.frame().focus()).name, isInside: true } : { name, isInside: false };
}

/** The frame is as high as what is in it: it neither scrolls inside nor leaves a gap. */
async function expectFrameToFit(frame: Visit): Promise<void> {
  const misfit = () =>
    frame.evaluate(() => {
      const { scrollHeight, offsetHeight } = document.documentElement;
      return { scrolls: scrollHeight > innerHeight, gap: Math.max(0, innerHeight - offsetHeight - 1) };
    });
  let last = {};
  await until(
    async () => {
      const { scrolls, gap } = await misfit();
      last = { scrolls, gap };
      return (!scrolls && gap === 0) || undefined;
    },
    () => `the frame does not fit: ${JSON.stringify(last)}`,
  );
}

function colourOfButton(): string {
  const button = document.querySelector('hearback-story')?.shadowRoot?.querySelector('button.main');
  return button ? getComputedStyle(button).backgroundColor : '';
}

/** Where the link leads, and how long after the code for isolated elements had come it was there. */
function theLink(): { href: string; after: number } {
  const link = document.querySelector('hearback-story')?.shadowRoot?.querySelector('a');
  const code = performance.getEntriesByType('resource').find(({ name }) => name.includes('/isolate-'));
  return { href: link?.href ?? '', after: performance.now() - (code as PerformanceResourceTiming).responseEnd };
}
