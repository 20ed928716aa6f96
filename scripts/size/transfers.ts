import type { Page, Request } from 'playwright-core';

/** What a page loaded from one origin, in bytes of body as they came over the network. */
export interface Transfers {
  bytes: number;
  requests: { path: string; bytes: number }[];
}

/** Counts what a page loads from `origin`; call the result to read the count so far. */
export function countTransfers(page: Page, origin: string): () => Promise<Transfers> {
  const finished: Request[] = [];
  page.on('requestfinished', (request) => {
    if (new URL(request.url()).origin === origin) finished.push(request);
  });
  return async () => {
    await page.waitForLoadState('networkidle');
    const requests = await Promise.all(
      finished.map(async (request) => {
        const { responseBodySize } = await request.sizes();
        const { pathname } = new URL(request.url());
        return {
          path: `${request.method() === 'GET' ? '' : `${request.method()} `}${pathname}`,
          bytes: responseBodySize,
        };
      }),
    );
    return { bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0), requests };
  };
}
