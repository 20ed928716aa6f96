import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './testing/browser.ts';
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

const tag = (attributes = '') => `<script async src="${platform.url}/embed.js" ${attributes}></script>`;

interface Opened {
  page: Page;
  /** What the console has said to the editor. */
  warnings: string[];
}

/** Opens a practice's page and waits until nothing more is going on there. */
async function open(body: string, { css = '', prepare = async (_page: Page) => {}, ...context }: Opening = {}) {
  const html = `<!doctype html><html lang="en"><title>Practice</title><link rel="stylesheet" href="/own.css">${body}</html>`;
  host = await startHostPage(platform.url, () => html);
  const page = await (await browser.newContext(context)).newPage();
  page.setDefaultTimeout(15_000);
  const opened: Opened = { page, warnings: [] };
  page.on('console', (message) => /warning|info/.test(message.type()) && opened.warnings.push(message.text()));
  await page.route('**/own.css', (route) => route.fulfill({ contentType: 'text/css', body: css }));
  await prepare(page);
  await page.goto(host.url);
  await page.waitForLoadState('networkidle');
  return opened;
}

interface Opening extends BrowserContextOptions {
  css?: string;
  prepare?(page: Page): Promise<void>;
}

const list = (limit: string) => `<hearback-stories org="F84003" limit="${limit}"></hearback-stories>${tag()}`;
const story = '<hearback-story org="F84003"></hearback-story>';

describe('a page without a mistake', () => {
  it.each([
    ['the tag alone', () => tag('data-org="F84003"')],
    ['all settings', () => tag('data-org="F84003" data-lang="en" data-button="Tell us" data-place="bottom-left"')],
    ['the elements', () => `${story}<hearback-stories org="F84003" limit="2"></hearback-stories>${tag()}`],
    ['a list of changes alone', () => `<hearback-changes org="F84003" limit="2"></hearback-changes>${tag()}`],
    [
      'a language with its country, a place as it is',
      () => tag('data-org="F84003" data-lang="cy-GB" data-place="none"'),
    ],
    ['a list of the longest length', () => `<hearback-stories org="F84003" limit="100"></hearback-stories>${tag()}`],
    [
      'an element’s language with its country, or left empty',
      () =>
        `<hearback-story org="F84003" lang="en-GB"></hearback-story><hearback-story org="F84003" lang=""></hearback-story>${tag()}`,
    ],
    ['settings left empty', () => tag('data-org="F84003" data-lang="" data-place=""')],
    ['a panel with doors', () => `<hearback-panel org="F84003" doors="stories story"></hearback-panel>${tag()}`],
    ['colours that can be read', () => story + tag('data-accent="#7a1f4b"')],
    ['a colour in another notation', () => story + tag('data-accent="oklch(0.42 0.09 250)"')],
    [
      'a framework’s attributes',
      () => `<hearback-story org="F84003" v-cloak _ngcontent-a1 tabindex="-1"></hearback-story>${tag()}`,
    ],
    ['a cache’s attributes', () => tag('data-org="F84003" data-cfasync="false" data-rocket-status="done"')],
  ])('is told nothing: %s', async (_, body) => {
    const { warnings } = await open(body());
    expect(warnings).toEqual([]);
  });

  it('is told nothing where an element is far down the page and the colours are fine', async () => {
    const { warnings } = await open(`${story}<p class="far"></p>${story}${tag()}`, {
      css: '.far { height: 9000px } :root { --hearback-accent: #7a1f4b }',
    });
    expect(warnings).toEqual([]);
  });

  it('is told nothing where a page puts its element in after the tag has run', async () => {
    const { page, warnings } = await open(tag(), { prepare: (page) => page.clock.install() });
    await page.evaluate(() => {
      const element = document.createElement('hearback-story');
      element.setAttribute('org', 'F84003');
      document.body.append(element);
    });
    await page.clock.fastForward(4000);
    await page.getByRole('textbox', { name: 'What happened?' }).waitFor();
    expect(warnings).toEqual([]);
  });
});

it('a button whose colour is none has the usual one, and the editor hears of it', async () => {
  const { page, warnings } = await open(tag('data-org="F84003" data-accent="notacolour"'));
  const button = page.getByRole('button', { name: 'Give feedback' });
  await button.waitFor();
  await expect.poll(() => button.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe('rgb(0, 94, 99)');
  await expect.poll(() => warnings.join()).toMatch(/data-accent is "notacolour", which is not a colour/);
});

describe('a mistake is explained once in the console, with its mend', () => {
  it.each([
    ['an unknown code', () => `<hearback-story org="F84099"></hearback-story>${tag()}`, /code "F84099"\. Check it/],
    [
      'an unknown code of a list',
      () => `<hearback-stories org="F84099"></hearback-stories>${tag()}`,
      /code "F84099"\. Check it/,
    ],
    [
      'an unknown code of a list of changes',
      () => `<hearback-changes org="F84099"></hearback-changes>${tag()}`,
      /code "F84099"\. Check it/,
    ],
    [
      'a list of changes of no length',
      () => `<hearback-changes org="F84003" limit="0"></hearback-changes>${tag()}`,
      /limit is "0" on <hearback-changes>.* it is 1\./,
    ],
    [
      'a code in small letters',
      () => `<hearback-story org="f8400 4"></hearback-story>${tag()}`,
      /did you mean "F84004"\?/,
    ],
    [
      'no code',
      () => `<hearback-story></hearback-story>${tag()}`,
      /no organisation code\. Write your ODS code as org=/,
    ],
    [
      'a second tag of another organisation that ran before the first',
      () => tag('data-org="F84003"').replace('async', 'defer') + tag('data-org="RHA"').replace('async ', ''),
      /a second script tag says data-org="RHA", and only the first one counts\. .*<hearback-panel org="RHA">/,
    ],
    [
      'a second tag of another organisation',
      () => tag('data-org="F84003"') + tag('data-org="RHA"'),
      /a second script tag says data-org="RHA", and only the first one counts\. .*<hearback-panel org="RHA">/,
    ],
    [
      'a misspelt element beside a right one, with no button',
      () => `<hearback-story org="F84003"></hearback-story><hearback-storys org="F84003"></hearback-storys>${tag()}`,
      /no element <hearback-storys>\. Did you mean hearback-story\?/,
    ],
    [
      'a misspelt element beside a button',
      () => `<hearback-storys org="F84003"></hearback-storys>${tag('data-org="F84003"')}`,
      /there is no element <hearback-storys>\. Did you mean hearback-story\?/,
    ],
    ['no code on a panel', () => `<hearback-panel></hearback-panel>${tag()}`, /no organisation code/],
    ['a misspelt setting', () => story + tag('data-acent="#005e63"'), /data-acent\. Did you mean data-accent\?/],
    [
      'another word for a setting',
      () => story + tag('data-colour="#005e63"'),
      /data-colour\. Did you mean data-accent\?/,
    ],
    [
      'a setting with two words',
      () => story + tag('data-organisation-code="F84003"'),
      /data-organisation-code\. Did you mean data-org\?/,
    ],
    [
      'a setting that means nothing',
      () => story + tag('data-zebra="1"'),
      /data-zebra\. It may have data-org, data-lang/,
    ],
    [
      'a misspelt attribute',
      () => `<hearback-stories org="F84003" limt="3"></hearback-stories>${tag()}`,
      /<hearback-stories> does not know "limt"\. Did you mean limit\?/,
    ],
    [
      'an attribute of the tag',
      () => `<hearback-story org="F84003" accent="red"></hearback-story>${tag()}`,
      /"accent"\. Write data-accent on the script tag/,
    ],
    [
      'an unknown door',
      () => `<hearback-panel org="F84003" doors="story storys"></hearback-panel>${tag()}`,
      /no door "storys"\. Did you mean story\?/,
    ],
    [
      'a door of another name',
      () => `<hearback-panel org="F84003" doors="story window"></hearback-panel>${tag()}`,
      /no door "window"\. The doors are story, help/,
    ],
    [
      'a language there are no words in',
      () => tag('data-org="F84003" data-lang="de"'),
      /data-lang is "de", and the words are in en \(English\), cy \(Welsh\), pl \(Polish\) and ar \(Arabic\)/,
    ],
    [
      'a language there are no words in, on a page in another',
      () => tag('data-org="F84003" data-lang="de"').replace('<script', '<html lang="cy"><script'),
      /data-lang is "de".* Until one of these is written, they are English\./,
    ],
    [
      'a language with its country, written otherwise',
      () => tag('data-org="F84003" data-lang="cy_GB"'),
      /data-lang is "cy_GB".* Write data-lang="cy-GB" or data-lang="cy"\./,
    ],
    [
      'an element’s language there are no words in',
      () => `<hearback-story org="F84003" lang="de"></hearback-story>${tag()}`,
      /^Hearback: lang on <hearback-story> is "de", and the words are in en .* they are English\./,
    ],
    [
      'another tag’s language',
      () =>
        `<script type="text/plain" data-lang="js" data-accent="red"></script>${tag('data-org="F84003" data-lang="de"')}`,
      /data-lang is "de"/,
    ],
    [
      'a colour that is none beside another tag’s',
      () => `<script type="text/plain" data-accent="red"></script>${story}${tag('data-accent="teall"')}`,
      /data-accent is "teall", which is not a colour/,
    ],
    [
      'a door that is not open',
      () =>
        tag('data-org="F84003" data-doors="story survey"').replace(
          '<script',
          '<hearback-panel org="F84003"></hearback-panel><script',
        ),
      /the door "survey" is not open at this organisation\. Open it in the workspace/,
    ],
    ['a limit that is too high', () => list('1000'), /limit is "1000".*a whole number from 1 to 100.* it is 100\./],
    ['a limit below nothing', () => list('-2'), /limit is "-2".* it is 1\./],
    ['a limit of nothing', () => list('0'), /limit is "0".* it is 1\./],
    ['a limit that is no whole number', () => list('2.5'), /limit is "2\.5".* it is 3\./],
    ['a limit that is no number', () => list('many'), /limit is "many".* it is 3\./],
    [
      'a language by its name',
      () => tag('data-org="F84003" data-lang="Welsh"'),
      /data-lang is "Welsh".* Write data-lang="cy"\./,
    ],
    [
      'a place there is not',
      () => tag('data-org="F84003" data-place="top"'),
      /data-place is "top".* bottom-right, bottom-left/,
    ],
    ['a place with a slip', () => tag('data-org="F84003" data-place="bottom left"'), /Did you mean bottom-left\?/],
    ['what is not a colour', () => story + tag('data-accent="teall"'), /data-accent is "teall", which is not a colour/],
    ['the same twice on the page', () => story.repeat(2) + tag('data-acent="red"'), /data-acent/],
  ])('%s', async (_, body, words) => {
    const { warnings } = await open(body());
    await expect.poll(() => warnings).toEqual([expect.stringMatching(words)]);
    expect(warnings[0]).toMatch(/^Hearback: /);
  });

  it('a tag that shows nothing, once a page has had time to put an element in', async () => {
    const { page, warnings } = await open(tag(), { prepare: (page) => page.clock.install() });
    await page.clock.fastForward(4000);
    expect(warnings).toEqual([]);
    await page.clock.fastForward(4000);
    await expect
      .poll(() => warnings)
      .toEqual([
        expect.stringMatching(/nothing of Hearback is on this page\..* data-org="…" .*<hearback-story org="…">/),
      ]);
  });

  it('a link that is to open the form beside a tag that does not say whose', async () => {
    const link = `<a href="${platform.url}/tell/F84003" data-hearback>Tell us your story</a>`;
    const { warnings, page } = await open(link + tag(), { prepare: (page) => page.clock.install() });
    await page.clock.fastForward(6000);
    await expect.poll(() => warnings).toEqual([expect.stringMatching(/stays a plain link\. Write data-org="…"/)]);
  });

  it('a page that gives all objects something is told of nothing that is not on the tag', async () => {
    const { warnings } = await open(tag('data-org="F84003"'), {
      prepare: async (page) => {
        await page.addInitScript(() => Object.assign(Object.prototype, { shuffle: 'no' }));
      },
    });
    expect(warnings).toEqual([]);
  });

  it('an organisation that only a second tag says, which leaves the first to show nothing', async () => {
    const { page, warnings } = await open(tag() + tag('data-org="F84003"'), {
      prepare: (page) => page.clock.install(),
    });
    await page.clock.fastForward(6000);
    await expect
      .poll(() => warnings)
      .toEqual([expect.stringMatching(/data-org="F84003" is on a later one, .*Take the first tag out, or write/)]);
  });

  it('a misspelt element beside a tag that shows nothing', async () => {
    const { page, warnings } = await open(`<hearback-storis org="F84003"></hearback-storis>${tag()}`, {
      prepare: (page) => page.clock.install(),
    });
    await page.clock.fastForward(6000);
    await expect.poll(() => warnings).toEqual([expect.stringMatching(/no element <hearback-storis>\. Did you mean/)]);
  });

  it.each([
    ['org', /does not know org\. Write data-org instead/],
    ['dataorg', /does not know dataorg\. Write data-org instead/],
  ])('an organisation in %s, which leaves a tag that shows nothing', async (attribute, words) => {
    const { page, warnings } = await open(tag(`${attribute}="F84003"`), { prepare: (page) => page.clock.install() });
    await page.clock.fastForward(6000);
    await expect.poll(() => warnings).toEqual([expect.stringMatching(words)]);
  });

  it('isolate="false", which isolates all the same', async () => {
    const { page, warnings } = await open(tag('data-org="F84003" data-isolate="false"'));
    await page.getByRole('button', { name: 'Give feedback' }).click();
    await expect
      .poll(() => warnings)
      .toContainEqual(expect.stringMatching(/data-isolate="false" isolates all the same/));
  });

  it('isolate="false" on an element, which isolates all the same', async () => {
    const { warnings } = await open(`<hearback-story org="F84003" isolate="false"></hearback-story>${tag()}`);
    await expect
      .poll(() => warnings)
      .toContainEqual(expect.stringMatching(/isolate="false" on <hearback-story> isolates all the same/));
  });

  it('an accent that the page sets nowhere, which leaves the usual one', async () => {
    const { page, warnings } = await open(tag('data-org="F84003" data-accent="var(--brand)"'));
    const button = page.getByRole('button', { name: 'Give feedback' });
    await button.waitFor();
    await expect.poll(() => button.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe('rgb(0, 94, 99)');
    await expect
      .poll(() => warnings)
      .toEqual([expect.stringMatching(/data-accent is "var\(--brand\)", which this page/)]);
  });

  it('an accent that the page does set is none', async () => {
    const { warnings } = await open(tag('data-org="F84003" data-accent="var(--brand)"'), {
      css: ':root { --brand: #7a1f4b }',
    });
    expect(warnings).toEqual([]);
  });

  it('a misspelt code, which leaves a tag that shows nothing', async () => {
    const { warnings } = await open(tag('data-ogr="F84003"'));
    await expect
      .poll(() => warnings)
      .toEqual([expect.stringMatching(/does not know data-ogr\. Did you mean data-org\?/)]);
  });
});

describe('a colour that is hard to read', () => {
  it('is named as the editor wrote it, with one that can be read', async () => {
    const { warnings } = await open(story + tag('data-accent="#ffcf4d"'));
    await expect
      .poll(() => warnings)
      .toEqual([
        expect.stringMatching(
          /data-accent \(#ffcf4d\) is too light for the text on it, --hearback-on-accent \(#ffffff\): the contrast is 1\.4 : 1, and people need 4\.5 : 1 to read it\. Take a darker one, such as #[0-9a-f]{6}\.$/,
        ),
      ]);
    const better = /such as (#[0-9a-f]{6})/.exec(warnings[0] ?? '')?.[1];
    await host.stop();
    expect((await open(story + tag(`data-accent="${better}"`))).warnings).toEqual([]);
  });

  it('is found on the button', async () => {
    const { warnings } = await open(tag('data-org="F84003" data-accent="#ffcf4d"'));
    await expect
      .poll(() => warnings)
      .toEqual([expect.stringMatching(/data-accent \(#ffcf4d\) is too light for the text on it/)]);
  });

  it.each([
    [
      'text',
      ':root { --hearback-quiet: #9a9a9a }',
      /--hearback-quiet \(#9a9a9a\) is too light for the ground it is on/,
    ],
    [
      'text that can be seen through',
      ':root { --hearback-ink: rgb(0 0 0 / 40%) }',
      /--hearback-ink \(#999999\) is too light/,
    ],
    ['a ground', ':root { --hearback-paper: #3a4a48 }', /--hearback-paper \(#3a4a48\) is too dark for the text on it/],
    [
      'the border of a field',
      ':root { --hearback-edge: #d0d0d0 }',
      /--hearback-edge \(#d0d0d0\) .* need 3 : 1 to see the border/,
    ],
  ])('is found in the page’s own styles: %s', async (_, css, words) => {
    const { warnings } = await open(story + tag(), { css });
    await expect.poll(() => warnings).toEqual([expect.stringMatching(words)]);
  });

  it.each(['light', 'dark'] as const)(
    'is found in the dark colours whichever the editor sees (%s)',
    async (colorScheme) => {
      const css = ':root { color-scheme: light dark }';
      const { warnings } = await open(story + tag('data-accent="#005e63"'), { css, colorScheme });
      await expect
        .poll(() => warnings)
        .toEqual([expect.stringMatching(/dark colours.* write light-dark\(#005e63, #[0-9a-f]{6}\)\.$/)]);
      const both = /write (light-dark\(.*\))\.$/.exec(warnings[0] ?? '')?.[1];
      await host.stop();
      expect((await open(story + tag(`data-accent="${both}"`), { css, colorScheme })).warnings).toEqual([]);
    },
  );
});

describe('what the page’s policy forbids is explained, and leaves a link', () => {
  const tellLink = (page: Page) => page.locator(`a[href="${platform.url}/tell/F84003?lang=en"]`);

  it('the frame of an isolated element', async () => {
    const { page, warnings } = await open(`<hearback-story org="F84003" isolate></hearback-story>${tag()}`, {
      prepare: (page) => page.clock.install(),
    });
    await page.clock.fastForward(16_000);
    await expect.poll(() => warnings).toEqual([expect.stringMatching(`add ${platform.url} to its frame-src`)]);
    await expect.poll(() => tellLink(page).count()).toBe(1);
  });

  /** A policy of the editor's own, beside that of the host page. */
  const policy = (text: string) => `<meta http-equiv="content-security-policy" content="${text}">`;

  it.each([
    ['story', story],
    ['button', ''],
  ])('the script of a %s', async (_, element) => {
    const own = policy(`script-src ${platform.url}/embed.js`);
    const { page, warnings } = await open(own + element + tag('data-org="F84003"'));
    await expect.poll(() => warnings).toEqual([expect.stringMatching(/policy \(script-src, connect-src\)/)]);
    await expect.poll(() => tellLink(page).count()).toBe(1);
    const place = page.locator('hearback-story');
    // The room that a form would need is given back.
    if (element) await expect.poll(() => place.evaluate((one) => one.getBoundingClientRect().height)).toBeLessThan(60);
  });

  it('is told of a website that the organisation has not named, and people are led to the form', async () => {
    const { page, warnings } = await open(story + tag(), {
      prepare: async (page) => {
        await page.route('**/v1/organisations/F84003', (route) =>
          route.fulfill({ status: 403, headers: { 'access-control-allow-origin': '*' }, body: '{}' }),
        );
      },
    });
    await tellLink(page).waitFor();
    await expect.poll(() => warnings).toEqual([expect.stringMatching(`tag of F84003 may not run on ${host.url}`)]);
  });

  /** As the platform answers a website that is none of those named. */
  const refuse = async (page: Page) => {
    await page.route('**/v1/organisations/F84003', (route) =>
      route.fulfill({ status: 403, headers: { 'access-control-allow-origin': '*' }, body: '{}' }),
    );
  };

  it.each([
    ['a form', story, `/tell/F84003?lang=en`],
    ['a panel', '<hearback-panel org="F84003"></hearback-panel>', `/tell/F84003?lang=en`],
    ['private help', '<hearback-enquiry org="F84003"></hearback-enquiry>', `/help/F84003/ask?lang=en`],
  ])('is not blamed on the connection of people on such a website: %s', async (_, element, path) => {
    const { page, warnings } = await open(element + tag(), { prepare: refuse });
    await page.locator(`a[href="${platform.url}${path}"]`).waitFor();
    await page.getByText('Use our own page instead').waitFor();
    expect(await page.getByText('Check your connection').count()).toBe(0);
    await expect.poll(() => warnings).toEqual([expect.stringMatching(`tag of F84003 may not run on ${host.url}`)]);
  });

  it('is told of such a website too where the frame of an isolated panel does not load there', async () => {
    const panel = '<hearback-panel org="F84003" isolate></hearback-panel>';
    const { page, warnings } = await open(panel + tag(), {
      prepare: async (page) => {
        await refuse(page);
        await page.clock.install();
      },
    });
    await page.clock.fastForward(16_000);
    await tellLink(page).waitFor();
    await expect.poll(() => warnings).toEqual([expect.stringMatching(`tag of F84003 may not run on ${host.url}`)]);
  });

  it.each([
    ['a story', story, ''],
    ['two stories', story + story, ''],
    ['a panel', '<hearback-panel org="F84003"></hearback-panel>', ''],
    ['a button', '', 'data-org="F84003"'],
  ])('the requests of %s, which are not tried over and over', async (_, element, attributes) => {
    const tries: string[] = [];
    const { page, warnings } = await open(policy("connect-src 'self'") + element + tag(attributes), {
      prepare: async (page) =>
        void page.on('console', (message) => message.type() === 'error' && tries.push(message.text())),
    });
    if (attributes) await page.getByRole('button', { name: 'Give feedback' }).click();
    await tellLink(page).first().waitFor();
    await expect.poll(() => warnings).toEqual([expect.stringMatching(`add ${platform.url} to its connect-src`)]);
    await page.waitForTimeout(500);
    // Of one request there are two lines: that it was refused, and that it failed.
    expect([1, 2]).toContain(tries.filter((text) => /Connecting|connect to/.test(text)).length);
    expect(warnings).toHaveLength(1);
  });

  it.each([
    [
      'a Welsh element on an English page',
      '<hearback-story org="F84003" lang="cy"></hearback-story>',
      '/tell/F84003?lang=cy',
    ],
    ['private help in Arabic', '<hearback-enquiry org="F84003" lang="ar"></hearback-enquiry>', '/help/F84003?lang=ar'],
    ['a panel whose tag says Polish', '<hearback-panel org="F84003"></hearback-panel>', '/tell/F84003?lang=pl'],
    ['a button whose tag says Polish', '', '/tell/F84003?lang=pl'],
  ])('the script, and the link goes on in the language of %s', async (what, element, path) => {
    const attributes = what.includes('tag') ? `data-lang="pl" ${element ? '' : 'data-org="F84003"'}` : '';
    const { page } = await open(policy(`script-src ${platform.url}/embed.js`) + element + tag(attributes));
    await page.locator(`a[href="${platform.url}${path}"]`).waitFor();
  });

  const SURVEY = '01a2192e-11d4-7c9c-943a-74664c8b984e';
  const lists = ['stories', 'changes'].map((name) => `<hearback-${name} org="F84003"></hearback-${name}>`);
  const survey = `<hearback-survey survey="${SURVEY}"></hearback-survey>`;

  it.each([
    ['a list of stories', lists[0] ?? '', '/o/F84003'],
    ['a list of changes', lists[1] ?? '', '/o/F84003/changes'],
    ['a survey', survey, `/survey/${SURVEY}?lang=en`],
    ['all of them, once', lists.join('') + survey, `/survey/${SURVEY}?lang=en`],
  ])('the request of %s, where nothing else is on the page', async (_, elements, path) => {
    const { page, warnings } = await open(policy("connect-src 'self'") + elements + tag());
    await page.evaluate(() => scrollTo(0, 1e5));
    await page.locator(`a[href="${platform.url}${path}"]`).waitFor();
    await expect.poll(() => warnings).toEqual([expect.stringMatching(`add ${platform.url} to its connect-src`)]);
    await page.waitForTimeout(500);
    expect(warnings).toHaveLength(1);
  });

  it('the request for the organisation', async () => {
    const { page, warnings } = await open(policy("connect-src 'self'") + story + tag());
    await tellLink(page).waitFor();
    await expect.poll(() => warnings).toEqual([expect.stringMatching(`add ${platform.url} to its connect-src`)]);
  });
});

describe('a page on which a mistake would leave a patient nothing', () => {
  it.each([
    ['a misspelt setting', () => tag('data-orgg="F84003"')],
    ['a second tag alone that says whose', () => tag() + tag('data-org="F84003"')],
    ['another word for it', () => tag('data-ods="f84003"')],
    ['no data-', () => tag('org="F84003" id="hearback"')],
    ['a misspelt element', () => `<hearback-storys org="F84003"></hearback-storys>${tag()}`],
  ])('has a plain link in its place: %s', async (_, body) => {
    const { page, warnings } = await open(body(), { prepare: (page) => page.clock.install() });
    await page.waitForLoadState('networkidle');
    await page.clock.fastForward(6000);
    const link = page.getByRole('link', { name: 'Tell your story' });
    await link.waitFor();
    await expect.poll(() => link.count()).toBe(1);
    await expect.poll(() => link.getAttribute('href')).toMatch(/\/tell\/F84003\?lang=en$/);
    await expect.poll(() => warnings).toHaveLength(1);
  });
});
