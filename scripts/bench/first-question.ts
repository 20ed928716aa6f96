import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { slowDown } from '../browser/slow-phone.ts';
import { openStoryForm } from '../browser/story-form.ts';
import { type Stage, startStage } from '../stage/stage.ts';

/** From the click on the button until the first question can be answered. */
export interface FirstQuestionBench {
  milliseconds: number[];
  median: number;
}

async function once(browser: Browser, { practice }: Stage): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(practice.url);
  const button = page.getByRole('button', { name: 'Give feedback' });
  await button.waitFor();
  await slowDown(page);
  const started = performance.now();
  await openStoryForm(page);
  const took = performance.now() - started;
  await context.close();
  return took;
}

/** Measures in fresh browser profiles, so nothing comes from a cache. */
export async function benchFirstQuestion(times: number): Promise<FirstQuestionBench> {
  const stage = await startStage();
  const browser = await launchChromium();
  try {
    const milliseconds: number[] = [];
    for (let time = 0; time < times; time += 1) milliseconds.push(Math.round(await once(browser, stage)));
    const sorted = [...milliseconds].sort((a, b) => a - b);
    return { milliseconds, median: sorted[Math.floor(sorted.length / 2)] ?? 0 };
  } finally {
    await browser.close();
    await stage.stop();
  }
}
