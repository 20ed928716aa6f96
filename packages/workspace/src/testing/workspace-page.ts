import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { BuiltWorkspace } from './build-workspace.ts';

/** The policy that the platform serves the workspace under. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const ICON = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg"/%3E';

/** Serves the built files, and the shell at every other address. */
export function workspacePages({ folder, js, css }: BuiltWorkspace) {
  const shell = `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>Hearback workspace</title>
    <link rel="icon" href='${ICON}'><link rel="stylesheet" href="/files/${css}">
    <script type="module" src="/files/${js}"></script></head><body><div id="workspace"></div></body></html>`;
  return (path: string, response: ServerResponse): void => {
    if (!path.startsWith('/files/')) {
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY };
      response.writeHead(200, headers).end(shell);
      return;
    }
    const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
    response.writeHead(200, { 'content-type': type }).end(readFileSync(join(folder, basename(path))));
  };
}

/** Everything axe finds wrong with what is on the screen. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  const session = await page.context().newCDPSession(page);
  // The page's policy forbids what Playwright's own script tags would do.
  await session.send('Runtime.evaluate', { expression: axe.source });
  const expression = `axe.run().then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`;
  const { result } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  await session.detach();
  return result.value;
}

/** How many pixels stick out to the side. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What has the focus, by its words or its name. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.id || element?.textContent?.trim().slice(0, 80) || '';
  });
}
