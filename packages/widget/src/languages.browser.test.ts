import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { accessibilityProblems, launchChromium } from './testing/browser.ts';
import { buildWidget } from './testing/build-widget.ts';
import { changes, organisations, stories } from './testing/examples.ts';
import { type HostPage, startHostPage } from './testing/host-page.ts';
import { type SmallPlatform, startSmallPlatform } from './testing/small-platform.ts';

let browser: Browser;
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
  platform = await startSmallPlatform(folder, { organisations, stories, changes });
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await host.stop();
  await platform.stop();
});

interface Practice {
  lang?: string;
  /** On the script tag. */
  attributes?: string;
}

/** Opens a practice's page in that language, narrow as a phone, under the strictest policy. */
async function open(content: string, { lang = 'en', attributes = '' }: Practice = {}): Promise<Page> {
  host = await startHostPage(
    platform.url,
    () =>
      `<!doctype html><html lang="${lang}"><title>Practice</title><main><h1>Practice</h1>${content}</main>
       <script async src="${platform.url}/embed.js" ${attributes}></script></html>`,
  );
  const page = await (await browser.newContext({ viewport: { width: 360, height: 780 } })).newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(host.url);
  return page;
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const directionOf = (element: Locator) => element.evaluate((found) => getComputedStyle(found).direction);

/** The languages whose words were asked for. */
function languagesAsked(): string[] {
  const asked = platform.requests.flatMap((request) => request.match(/words-(\w\w)-/)?.[1] ?? []);
  return [...new Set(asked)].sort();
}

test('an Arabic element goes right to left on an English page, beside a Polish one that does not', async () => {
  const page = await open(
    '<hearback-story org="F84003" lang="ar"></hearback-story><hearback-story org="F84003" lang="pl"></hearback-story>',
  );
  const arabic = heading(page, 'ماذا حدث؟');
  const polish = heading(page, 'Co się stało?');
  await Promise.all([arabic.waitFor(), polish.waitFor()]);
  await expect.poll(() => directionOf(arabic)).toBe('rtl');
  await expect.poll(() => directionOf(polish)).toBe('ltr');
  await expect.poll(() => directionOf(heading(page, 'Practice'))).toBe('ltr');
  expect(languagesAsked()).toEqual(['ar', 'pl']);
  expect(await accessibilityProblems(page)).toEqual([]);
});

test.each<Practice & { where: string; own?: string; asks: string; code: string }>([
  { where: 'the page is Welsh', lang: 'cy', asks: 'Beth ddigwyddodd?', code: 'cy' },
  { where: 'the page is Welsh of Britain', lang: 'cy-GB', asks: 'Beth ddigwyddodd?', code: 'cy' },
  {
    where: 'the tag says Polish, the page Welsh',
    ...{ lang: 'cy', attributes: 'data-lang="pl"', asks: 'Co się stało?', code: 'pl' },
  },
  {
    where: 'the element says Arabic, the tag Polish',
    ...{ attributes: 'data-lang="pl"', own: 'lang="ar"', asks: 'ماذا حدث؟', code: 'ar' },
  },
  { where: 'the page is in a language without words', lang: 'fr', asks: 'What happened?', code: 'en' },
  {
    where: 'the tag asks for a language without words',
    ...{ attributes: 'data-lang="tlh"', asks: 'What happened?', code: 'en' },
  },
])(
  'where $where, the words are in one language, and no other is loaded',
  async ({ own = '', asks, code, ...practice }) => {
    const page = await open(`<hearback-story org="F84003" ${own}></hearback-story>`, practice);
    await heading(page, asks).waitFor();
    expect(languagesAsked()).toEqual([code]);
  },
);

test('a whole story is told in Arabic, right to left, and axe finds nothing on any page', async () => {
  const page = await open('<hearback-story org="RHA" lang="ar"></hearback-story>');
  const told = 'انتظرت عشرين دقيقة، ثم شرحت لي الممرضة النتائج.';
  const isFine = async () => {
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  };
  await heading(page, 'ماذا حدث؟').waitFor();
  await button(page, 'متابعة').click();
  await page.getByRole('alert').getByText('أخبرنا بما حدث').waitFor();
  await isFine();
  await page.getByRole('textbox', { name: 'ماذا حدث؟' }).fill(told);
  await button(page, 'متابعة').click();
  for (const [question, answer] of [
    ['عن أي خدمة قصتك؟', 'Talking therapies'],
    ['ما الذي كان جيدًا؟', 'الشرح والمعلومات'],
    ['ما الذي كان يمكن أن يكون أفضل؟', ''],
    ['كيف جعلك ذلك تشعر؟', 'الاطمئنان'],
    ['متى كان ذلك؟', ''],
    ['من أنت في هذه القصة؟', 'المريض أو المريضة'],
    ['كم عمرك؟', ''],
    [/^بشكل عام/, 'جيدة جدًا'],
  ] as const) {
    await heading(page, question).waitFor();
    await expect.poll(() => directionOf(heading(page, question))).toBe('rtl');
    if (answer) await page.getByLabel(answer, { exact: true }).check();
    await isFine();
    await button(page, /^(متابعة|تخطي هذا السؤال)$/).click();
  }
  const address = page.getByRole('textbox', { name: 'عنوان بريدك الإلكتروني' });
  await address.fill('me@example.org');
  await expect.poll(() => directionOf(address)).toBe('ltr');
  await button(page, 'متابعة').click();
  await heading(page, 'راجع إجاباتك').waitFor();
  await isFine();
  await button(page, 'إرسال قصتك').click();
  await heading(page, /^شكرًا لك/).waitFor();
  await isFine();
  expect(languagesAsked()).toEqual(['ar']);
  expect([...platform.taken.values()]).toMatchObject([
    {
      happened: told,
      language: 'ar',
      service: 'talking-therapies',
      goodTags: ['information'],
      feelings: ['reassured'],
      relation: 'patient',
      experience: 'very-good',
      email: 'me@example.org',
    },
  ]);
}, 60_000);

/** Where the arrow before a name points, by its ink: its tip is half way up. */
async function pointsTo(page: Page, name: string): Promise<'left' | 'right'> {
  const box = await button(page, name).boundingBox();
  if (!box) throw new Error(`There is no ${name}.`);
  const isRight = await button(page, name).evaluate((one) => getComputedStyle(one).direction === 'rtl');
  const width = 10;
  const clip = { ...box, width, x: isRight ? box.x + box.width - width : box.x };
  const picture = (await page.screenshot({ clip })).toString('base64');
  const ink = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    const { data } = canvas?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    return Array.from({ length: image.height }, (_, y) =>
      Array.from({ length: image.width }, (_, x) => x).filter((x) => (data[4 * (y * image.width + x)] ?? 255) < 160),
    ).filter((row) => row.length > 0);
  }, picture);
  const mean = (row: number[] = []) => row.reduce((sum, x) => sum + x, 0) / row.length;
  return mean(ink[Math.floor(ink.length / 2)]) < mean(ink[0]) ? 'left' : 'right';
}

test('the way back points to the right in Arabic and to the left in Polish', async () => {
  const page = await open('<hearback-story org="RHA" lang="ar"></hearback-story>');
  await page.getByRole('textbox').fill('انتظرت طويلًا.');
  await button(page, 'متابعة').click();
  expect(await pointsTo(page, 'رجوع')).toBe('right');
  await page.evaluate(() => document.querySelector('hearback-story')?.setAttribute('lang', 'pl'));
  await button(page, 'Wstecz').waitFor();
  expect(await pointsTo(page, 'Wstecz')).toBe('left');
});

test('months are in Welsh also in a browser that knows no Welsh dates', async () => {
  const page = await open(
    '<hearback-story org="F84003"></hearback-story><hearback-stories org="F84003"></hearback-stories>',
    {
      lang: 'cy',
    },
  );
  await page.getByText('Cyhoeddwyd 2 Mawrth 2026').first().waitFor();
  await page.getByText('Atebodd GP partner ar 3 Mawrth 2026').waitFor();
  await page.getByRole('textbox').fill('Arhosais am ugain munud.');
  while (!(await heading(page, 'Pryd oedd hyn?').isVisible()))
    await button(page, /^(Parhau|Hepgor y cwestiwn hwn)$/).click();
  await page.getByLabel('Mis', { exact: true }).selectOption('Tachwedd');
  await page.getByLabel('Blwyddyn').selectOption(`${new Date().getFullYear() - 1}`);
  while (!(await heading(page, 'Gwiriwch eich atebion').isVisible()))
    await button(page, /^(Parhau|Hepgor y cwestiwn hwn)$/).click();
  await page.getByText(`Tachwedd ${new Date().getFullYear() - 1}`).waitFor();
});

test('what changed is told in Arabic from right to left, and in Welsh with Welsh months', async () => {
  const page = await open(
    '<hearback-changes org="F84003" lang="ar"></hearback-changes><hearback-changes org="F84003" lang="cy"></hearback-changes>',
  );
  const arabic = heading(page, 'فعلنا هذا');
  await arabic.waitFor();
  await expect.poll(() => directionOf(arabic)).toBe('rtl');
  await expect.poll(() => directionOf(page.getByText(changes[0]?.what ?? '').first())).toBe('ltr');
  await page.getByText('ar 20 Mawrth 2026').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(languagesAsked()).toEqual(['ar', 'cy']);
});

test('what is left is counted in the forms of Polish as it is typed, and in those of Arabic', async () => {
  const page = await open('<hearback-story org="F84003" lang="pl"></hearback-story>');
  const field = page.getByRole('textbox');
  await field.fill('x'.repeat(19_998));
  await page.getByText('Możesz wpisać jeszcze 2 znaki').waitFor();
  await field.press('End');
  await field.pressSequentially('xx');
  await page.getByText('Możesz wpisać jeszcze 0 znaków').waitFor();
  await field.pressSequentially('x');
  await page.getByText('Tekst jest za długi o 1 znak').waitFor();
  await page.evaluate(() => document.querySelector('hearback-story')?.setAttribute('lang', 'ar'));
  await page.getByText('النص أطول من الحد بحرف واحد').waitFor();
});

test('button, dialog and panel speak the language of the tag, and the list of stories too', async () => {
  const page = await open('', { attributes: 'data-org="F84003" data-lang="ar"' });
  await button(page, 'شاركنا رأيك').click();
  const dialog = page.getByRole('dialog', { name: 'رأيك' });
  await heading(page, 'ماذا تريد أن تفعل؟').waitFor();
  await expect.poll(() => directionOf(dialog)).toBe('rtl');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: /^قراءة ما قاله الآخرون/ }).click();
  await page.getByText('نُشرت في 2 مارس 2026').first().waitFor();
  const story = heading(page, stories[0]?.title ?? '');
  await expect.poll(() => directionOf(story)).toBe('ltr');
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(languagesAsked()).toEqual(['ar']);
});

/** Words of the tiles that stand on more than one line. */
function brokenWords(): string[] {
  const root = document.querySelector('hearback-story')?.shadowRoot;
  return [...(root?.querySelectorAll('.tile span') ?? [])].flatMap((tile) => {
    const text = tile.firstChild as Text;
    return [...text.data.matchAll(/[^\s-]+/g)].flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? word : [];
    });
  });
}

test.each(['en', 'cy', 'pl', 'ar'])(
  'no word of what can be chosen is broken in two in %s, at any width',
  async (lang) => {
    const page = await open(`<hearback-story org="F84003" lang="${lang}"></hearback-story>`);
    await page.getByRole('textbox').fill('Kind.');
    for (let questions = 0; questions < 3; questions += 1) {
      await page.locator('.main').click();
      await page.locator('.tile').first().waitFor();
      // Letters of what is chosen are bolder.
      for (const tile of await page.getByRole('checkbox').all()) await tile.check();
      for (const width of [320, 390, 480, 720, 768, 1024, 1280]) {
        await page.setViewportSize({ width, height: 780 });
        expect({ width, broken: await page.evaluate(brokenWords) }).toEqual({ width, broken: [] });
      }
      await page.waitForTimeout(500);
    }
  },
  60_000,
);

test('answers to be checked have the whole width of a narrow screen, and the way to change one is beside its name', async () => {
  const page = await open('<hearback-story org="RHA" lang="pl"></hearback-story>');
  await page.setViewportSize({ width: 320, height: 568 });
  await page.getByRole('textbox').fill('Czekałam dwadzieścia minut, a potem pielęgniarka wyjaśniła mi wyniki.');
  while (!(await heading(page, 'Sprawdź swoje odpowiedzi').isVisible())) {
    const asked = await page.locator('#question').textContent();
    await page.locator('.main').click();
    await heading(page, asked ?? '').waitFor({ state: 'hidden' });
  }
  const rows = await page.locator('dl > div').evaluateAll((all) =>
    all.map((row) => {
      const [answer, change] = [...row.querySelectorAll('dd')].map((one) => one.getBoundingClientRect());
      const button = row.querySelector('button')?.getBoundingClientRect();
      const name = row.querySelector('dt')?.getBoundingClientRect();
      return {
        isWide: answer?.width === row.clientWidth,
        isBeside: (change?.bottom ?? 0) <= (answer?.top ?? 0) + 10 && (change?.left ?? 0) >= (name?.right ?? 0),
        isLarge: (button?.height ?? 0) >= 44,
      };
    }),
  );
  expect(rows).toEqual(rows.map(() => ({ isWide: true, isBeside: true, isLarge: true })));
  expect(rows.length).toBeGreaterThan(8);
});

/** How far the answer with these words begins from the right of its place. */
const fromRight = (page: Page, words: string) =>
  page.locator('dd', { hasText: words }).evaluate((place, sought) => {
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    let text = texts.nextNode();
    while (text && !text.nodeValue?.includes(sought)) text = texts.nextNode();
    const range = document.createRange();
    range.selectNodeContents(text as Text);
    return Math.round(place.getBoundingClientRect().right - range.getBoundingClientRect().right);
  }, words);

test('on an Arabic page to check, an answer that is a number or a name stands at the right, and runs as it should', async () => {
  const page = await open('<hearback-story org="RHA" lang="ar"></hearback-story>');
  await page.getByRole('textbox').fill('01632 960114');
  await button(page, 'متابعة').click();
  await page.getByLabel('Talking therapies').check();
  while (!(await heading(page, 'راجع إجاباتك').isVisible())) {
    const asked = await page.locator('#question').textContent();
    await page.locator('.main').click();
    await heading(page, asked ?? '').waitFor({ state: 'hidden' });
  }
  expect(await fromRight(page, '01632 960114')).toBe(0);
  expect(await fromRight(page, 'Talking therapies')).toBe(0);
  await expect.poll(() => directionOf(page.getByText('01632 960114'))).toBe('ltr');
});

test.each(['en', 'cy', 'pl', 'ar'])(
  'the first page in %s is as high as the place that was kept for it',
  async (lang) => {
    const page = await open('<hearback-story org="F84003"></hearback-story>', { lang });
    for (const width of [320, 390, 800, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.reload();
      await page.locator('hearback-story').getByRole('textbox').waitFor();
      const height = await page.locator('hearback-story').evaluate((one) => one.getBoundingClientRect().height);
      expect(height).toBe(Math.max(660, 1000 - width / 2));
    }
  },
);

/** Half as high as the button: a click meant for its middle still meets it. */
const MOVED_AT_MOST_PX = 24;

test.each([
  ['en', [320, 360, 390, 412, 800, 1280]],
  ['cy', [320, 360, 390, 412, 800, 1280]],
  ['pl', [320, 360, 390, 412, 800, 1280]],
  ['ar', [320, 360, 390, 412, 800, 1280]],
])(
  'the button in %s stays where it is as the first key is typed, and what follows the form too',
  async (lang, widths) => {
    const page = await open('<hearback-story org="F84003"></hearback-story>', { lang });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => sessionStorage.clear());
      await page.reload();
      const top = () => page.locator('.main').evaluate((one) => one.getBoundingClientRect().top + scrollY);
      const end = () => page.locator('hearback-story').evaluate((one) => one.getBoundingClientRect().bottom + scrollY);
      const before = [await top(), await end()];
      await page.getByRole('textbox').pressSequentially('K');
      await page.locator('.keeping').waitFor();
      const moved = [await top(), await end()].map((now, place) => Math.abs(now - (before[place] ?? 0)));
      expect({ width, moved: Math.max(...moved) <= MOVED_AT_MOST_PX || moved }).toEqual({ width, moved: true });
    }
  },
);
