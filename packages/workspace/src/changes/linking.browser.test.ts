import { rm } from 'node:fs/promises';
import type { RoleHeld, StaffStory } from '@hearback/contract';
import type { SurveyDefinition } from '@hearback/contract/surveys';
import { newId } from '@hearback/sdk';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BuiltWorkspace, buildWorkspace } from '../testing/build-workspace.ts';
import { type SmallPlatform, startSmallPlatform } from '../testing/small-platform.ts';
import { keptSurvey, writtenAnswer } from '../testing/small-platform-surveys.ts';
import { changedStory, publishedStory, surgery } from '../testing/told-stories.ts';
import { axeFindings, focused, overflow, workspacePages } from '../testing/workspace-page.ts';

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const WHAT = 'A second line opens at eight';

let browser: Browser;
let built: BuiltWorkspace;

beforeAll(async () => {
  built = await buildWorkspace();
  const executablePath = process.env.HEARBACK_CHROMIUM || '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: [...QUIET, '--disable-component-update', '--disable-sync'] });
});

afterAll(async () => {
  await browser?.close();
  await rm(built.folder, { recursive: true, force: true });
});

/** A story that has its reply, and tells what another was told before. */
function answeredStory(): StaffStory {
  const reply = { id: newId(), text: 'Thank you.', role: 'GP partner', publishedAt: new Date().toISOString() };
  return publishedStory({
    replies: [{ ...reply, organisation: surgery }],
    actions: ['reply', 'record-change', 'link-change', 'progress-change'],
  });
}

/** Opens a screen as somebody with these roles at a surgery that has one change. */
async function open(
  roles: readonly RoleHeld['role'][],
  { furnish, ...options }: BrowserContextOptions & { furnish: (platform: SmallPlatform) => string },
) {
  const platform = await startSmallPlatform([changedStory(5), answeredStory()], workspacePages(built));
  platform.isSignedIn = true;
  platform.staff = { ...platform.staff, roles: roles.map((role) => ({ role, organisation: surgery })) };
  const path = furnish(platform);
  const context = await browser.newContext(options);
  onTestFinished(async () => {
    await context.close();
    await platform.stop();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${platform.baseUrl}${path}`);
  return page;
}

async function expectGood(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const choose = (page: Page) => page.getByLabel('Which change?').selectOption(`${WHAT} (Planned)`);

const looks = [
  ['light', 1280],
  ['dark', 320],
] as const;

test.each(looks)(
  'a second story is linked to a change, and that taken back (%s, %i px)',
  async (colorScheme, width) => {
    const page = await open(['responder'], {
      ...{ colorScheme, viewport: { width, height: 900 } },
      furnish: ({ stories }) => `/workspace/stories/${stories[1]?.id}`,
    });
    await press(page, 'Link to a change');
    await page.getByLabel('Which change?').waitFor();
    await press(page, 'Link it');
    await page.getByText('Choose a change first').first().waitFor();
    await expectGood(page);
    await choose(page);
    await press(page, 'Link it');
    await page.getByText('It is sent. It stands below this story once a moderator has read it.').waitFor();
    const card = page
      .locator('.change')
      .filter({ hasText: 'Not public yet: a change that is because of this story too' });
    await card.getByText(WHAT).first().waitFor();
    await card.getByText('Practice manager').waitFor();
    await card.getByRole('link', { name: 'another story' }).waitFor();
    await expectGood(page);
    await press(page, `Take it back ${WHAT}`);
    await page.getByText('It is taken back. Nobody outside has seen it.', { exact: true }).waitFor();
  },
);

test.each(looks)('what was sent on is linked, and that taken away (%s, %i px)', async (colorScheme, width) => {
  const page = await open(['manager'], {
    ...{ colorScheme, viewport: { width, height: 900 } },
    furnish: (platform) => {
      const [story, at] = [newId(), new Date().toISOString()];
      const sent = { story, organisation: surgery, to: 'complaint', title: 'Nobody came', sentAt: at } as const;
      const standing = { state: 'new', isUnseen: false, changedAt: at, version: 1, contact: 'Ring me' } as const;
      platform.sentOn = [{ ...sent, ...standing, told: { happened: 'Nobody came.' }, steps: [] }];
      return `/workspace/sent-on/${story}`;
    },
  });
  await page.getByRole('heading', { name: 'Changes because of it' }).waitFor();
  await press(page, 'Link to a change…');
  await choose(page);
  await expectGood(page);
  await press(page, 'Link it');
  await page.getByText('It is linked. Its author sees it on their page.').waitFor();
  await page.getByText('Its author sees them on their private page.').waitFor();
  await expectGood(page);
  await press(page, `Take the link away ${WHAT}`);
  await page.getByText('None yet.').waitFor();
});

const SURVEY: SurveyDefinition = {
  languages: ['en'],
  title: { en: 'Your visit' },
  questions: [{ kind: 'long-text', id: 'more', text: { en: 'Anything else?' } }],
};

test.each([...looks.map((look) => [...look, ['responder']] as const), ['light', 390, ['manager']] as const])(
  'what somebody wrote in answer to a survey is linked by those who record changes (%s, %i px, %s)',
  async (colorScheme, width, roles) => {
    const page = await open(roles, {
      ...{ colorScheme, viewport: { width, height: 900 } },
      furnish: (platform) => {
        const id = newId();
        const counted = [
          { question: '#response', value: '', count: 1 },
          ...['#asked', '#answered'].map((value) => ({ question: 'more', value, count: 1 })),
        ];
        platform.surveys.set(id, keptSurvey(id, SURVEY, { state: 'open', version: 1, responses: 1, counted }));
        const written = { text: 'Nobody answers the phone.', survey: { id, title: 'Your visit' } };
        platform.written = [writtenAnswer({ ...written, question: 'more', state: 'shown' })];
        return `/workspace/surveys/${id}/results`;
      },
    });
    await page.getByText('Nobody answers the phone.').first().waitFor();
    if (!roles.some((role) => role === 'responder')) {
      expect(await page.getByRole('button', { name: /^Link to a change/ }).count()).toBe(0);
      return;
    }
    await press(page, /^Link to a change/);
    await choose(page);
    await expectGood(page);
    await press(page, 'Link it');
    await page.getByText('Because of it:').waitFor();
    await expect.poll(() => focused(page)).toContain(WHAT);
    await expectGood(page);
    await press(page, `Take the link away ${WHAT}`);
    await expect.poll(() => page.getByText('Because of it:').count()).toBe(0);
  },
);
