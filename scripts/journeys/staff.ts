import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const DEMO_PASSWORD = 'try-hearback-2026';

interface Who extends BrowserContextOptions {
  password?: string;
}

/** A member of staff's own browser, signed in to the workspace. */
export async function signIn(
  browser: Browser,
  platform: string,
  email: string,
  { password = DEMO_PASSWORD, viewport = { width: 1280, height: 900 }, ...options }: Who = {},
): Promise<Page> {
  const page = await (await browser.newContext({ viewport, ...options })).newPage();
  await page.goto(`${platform}/workspace`);
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation').first().waitFor();
  return page;
}

/** Goes to a screen that the header leads to, also where it is under the button for what has no room. */
export async function goTo(page: Page, screen: string): Promise<void> {
  const navigation = page.getByRole('navigation');
  const link = navigation.getByRole('link', { name: screen });
  const opener = navigation.getByRole('button');
  await link.or(opener).first().waitFor();
  if (!(await link.isVisible())) await opener.click();
  await link.click();
}

/** Opens a story from one of the lists. */
export async function openFrom(page: Page, list: string, title: string): Promise<void> {
  await goTo(page, list);
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
