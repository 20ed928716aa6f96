import type { Page } from 'playwright-core';
import { firstQuestion, openStoryForm, tellStory } from '../browser/story-form.ts';
import type { Stage } from '../stage/stage.ts';

/** A way that somebody loads something from the platform. */
export interface Route {
  name: string;
  /** Bytes, after Brotli; from section 7 of the design. */
  budget?: number;
  go(page: Page, stage: Stage): Promise<void>;
}

const ORGANISATION = 'F84003';

async function openPractice(page: Page, { practice }: Stage): Promise<void> {
  await page.goto(practice.url);
  await page.getByRole('button', { name: 'Give feedback' }).waitFor();
}

async function openStories(page: Page, { practice }: Stage): Promise<void> {
  await page.goto(`${practice.url}/only-stories.html`);
  await page.getByRole('article').first().waitFor();
}

async function openChanges(page: Page, { practice }: Stage): Promise<void> {
  await page.goto(`${practice.url}/only-changes.html`);
  await page.getByRole('article').first().waitFor();
}

async function openFirstStory(page: Page, { platform }: Stage): Promise<void> {
  const response = await fetch(`${platform.url}/v1/stories?organisation=${ORGANISATION}&limit=1`);
  const { items } = await response.json();
  await page.goto(`${platform.url}/s/${items[0].id}`);
}

const publicPage = (path: string) => async (page: Page, stage: Stage) => {
  await page.goto(stage.platform.url + path);
};

const FFT = 'Overall, how was your experience of our service?';

const DOOR = /^Answer/;

async function openSurvey(page: Page, { practice }: Stage): Promise<void> {
  await page.goto(`${practice.url}/only-survey.html`);
  await page.getByRole('group', { name: FFT }).getByLabel('Very good').waitFor();
}

async function openEnquiry(page: Page, { practice }: Stage): Promise<void> {
  await page.goto(`${practice.url}/only-enquiry.html`);
  await page.getByRole('textbox', { name: 'What is wrong?' }).waitFor();
}

/** What `npm run size` measures. */
export const routes: Route[] = [
  { name: 'embed.js', budget: 1500, go: publicPage('/embed.js') },
  { name: "practice's page, button only", go: openPractice },
  {
    name: 'until the first question can be answered',
    budget: 14_600,
    async go(page, stage) {
      await openPractice(page, stage);
      await openStoryForm(page);
    },
  },
  {
    name: 'a story told and sent',
    budget: 28_000,
    async go(page, stage) {
      await openPractice(page, stage);
      await openStoryForm(page);
      await tellStory(page, 'The nurse took time to explain my results, and I went home without worry.');
    },
  },
  {
    name: 'the same with something that could tell who somebody is',
    async go(page, stage) {
      await openPractice(page, stage);
      await openStoryForm(page);
      const happened = 'My number is 07700 900123. The nurse took time to explain my results.';
      await (await firstQuestion(page)).fill(happened);
      await page.getByText('looks like a phone number').waitFor();
      await tellStory(page, happened);
    },
  },
  {
    name: 'the same in a way that few people write',
    async go(page, stage) {
      await openPractice(page, stage);
      await openStoryForm(page);
      const happened = 'I saw dr patel. The nurse took time to explain my results.';
      await (await firstQuestion(page)).fill(happened);
      await page.getByText('looks like a name').waitFor();
      await tellStory(page, happened);
    },
  },
  { name: "until a survey's first question can be answered", budget: 14_600, go: openSurvey },
  {
    name: 'the same behind the button',
    async go(page, stage) {
      await openPractice(page, stage);
      await page.getByRole('button', { name: 'Give feedback' }).click();
      await page.getByRole('button', { name: DOOR }).click();
      await page.getByRole('group', { name: FFT }).getByLabel('Very good').waitFor();
    },
  },
  {
    name: 'a survey answered and sent',
    async go(page, stage) {
      await openSurvey(page, stage);
      await page.getByLabel('Good', { exact: true }).check();
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('textbox').fill('The nurse took time to explain my results.');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'Send your answers' }).click();
      await page.getByRole('heading', { name: 'Thank you. We have your answers' }).waitFor();
    },
  },
  { name: 'until the first question of private help can be answered', budget: 14_600, go: openEnquiry },
  { name: '<hearback-stories>', go: openStories },
  { name: '<hearback-changes>', go: openChanges },
  { name: `/o/${ORGANISATION}`, go: publicPage(`/o/${ORGANISATION}`) },
  { name: '/s/{id}', go: openFirstStory },
  { name: `/tell/${ORGANISATION}`, go: publicPage(`/tell/${ORGANISATION}`) },
  {
    name: '/workspace, sign-in',
    async go(page, stage) {
      await page.goto(`${stage.platform.url}/workspace`);
      await page.getByLabel('Password').first().waitFor();
    },
  },
];
