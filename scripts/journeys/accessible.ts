import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds on a page as it is now, one line for each rule and place; empty when it finds nothing. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Run by the debugger, so that a strict policy on the page stands.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // What is still fading in has not yet the contrast it will have.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`),
    );
  });
}
