import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { signIn } from './staff.ts';

let stage: Stage;
let browser: Browser;

beforeAll(async () => {
  stage = await startStage();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await stage?.stop();
});

it('the workspace asks once who is signed in, then for the list one came for, then for what else waits', async () => {
  const page = await signIn(browser, stage.platform.url, 'moderator@demo.example');
  const asked: string[] = [];
  let answered = 0;
  page.on('request', (request) => {
    // What the screen after signing in still asked for is none of this one's.
    if (request.isNavigationRequest()) asked.length = 0;
    asked.push(request.url().replace(stage.platform.url, ''));
  });
  page.on('requestfinished', (request) => {
    if (request.url().includes('limit=20')) answered = asked.filter((path) => path.startsWith('/v1/')).length;
  });
  await page.goto(`${stage.platform.url}/workspace/to-moderate`);
  await page.locator('main ol a').first().waitFor();
  await expect.poll(() => asked).toContain('/v1/staff/stories?show=to-moderate&limit=50');
  const data = asked.filter((path) => path.startsWith('/v1/') && !path.startsWith('/v1/staff/news'));
  expect(data.slice(0, 2)).toEqual(['/v1/staff/session', '/v1/staff/stories?show=to-moderate&limit=20']);
  expect(data.filter((path) => path === '/v1/staff/session')).toHaveLength(1);
  // The list's own, who is signed in, and the news that are listened to.
  expect(answered).toBeLessThanOrEqual(3);
});
