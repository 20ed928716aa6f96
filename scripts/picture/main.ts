import { resolve } from 'node:path';
import { createHearback } from '@hearback/sdk';
import { launchChromium } from '../browser/chromium.ts';
import { build } from '../build/build.ts';
import { startStage } from '../stage/stage.ts';

const FOUNDING_STORY = /book an appointment about my knee/;
const file = resolve(import.meta.dirname, 'story.png');

/** The founding example: a story about booking, the partner's reply and the change that was made. */
async function findStory(platform: string): Promise<string> {
  for await (const story of createHearback({ baseUrl: platform }).stories.list({ organisation: 'F84003' })) {
    if (FOUNDING_STORY.test(story.happened)) return story.id;
  }
  throw new Error('The demo has no story about booking.');
}

if (!(await build())) process.exit(1);
const stage = await startStage();
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: 900, height: 700 }, deviceScaleFactor: 1 });
  await page.goto(`${stage.platform.url}/s/${await findStory(stage.platform.url)}`);
  await page.screenshot({ path: file, fullPage: true });
  console.log(`Wrote ${file}`);
} finally {
  await browser.close();
  await stage.stop();
}
