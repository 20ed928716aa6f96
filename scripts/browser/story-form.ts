import type { Locator, Page } from 'playwright-core';

const QUESTIONS_AT_MOST = 14;

/** Opens the form by the button that the tag puts on the practice's page, and waits until it can be written in. */
export async function openStoryForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Give feedback' }).click();
  await enterStory(page);
}

/** Takes the panel's door to the story form, and waits until it can be written in. */
export async function enterStory(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Tell your story/ }).click();
  await firstQuestion(page);
}

/** Waits until the form's first question can be answered. */
export async function firstQuestion(page: Page): Promise<Locator> {
  const field = page.getByRole('textbox', { name: /^What happened/ });
  await field.waitFor();
  return field;
}

/** Goes on, skipping what may be skipped, until `wanted` is there. */
async function goOnTo(page: Page, wanted: Locator): Promise<Locator> {
  const next = page.getByRole('button', { name: /^(Continue|Skip this question)$/ });
  for (let question = 0; question < QUESTIONS_AT_MOST; question += 1) {
    await wanted.or(next).first().waitFor();
    if (await wanted.isVisible()) return wanted;
    const heading = await page.getByRole('heading', { level: 2 }).last().textContent();
    await next.first().click();
    await page.getByRole('heading', { level: 2, name: heading ?? '', exact: true }).waitFor({ state: 'hidden' });
  }
  throw new Error(`After ${QUESTIONS_AT_MOST} questions the form has not come to ${wanted}.`);
}

/** The button that sends, after everything that may be skipped was. */
export function sendButton(page: Page): Promise<Locator> {
  return goOnTo(page, page.getByRole('button', { name: 'Send your story' }));
}

/** Answers what must be answered, checks and sends, and waits for the receipt. */
export async function tellStory(page: Page, happened: string): Promise<void> {
  await (await firstQuestion(page)).fill(happened);
  await (await sendButton(page)).click();
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
}
