import type { Page } from 'playwright-core';

/** Does a step of the complaint that is open. */
export async function take(page: Page, step: string, done: string, fill: () => Promise<void> = async () => undefined) {
  await page.getByRole('button', { name: step, exact: true }).click();
  await page.getByLabel('The day it was done').waitFor();
  await fill();
  await page.locator('#step-form').getByRole('button', { name: step, exact: true }).click();
  await page.getByText(done).waitFor();
}

/** Says who signs for the practice, without a second look. */
export async function setWhoSigns(page: Page): Promise<void> {
  await page.locator('main').getByRole('link', { name: 'Dunmore Road Surgery' }).first().click();
  await page.getByRole('heading', { name: 'Who signs answers to complaints' }).waitFor();
  await page.getByLabel('Practice manager').check();
  await page.getByLabel('Somebody else reads every answer').uncheck();
  await page.getByRole('button', { name: 'Save who signs' }).click();
  await page.getByText('It is saved.').waitFor();
}

/** From the talk to the finding. */
export async function lookInto(page: Page): Promise<void> {
  await take(page, 'Acknowledge it', 'It is acknowledged.', async () => {
    await page.getByLabel('On the phone, or in person').check();
    await page.getByLabel('I offered to talk').check();
  });
  await take(page, 'We talked about it', 'It is written down.', () => page.getByLabel('We talked').check());
  await take(page, 'Agree what is looked into', 'It is agreed.', () =>
    page.getByLabel('What is looked into?').fill('Why nobody rang back.'),
  );
  await take(page, 'Agree by when', 'The day is set.', async () => {
    await page.getByLabel('The day by which').fill(new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10));
    await page.getByLabel('We agreed on it').check();
  });
  const chooseIssue = () => page.getByLabel('Which one?').selectOption({ index: 1 });
  await take(page, 'Write down what you found', 'It is written down.', async () => {
    await chooseIssue();
    await page.getByLabel('What did you find?').fill('The log of calls.');
  });
  await take(page, 'Come to a finding', 'The finding is written down.', async () => {
    await chooseIssue();
    await page.getByLabel('Upheld', { exact: true }).check();
    await page.getByLabel('What happened, and why').fill('The call was lost.');
    await page.getByLabel('What you conclude').fill('We should have rung.');
  });
}

/** The letter, as it is drafted and signed. */
export async function writeAndSign(page: Page, letter: string): Promise<void> {
  await take(page, 'Write the answer', 'The draft is kept.', async () => {
    await page.getByLabel('The answer, as it will be sent').fill(letter);
    await page.getByLabel('The apology in it').fill('We are sorry.');
    await page.locator('#step-changes').check();
    await page.getByLabel('It says that they can go to the Ombudsman').check();
  });
  await take(page, 'Sign it', 'It is signed.');
}
