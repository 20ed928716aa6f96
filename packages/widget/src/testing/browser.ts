import axe from 'axe-core';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

/** What makes it start fast and ask nobody else. */
export const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
];

/** A headless Chromium: the one named in `HEARBACK_CHROMIUM`, or Debian's. `bars`: with those one scrolls by. */
export function launchChromium({ bars = false } = {}): Promise<Browser> {
  const executablePath = process.env.HEARBACK_CHROMIUM || '/usr/bin/chromium';
  return chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox', ...QUIET] : QUIET,
    ...(bars && { ignoreDefaultArgs: ['--hide-scrollbars'] }),
  });
}

/** What axe finds wrong with the page as it is now, in its elements too. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

/** Notes every breach of the page's policy from the first moment on. */
export async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const breaches: string[] = [];
    Object.assign(globalThis, { breaches });
    document.addEventListener('securitypolicyviolation', (event) => {
      breaches.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { breaches: string[] }).breaches);
}

/** How far what follows an element is below it, in CSS pixels. */
export const gapBelow = (one: Locator): Promise<number> =>
  one.evaluate(
    (element) =>
      (element.nextElementSibling?.getBoundingClientRect().top ?? 0) - element.getBoundingClientRect().bottom,
  );
