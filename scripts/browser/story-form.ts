import type { Page } from 'playwright-core';

const QUESTIONS_AT_MOST = 12;

/** Opens the form by the button that the tag puts on the practice's page, and waits until it can be written in. */
export async function openStoryForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tell us your story' }).click();
  await firstQuestion(page);
}

/** Waits until the form's first question can be answered. */
export async function firstQuestion(page: Page): Promise<void> {
  await page.getByRole('textbox').or(page.getByRole('radio')).first().waitFor();
}

/** Answers what must be answered, checks and sends, and waits for the receipt. */
export async function tellStory(page: Page, happened: string): Promise<void> {
  const send = page.getByRole('button', { name: 'Send your story' });
  const next = page.getByRole('button', { name: /^(Continue|Skip this question)$/ });
  const what = page.getByRole('textbox', { name: /^What happened/ });
  for (let question = 0; question < QUESTIONS_AT_MOST; question += 1) {
    await send.or(next).first().waitFor();
    if (await send.isVisible()) break;
    if (await what.isVisible()) await what.fill(happened);
    await next.first().click();
  }
  await send.click();
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
}
