import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { signIns } from '../demo-data/sign-ins.ts';

/** From opening the workspace, signed in, until the first story of the list can be opened. */
export interface FirstScreen {
  milliseconds: number[];
  median: number;
}

const TIMES = 5;
const SLOWER = 4;

/** Measures in fresh browser profiles, so nothing comes from a cache. */
export async function benchFirstScreen(url: string): Promise<FirstScreen> {
  const browser = await launchChromium();
  try {
    const milliseconds: number[] = [];
    for (let time = 0; time < TIMES; time += 1) milliseconds.push(await once(browser, url));
    const sorted = [...milliseconds].sort((one, other) => one - other);
    return { milliseconds, median: sorted[Math.floor(sorted.length / 2)] ?? 0 };
  } finally {
    await browser.close();
  }
}

async function once(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  const [moderator] = signIns;
  const session = { email: moderator?.email, password: moderator?.password, keep: 'cookie' };
  const signedIn = await context.request.post(`${url}/v1/staff/session`, { data: session });
  if (!signedIn.ok()) throw new Error(`The sign-in was answered with ${signedIn.status()}`);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const started = performance.now();
  await page.goto(`${url}/workspace/to-moderate`);
  await page.locator('main ol a').first().waitFor();
  const took = Math.round(performance.now() - started);
  await context.close();
  return took;
}
