import { createHearback } from '@hearback/sdk';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type ExampleServer, serveExample } from '../example-pages/serve.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';

describe('what a web editor copies from the page of tags', () => {
  let stage: Stage;
  let browser: Browser;
  const websites: ExampleServer[] = [];

  beforeAll(async () => {
    stage = await startStage();
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    for (const website of websites) await website.stop();
    await stage?.stop();
  });

  /** The text of each box to copy from, in the page's order. */
  async function copied(): Promise<string[]> {
    const page = await browser.newPage();
    await page.goto(`${stage.platform.url}/tag/F84003`);
    const boxes = await page.locator('pre').allInnerTexts();
    await page.close();
    return boxes;
  }

  /** A page of a website of its own with this in its body. */
  async function pasted(html: string, headers: Record<string, string> = {}, isScriptOn = true): Promise<Page> {
    const page = await (await browser.newContext({ javaScriptEnabled: isScriptOn })).newPage();
    const body = `<!doctype html><html lang="en"><title>A practice</title><body><main>${html}</main></body></html>`;
    const website = await serveExample('practice-page', { headers, pages: { '/pasted.html': body } });
    websites.push(website);
    await page.goto(`${website.url}/pasted.html`);
    return page;
  }

  async function leadsToTheForm(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'Tell us your story' }).click();
    await page.getByRole('heading', { name: 'Tell your story about Dunmore Road Surgery' }).waitFor();
    expect(new URL(page.url()).origin).toBe(stage.platform.url);
    await page.context().close();
  }

  it('puts the form on a page whose policy allows what is written there, by either tag', async () => {
    const [newest = '', pinned = '', ...further] = await copied();
    const policy = further.find((text) => text.startsWith('script-src')) ?? '';
    for (const tag of [newest, pinned]) {
      const strict = `default-src 'none'; ${policy.replaceAll('\n', ' ')}`;
      const page = await pasted(tag, { 'content-security-policy': strict });
      await page.locator('hearback-launcher').getByRole('button').click();
      await page.getByRole('dialog').getByRole('button').first().waitFor();
      await page.context().close();
    }
  });

  it('runs nothing where the pinned file is not what its hash says, and leads to the form as a page', async () => {
    const [, pinned = ''] = await copied();
    const page = await pasted(pinned.replace(/sha384-..../, 'sha384-AAAA'));
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => 'Hearback' in window)).toBe(false);
    await leadsToTheForm(page);
  });

  it('leads to the form as a page where the page’s policy blocks the script', async () => {
    const [newest = ''] = await copied();
    const page = await pasted(newest, { 'content-security-policy': "default-src 'none'" });
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => 'Hearback' in window)).toBe(false);
    await leadsToTheForm(page);
  });

  it('leads to the form as a page where there is no script', async () => {
    const [newest = ''] = await copied();
    await leadsToTheForm(await pasted(newest, {}, false));
  });

  it('can be shown in a frame, also on a page that is isolated from other origins, and out of its scripts’ reach', async () => {
    const isolation = { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' };
    const address = `${stage.platform.url}/frame/story?org=F84003`;
    const page = await pasted(
      `<iframe title="Feedback" src="${address}" width="600" height="700"></iframe>`,
      isolation,
    );
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('textbox').or(frame.getByRole('radio')).first().waitFor();
    expect(await page.evaluate(() => document.querySelector('iframe')?.contentDocument ?? 'out of reach')).toBe(
      'out of reach',
    );
    await page.context().close();
  });

  it.each(['', ' isolate'])(
    'keeps what is written in each of two forms%s of one organisation over a reload',
    async (how) => {
      const form = `<hearback-story org="F84003"${how}></hearback-story>`;
      const far = `<p style="block-size: 4000px">A long page</p>`;
      const page = await pasted(`${form}${far}${form}<script async src="${stage.platform.url}/embed.js"></script>`);
      const happened = (number: number) => {
        const element = page.locator('hearback-story').nth(number);
        return (how ? element.frameLocator('iframe') : element).getByRole('textbox', { name: 'What happened?' });
      };
      const show = (number: number) => page.locator('hearback-story').nth(number).scrollIntoViewIfNeeded();
      await happened(0).fill('I was seen on time.');
      await show(1);
      await happened(1).fill('The letter never came.');
      // The page is shown again where it was, so that the second form begins first.
      await page.reload();
      await happened(1).waitFor();
      await expect.poll(() => happened(1).inputValue()).toBe('The letter never came.');
      await show(0);
      await happened(0).waitFor();
      await expect.poll(() => happened(0).inputValue()).toBe('I was seen on time.');
      await page.context().close();
    },
  );

  it('can be shown in a frame on the websites alone that the organisation has named', async () => {
    const [email, password] = ['priya@example.org', 'four words for a manager'];
    const person = ['--email', email, '--name', 'Priya Roe', '--job', 'Practice manager'];
    await stage.command(['staff', 'add', ...person, '--role', 'manager', '--organisation', 'F84003'], {
      HEARBACK_PASSWORD: password,
    });
    const { url: baseUrl } = stage.platform;
    const { session } = createHearback({ baseUrl, outbox: null }).staff;
    const started = await session.start({ email, password, keep: 'token' });
    const { organisations } = createHearback({
      baseUrl,
      outbox: null,
      token: 'token' in started ? (started.token ?? '') : '',
    }).staff;
    const { version, name, services, settings } = await organisations.get('F84003');
    const framing = `<iframe title="Feedback" src="${baseUrl}/frame/story?org=F84003" width="600" height="700"></iframe>`;
    const [named, other] = [await pasted(framing), await pasted(framing)];
    const { closedDoors, replyWithin, isClockPublic } = settings;
    const origins = [new URL(named.url()).origin];
    await organisations.set('F84003', { version, name, services, closedDoors, replyWithin, isClockPublic, origins });
    await named.reload();
    const frame = named.frameLocator('iframe');
    await frame.getByRole('textbox').or(frame.getByRole('radio')).first().waitFor();
    const refused = other.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await other.reload();
    await refused;
    expect(await other.frameLocator('iframe').locator('hearback-story').count()).toBe(0);
    for (const page of [named, other]) await page.context().close();
  });

  it.each(['/tag/F84003', '/help/F84003', '/help/RZZ', '/help/Z99002', '/o/F84003', '/tell/F84003'])(
    'stands beside pages where axe finds nothing, narrow or wide, light or dark: %s',
    async (path) => {
      for (const [width, colorScheme] of [
        [320, 'light'],
        [1100, 'dark'],
      ] as const) {
        const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
        await page.goto(stage.platform.url + path);
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        await page.close();
      }
    },
  );
});
