import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { openStoryForm } from '../browser/story-form.ts';
import { type Stage, startStage } from '../stage/stage.ts';

/** A mid-range phone on slow 4G, with the numbers that Lighthouse uses for it. */
const SLOW = { cpu: 4, latency: 150, download: (1.6 * 1024 * 1024) / 8, upload: (750 * 1024) / 8 };

/** From the click on the button until the first question can be answered. */
export interface FirstQuestionBench {
  milliseconds: number[];
  median: number;
}

async function once(browser: Browser, { practice }: Stage): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.goto(practice.url);
  const button = page.getByRole('button', { name: 'Tell us your story' });
  await button.waitFor();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: SLOW.download,
    uploadThroughput: SLOW.upload,
  });
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
