import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { accessibilityFaults } from './accessible.ts';

const OPERATOR = { address: 'kit@example.org', password: 'first words for the operator' };
const HEAD = 'ods,name,kind,parent,closed,successor';
const GOOD = `${HEAD},postcode
Z99201001,"Rowan Lane, Mill Branch",branch,Z99201,,,
Z99201,Rowan Lane Surgery,practice,,,,
Z99202,Old Rowan,practice,,2025-03-31,Z99201,`;
const BAD = `${HEAD}
Z99301,Hazel Surgery,practice,,,
Z99302,${'W'.repeat(120)},shop,,,
Z99303,,branch,X1,31/02/2025,`;
const ODD = `${HEAD}
Z99601,Alder Surgery,practice,,,
RZZ12345,${'W'.repeat(120)},trust,,,
F8400,Birch Surgery,practice,,,`;

// A register from a file to the tree; each step goes on where the one before ended.
describe('importing a register of organisations', () => {
  let stage: Stage;
  let browser: Browser;

  beforeAll(async () => {
    stage = await startStage();
    browser = await launchChromium();
    const own = ['--email', OPERATOR.address, '--name', 'Kit Vale', '--job', 'Feedback lead'];
    await stage.command(['operator', 'create', ...own], { HEARBACK_PASSWORD: OPERATOR.password });
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
  });

  it('shows what would come of it, imports it by keyboard, and the organisations are there', async () => {
    const page = await signedIn();
    await page.getByRole('link', { name: 'Organisations' }).press('Enter');
    await page.getByRole('link', { name: 'Import a register' }).press('Enter');
    await page.getByRole('heading', { name: 'Import a register', level: 1 }).waitFor();
    await expectAccessible(page);
    await picture(page, 'choose');
    await choose(page, GOOD);
    await page.getByRole('heading', { name: '3 organisations would change' }).waitFor();
    await page.getByText('Not read: postcode.').waitFor();
    await expectAccessible(page);
    await picture(page, 'checked');
    const visitor = await newPage();
    expect((await visitor.goto(`${stage.platform.url}/o/Z99201`))?.status()).toBe(404);
    await page.getByRole('button', { name: 'Import 3 organisations' }).press('Enter');
    await page.getByText('3 organisations are imported.').waitFor();
    await page.getByText('3 new, 1 of them closed already, 0 changed, 0 closed').waitFor();
    await expectAccessible(page);
    await picture(page, 'done');
    expect((await visitor.goto(`${stage.platform.url}/o/Z99201`))?.status()).toBe(200);
    await page.getByRole('link', { name: 'All organisations' }).first().press('Enter');
    await page.getByRole('button', { name: 'Rowan Lane Surgery: 1 part' }).press('Enter');
    await page.getByRole('link', { name: 'Rowan Lane, Mill Branch' }).waitFor();
    await page.getByText('Merged into Rowan Lane Surgery').waitFor();
  });

  it('says of the same file that nothing would change', async () => {
    const page = await opened();
    await choose(page, GOOD);
    await page.getByRole('heading', { name: 'Nothing would change' }).waitFor();
    expect(await page.getByRole('button', { name: /^Import / }).count()).toBe(0);
    await page.getByRole('button', { name: 'Choose another file' }).click();
    await page.getByLabel('CSV file').waitFor();
  });

  it('names each bad line, gives them as a file, and imports nothing', async () => {
    const page = await opened();
    await choose(page, BAD);
    await page.getByRole('heading', { name: '2 lines are bad' }).waitFor();
    const lines = page.getByRole('list', { name: 'Bad lines' }).getByRole('listitem');
    await expect.poll(() => lines.count()).toBe(2);
    await expect.poll(() => lines.first().innerText()).toContain('Use practice, branch, trust or site.');
    expect(await page.getByRole('button', { name: /^Import / }).count()).toBe(0);
    await expectAccessible(page);
    await picture(page, 'bad');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the bad lines' }).click(),
    ]);
    const file = await readFile(await download.path(), 'utf8');
    expect(file).toContain('line,what to mend,ods,name');
    expect(file.trimEnd().split('\r\n')).toHaveLength(3);
  });

  it('names each code that looks unusual, and imports it all the same where that is wanted', async () => {
    const page = await opened();
    await choose(page, ODD);
    await page.getByRole('heading', { name: '2 codes look unusual' }).waitFor();
    const lines = page.getByRole('list', { name: 'Unusual codes' }).getByRole('listitem');
    await expect.poll(() => lines.count()).toBe(2);
    await expect.poll(() => lines.last().innerText()).toContain('The code of a practice usually looks like');
    await page.getByRole('button', { name: 'Import 3 organisations' }).waitFor();
    await expectAccessible(page);
    await picture(page, 'odd');
  });

  it('says what is wrong with a file that is none, before it is sent and after', async () => {
    const page = await opened();
    await choose(page, '');
    await page.getByRole('link', { name: 'This file is empty. Choose another one.' }).waitFor();
    await choose(page, 'PK\u0003\u0004 and more');
    await page.getByRole('link', { name: /^This is not a CSV file/ }).waitFor();
    await expectAccessible(page);
    await picture(page, 'no-file');
    await choose(page, 'ods;name\nA1;x');
    await page.getByRole('link', { name: /has no heading “kind”/ }).waitFor();
  });

  it('takes a file that is dropped, and a line for each of many', async () => {
    const page = await opened();
    const many = Array.from(
      { length: 20_000 },
      (_, index) => `M${String(index).padStart(5, '0')},Many ${index},practice`,
    );
    await page.evaluate(
      (text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'many.csv', { type: 'text/csv' }));
        const card = document.querySelector('.import-card');
        for (const type of ['dragover', 'drop']) {
          card?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
        }
      },
      `ods,name,kind\n${many.join('\n')}`,
    );
    await page.getByRole('heading', { name: 'Reading many.csv' }).waitFor();
    const bar = page.getByRole('progressbar', { name: 'Import a register' });
    const far = async () => Number(await bar.getAttribute('value', { timeout: 1000 }).catch(() => 100));
    await expect.poll(far, { timeout: 30_000 }).toBeGreaterThan(0);
    await page.getByText(/^\d+%$/).waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /^Reading many\.csv: \d+%$/ })
      .waitFor({ state: 'attached' });
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Import 20,000 organisations' }).click({ timeout: 60_000 });
    await page.getByText('20,000 organisations are imported.').waitFor({ timeout: 60_000 });
  });

  it('is where it was when the page is loaded anew: checked, imported, or broken off', async () => {
    const page = await opened();
    await choose(page, `${HEAD}\nZ99501,Larch,practice,,,`);
    await page.getByRole('heading', { name: '1 organisation would change' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Import 1 organisation' }).click();
    await page.getByText('1 organisation is imported.').waitFor();
    await page.reload();
    await page.getByText('1 organisation is imported.').waitFor();
    await page.getByRole('button', { name: 'Import another file' }).click();
    await page.getByLabel('CSV file').waitFor();
    expect(new URL(page.url()).search).toBe('');
    const gone = '?import=01999999-0000-7000-8000-000000000000';
    await page.goto(`${stage.platform.url}/workspace/import-organisations${gone}`);
    await page.getByText(/^The file that was being sent did not come to its end/).waitFor();
    await expectAccessible(page);
    await page.getByLabel('CSV file').waitFor();
  });

  it('fits a phone of 320 px, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await newPage({ viewport: { width: 320, height: 640 }, colorScheme });
      await signInOn(page);
      await page.goto(`${stage.platform.url}/workspace/import-organisations`);
      for (const [name, file] of [
        ['good', `${HEAD}\nZ99401,Yew,practice,,,`],
        ['bad', BAD],
        ['odd', ODD],
      ] as const) {
        await page.getByLabel('CSV file').waitFor();
        await fits(page, `${colorScheme}-${name}-choose`);
        await choose(page, file);
        await page.getByRole('button', { name: 'Choose another file' }).waitFor();
        await fits(page, `${colorScheme}-${name}`);
        await page.getByRole('button', { name: 'Choose another file' }).click();
      }
    }
  });

  async function fits(page: Page, name: string): Promise<void> {
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await picture(page, name);
  }

  async function choose(page: Page, text: string): Promise<void> {
    const file = { name: 'register.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
    await page.getByLabel('CSV file').setInputFiles(file);
  }

  async function newPage(options = {}): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(15_000);
    return page;
  }

  async function signInOn(page: Page): Promise<Page> {
    await page.goto(`${stage.platform.url}/workspace`);
    await page.getByLabel('Email address').fill(OPERATOR.address);
    await page.getByLabel('Password').fill(OPERATOR.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    return page;
  }

  const signedIn = async () => signInOn(await newPage());

  async function opened(): Promise<Page> {
    const page = await signedIn();
    await page.goto(`${stage.platform.url}/workspace/import-organisations`);
    await page.getByLabel('CSV file').waitFor();
    return page;
  }
});

async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
}

/** For looking at, where a folder is named. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.HEARBACK_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/register-${name}.png`, fullPage: true });
}
