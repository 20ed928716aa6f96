import type { Locator, Page } from 'playwright-core';

const QUESTIONS_AT_MOST = 14;

/** Opens the form by the button that the tag puts on the practice's page, and waits until it can be written in. */
export async function openStoryForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Give feedback' }).click();
  const door = page.getByRole('button', { name: /^Tell your story/ });
  await door.or(storyField(page)).first().waitFor();
  if (await door.isVisible()) await door.click();
  await storyField(page).waitFor();
}

/** Where the form asks what happened. */
export function storyField(page: Page): Locator {
  return page.getByRole('textbox', { name: /^What happened/ });
}

/** The button on the last page. */
export function sendButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Send your story' });
}

/** Answers what must be answered, checks and sends, and waits for the receipt. */
export async function tellStory(page: Page, happened: string): Promise<void> {
  const next = page.getByRole('button', { name: /^(Continue|Skip this question)$/ });
  for (let question = 0; question < QUESTIONS_AT_MOST; question += 1) {
    await sendButton(page).or(next).first().waitFor();
    if (await sendButton(page).isVisible()) break;
    if (await storyField(page).isVisible()) await storyField(page).fill(happened);
    const heading = await page.getByRole('heading', { level: 2 }).last().textContent();
    await next.first().click();
    await page.getByRole('heading', { level: 2, name: heading ?? '', exact: true }).waitFor({ state: 'hidden' });
  }
  await sendButton(page).click();
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
}
