import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A member of staff's own browser, signed in to the workspace. */
export async function signIn(
  browser: Browser,
  platform: string,
  email: string,
  options: BrowserContextOptions = { viewport: { width: 1280, height: 900 } },
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${platform}/workspace`);
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password').fill('try-hearback-2026');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation').first().waitFor();
  return page;
}

/** Opens a story from one of the lists. */
export async function openFrom(page: Page, list: string, title: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: list }).click();
  await page.getByRole('heading', { level: 1, name: list }).waitFor();
  const story = page.getByRole('link', { name: title });
  const more = page.getByRole('button', { name: 'Load more stories' });
  await story.or(more).first().waitFor();
  while (!(await story.isVisible())) {
    // The button goes away with the last page, which may be the one with the story.
    if (await more.isVisible()) await more.click({ timeout: 2000 }).catch(() => undefined);
  }
  await story.click();
}
