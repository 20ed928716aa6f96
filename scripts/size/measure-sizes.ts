import { launchChromium } from '../browser/chromium.ts';
import { startStage } from '../stage/stage.ts';
import { type Route, routes } from './routes.ts';
import { countTransfers, type Transfers } from './transfers.ts';

/** What one route loads. */
export interface RouteSize extends Transfers {
  name: string;
  budget: number | undefined;
  /** Why the route could not be gone, when it could not. */
  failure?: string;
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
      const failure = await go(page, stage).then(
        () => undefined,
        (error: Error) => error.message,
      );
      sizes.push({ name, budget, ...(await transfers()), ...(failure === undefined ? {} : { failure }) });
      await context.close();
    }
    return sizes;
  } finally {
    await browser.close();
    await stage.stop();
  }
}

/** The routes that load more than their budget, or do not work. */
export function overBudget(sizes: readonly RouteSize[]): RouteSize[] {
  return sizes.filter(
    ({ bytes, budget, failure }) => failure !== undefined || (budget !== undefined && bytes > budget),
  );
}
