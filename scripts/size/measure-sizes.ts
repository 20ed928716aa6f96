import { launchChromium } from '../browser/chromium.ts';
import { startStage } from '../stage/stage.ts';
import { type Route, routes } from './routes.ts';
import { countTransfers, type Transfers } from './transfers.ts';

/** What one route loads. */
export interface RouteSize extends Transfers {
  name: string;
  budget: number | undefined;
}

/** Loads every route in a fresh browser profile and counts the bytes that came over the network. */
export async function measureSizes(chosen: readonly Route[] = routes): Promise<RouteSize[]> {
  const stage = await startStage();
  const browser = await launchChromium();
  try {
    const sizes: RouteSize[] = [];
    for (const { name, budget, go } of chosen) {
      const context = await browser.newContext();
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      const transfers = countTransfers(page, stage.platform.url);
      await go(page, stage).catch((error: Error) => {
        throw new Error(`${name}: ${error.message}`);
      });
      sizes.push({ name, budget, ...(await transfers()) });
      await context.close();
    }
    return sizes;
  } finally {
    await browser.close();
    await stage.stop();
  }
}

/** The routes that load more than their budget. */
export function overBudget(sizes: readonly RouteSize[]): RouteSize[] {
  return sizes.filter(({ bytes, budget }) => budget !== undefined && bytes > budget);
}
