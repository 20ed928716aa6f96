import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';

const OPERATOR = { address: 'kit@example.org', password: 'first words for the operator' };
const MANAGER = { address: 'priya@example.org', password: 'four words for a manager' };

// How organisations are looked after; each step goes on where the one before ended.
describe('organisations, from the first one on', () => {
  let stage: Stage;
  let browser: Browser;

  beforeAll(async () => {
    stage = await startStage();
    browser = await launchChromium();
    const own = ['--email', OPERATOR.address, '--name', 'Kit Vale', '--job', 'Feedback lead'];
    await stage.command(['operator', 'create', ...own], { HEARBACK_PASSWORD: OPERATOR.password });
    const theirs = ['--email', MANAGER.address, '--name', 'Priya Roe', '--job', 'Practice manager'];
    const role = ['--role', 'manager', '--organisation', 'F84003'];
    await stage.command(['staff', 'add', ...theirs, ...role], { HEARBACK_PASSWORD: MANAGER.password });
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
  });

  it('an operator adds a practice and its branch by keyboard, with every mistake said', async () => {
    const page = await signedIn(OPERATOR);
    await page.getByRole('link', { name: 'Organisations' }).press('Enter');
    await page.getByRole('heading', { name: 'Organisations', level: 1 }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Add it' }).press('Enter');
    await page.getByRole('link', { name: 'Enter an ODS code' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Enter an ODS code' }).press('Enter');
    await page.keyboard.type('z-99');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Elder Lane Surgery');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /^An ODS code has 1 to 9/ }).press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('z9901');
    await page.getByText('A GP practice usually has a code like F84003.').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('z99011');
    await page.keyboard.press('Enter');
    await page.getByText('Elder Lane Surgery is added.').waitFor();
    await page.getByLabel('ODS code', { exact: true }).fill('Z99011001');
    await page.getByLabel('Name', { exact: true }).fill('Elder Branch');
    await page.getByRole('radio', { name: 'A branch of a practice' }).check();
    await page.getByLabel('Part of').fill('z99011');
    await press(page, 'Add it');
    await page.getByText('Elder Branch is added.').waitFor();
    await page.getByRole('button', { name: 'Elder Lane Surgery: 1 part' }).press('Enter');
    await page.getByRole('link', { name: 'Elder Branch' }).waitFor();
    await expectAccessible(page);
    await picture(page, 'tree');
  });

  it('one is found by a part of its name, and none is said so', async () => {
    const page = await opened(OPERATOR, 'organisations');
    await page.getByLabel('Find one by name or ODS code').fill('elder br');
    await press(page, 'Find');
    await page.getByText('Part of Elder Lane Surgery').waitFor();
    await expect
      .poll(() => page.getByRole('list', { name: 'Found by “elder br”' }).getByRole('listitem').count())
      .toBe(1);
    await page.getByLabel('Find one by name or ODS code').fill('nothing like this');
    await press(page, 'Find');
    await page.getByText('No organisation has “nothing like this”').waitFor();
    await expectAccessible(page);
    await press(page, 'Show all');
    await page.getByRole('link', { name: 'Elder Lane Surgery' }).waitFor();
  });

  it('two who rename one at once do not overwrite each other', async () => {
    const [one, other] = [
      await opened(OPERATOR, 'organisations/Z99011'),
      await opened(OPERATOR, 'organisations/Z99011'),
    ];
    await one.getByLabel('Name', { exact: true }).fill('Elder Street Surgery');
    await press(one, 'Save');
    await one.getByRole('heading', { name: 'Elder Street Surgery', level: 1 }).waitFor();
    await other.getByLabel('Name', { exact: true }).fill('Elder Road Surgery');
    await press(other, 'Save');
    await other.getByText('Somebody else changed this organisation meanwhile.').first().waitFor();
    await expect.poll(() => other.getByLabel('Name', { exact: true }).inputValue()).toBe('Elder Road Surgery');
    await other.getByRole('heading', { name: 'Elder Street Surgery', level: 1 }).waitFor();
    await expectAccessible(other);
    await press(other, 'Save');
    await other.getByRole('heading', { name: 'Elder Road Surgery', level: 1 }).waitFor();
  });

  it('one merges into another after a question that names what will happen, and is opened again', async () => {
    const page = await opened(OPERATOR, 'organisations/Z99011');
    await page.getByLabel('Where people are led now').fill('x1');
    await press(page, 'Go on');
    await page.getByRole('link', { name: /there is no organisation with this one/ }).waitFor();
    await page.getByLabel('Where people are led now').fill('f84003');
    await press(page, 'Go on');
    await page.getByRole('heading', { name: /^Merge Elder Road Surgery into / }).waitFor();
    await page.getByText(/Its pages and its tag lead people to /).waitFor();
    await expectAccessible(page);
    await picture(page, 'merge');
    await press(page, 'Merge it');
    await page.getByText(/^Merged on /).waitFor();
    await expectAccessible(page);
    const visitor = await newPage();
    const gone = await visitor.goto(`${stage.platform.url}/tell/Z99011`);
    expect(gone?.status()).toBe(410);
    await press(page, 'Open it again');
    await page.getByRole('dialog').getByRole('button', { name: 'Open it again' }).click();
    await page.getByText('Elder Road Surgery is open again.').waitFor();
    expect((await visitor.goto(`${stage.platform.url}/tell/Z99011`))?.status()).toBe(200);
  });

  it('a manager sees their own organisation alone, and closes none', async () => {
    const page = await opened(MANAGER, 'organisations');
    await page.getByRole('list', { name: 'Organisations' }).waitFor();
    await expect.poll(() => page.getByRole('list', { name: 'Organisations' }).getByRole('listitem').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Add it' }).count()).toBe(0);
    await page.goto(`${stage.platform.url}/workspace/organisations/Z99011`);
    await page.getByText('There is no organisation with this code, or you do not look after it.').waitFor();
    await page.getByRole('heading', { name: 'No organisation found', level: 1 }).waitFor();
    await expectAccessible(page);
    await page.goto(`${stage.platform.url}/workspace/organisations/F84003`);
    await page.getByText('A GP practice, F84003').waitFor();
    expect(await page.getByRole('button', { name: 'Go on' }).count()).toBe(0);
  });

  it('a manager sets doors, words, colour and clock, and every mistake is said; the public sees it', async () => {
    const page = await opened(MANAGER, 'organisations/F84003');
    await page.getByLabel('Colour of your tag').fill('#ffcc00');
    await page.getByText(/^White words on it are hard to read/).waitFor();
    await page.getByLabel('Websites that your tag may run on').fill('www.dunmore.example');
    await page.getByLabel('Survey: its address').fill('dunmore.example');
    await press(page, 'Save the settings');
    await page.getByRole('link', { name: /^Write each website as https:/ }).waitFor();
    await page.getByRole('link', { name: 'Enter a whole address that begins with https://' }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('Websites that your tag may run on').fill('https://www.dunmore.example');
    await page.getByLabel('Survey: its address').fill('https://survey.dunmore.example');
    await page.getByLabel('Colour of your tag').fill('#7a1f5c');
    await page.getByText(/^White words on it can be read/).waitFor();
    await page.getByLabel('A sentence of your own').fill('Dear patients, we read every word.');
    await page.getByLabel('Days for a first reply').fill('3');
    await press(page, 'Save the settings');
    await page.getByText('The settings are saved.').waitFor();
    await page.getByText('data-accent="light-dark(#7a1f5c,').first().waitFor();
    await expectAccessible(page);
    await picture(page, 'settings');
    const visitor = await newPage();
    await visitor.goto(`${stage.platform.url}/tell/F84003`);
    await visitor.getByText('Dear patients, we read every word.').waitFor();
  });

  it('the tag is copied as it is pasted', async () => {
    const page = await opened(MANAGER, 'organisations/F84003');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy Always the newest version', exact: true }).press('Enter');
    await page.getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^<a href="[^"]+\/tell\/F84003" data-hearback>.*<\/a>\n<script async src="[^"]+\/embed\.js" data-org="F84003"[^>]*><\/script>$/,
    );
  });

  it('corners, letters and size of words are seen before they are saved, then on the pages and in the tag', async () => {
    const page = await opened(MANAGER, 'organisations/F84003');
    await page.getByLabel('Square', { exact: true }).check();
    await page.getByLabel('With serifs').check();
    await page.getByLabel('Large', { exact: true }).check();
    const drawn = (on: Page, selector: string) =>
      on.locator(selector).evaluate((element) => {
        const { borderRadius, fontFamily, fontSize } = getComputedStyle(element);
        return [borderRadius, fontFamily.split(',')[0], fontSize];
      });
    await expect.poll(() => drawn(page, '.look-sample-card')).toEqual(['0px', 'Georgia', '21px']);
    await press(page, 'Save the settings');
    await page.getByText('The settings are saved.').waitFor();
    await page.getByText('<style>:root{--hearback-radius:0px;').first().waitFor();
    await expectAccessible(page);
    await picture(page, 'theme');
    const visitor = await newPage();
    await visitor.goto(`${stage.platform.url}/tell/F84003`);
    expect((await drawn(visitor, 'body')).slice(1)).toEqual(['Georgia', '20.995px']);
    await expectAccessible(visitor);
    await picture(visitor, 'theme-tell');
  });

  it('poster and leaflet are one side of paper each, and dark on white in the dark', async () => {
    const page = await newPage({ colorScheme: 'dark' });
    for (const [size, width, height] of [
      ['a4', 595, 842],
      ['a5', 420, 595],
    ] as const) {
      await page.goto(`${stage.platform.url}/poster/F84003?size=${size}`);
      await expectAccessible(page);
      await picture(page, `poster-${size}`);
      const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      const [, w, h] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
      expect([Math.round(Number(w)), Math.round(Number(h))]).toEqual([width, height]);
      const cut = await page.evaluate(() => {
        const poster = document.querySelector('.poster');
        return poster ? poster.scrollHeight - poster.clientHeight : -1;
      });
      expect(cut).toBe(0);
    }
  });

  it('an operator writes down who is in a group and when, and its page tells who has left', async () => {
    const page = await opened(OPERATOR, 'organisations');
    await page.getByRole('link', { name: 'Groups' }).click();
    await page.getByRole('heading', { name: 'Groups', level: 1 }).waitFor();
    await press(page, 'Add it');
    await page.getByRole('link', { name: /^A short name has small letters/ }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('Short name').fill('elder-network');
    await page.getByLabel('Name', { exact: true }).fill('Elder Network');
    await press(page, 'Add it');
    await page.getByRole('heading', { name: 'Elder Network', level: 1 }).waitFor();
    await press(page, 'Add an organisation');
    await page.getByRole('button', { name: 'Organisation 1: Take this line away', exact: true }).waitFor();
    await page.getByLabel('ODS code').fill('x1');
    await press(page, 'Save the group');
    await page.getByRole('link', { name: 'Enter the day it joined' }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('In it from').fill('2020-04-01');
    await press(page, 'Save the group');
    await page.getByRole('link', { name: 'There is no organisation with the code X1 here' }).waitFor();
    await page.getByLabel('ODS code').fill('f84003');
    await page.getByLabel('Not in it any more from').fill('2024-04-01');
    const other = await opened(OPERATOR, 'groups/elder-network');
    await press(page, 'Save the group');
    await page.getByText('The group is saved.').waitFor();
    await picture(page, 'group');
    await other.getByLabel('Name', { exact: true }).fill('Another name');
    await press(other, 'Save the group');
    await other.getByText('Somebody else changed this group meanwhile.').waitFor();
    await press(other, 'Show what is there now');
    await expect.poll(() => other.getByLabel('Name', { exact: true }).inputValue()).toBe('Elder Network');
    const visitor = await newPage();
    await visitor.goto(`${stage.platform.url}/g/elder-network`);
    await visitor.getByText('Left on 1 April 2024').waitFor();
    await expectAccessible(visitor);
  });

  it('fits a phone of 320 px, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await newPage({ viewport: { width: 320, height: 640 }, colorScheme });
      await signInOn(page, OPERATOR);
      for (const address of ['organisations', 'organisations/Z99011', 'groups', 'groups/elder-network']) {
        await page.goto(`${stage.platform.url}/workspace/${address}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await expectAccessible(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        await picture(page, `${colorScheme}-${address.replace('/', '-')}`);
      }
    }
  });

  async function newPage(options = {}): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(15_000);
    return page;
  }

  async function signInOn(page: Page, { address, password }: typeof OPERATOR): Promise<Page> {
    await page.goto(`${stage.platform.url}/workspace`);
    await page.getByLabel('Email address').fill(address);
    await page.getByLabel('Password').fill(password);
    await press(page, 'Sign in');
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    return page;
  }

  async function opened(who: typeof OPERATOR, path: string): Promise<Page> {
    const page = await signedIn(who);
    await page.goto(`${stage.platform.url}/workspace/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  const signedIn = async (who: typeof OPERATOR) => signInOn(await newPage(), who);
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

  async function picture(page: Page, name: string): Promise<void> {
    const folder = process.env.HEARBACK_PICTURES;
    if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  }

  async function expectAccessible(page: Page): Promise<void> {
    expect(await accessibilityFaults(page)).toEqual([]);
  }
});
