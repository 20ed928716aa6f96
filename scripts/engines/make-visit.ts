import { writeFile } from 'node:fs/promises';
import { frameTab } from './frame-tab.ts';
import { looking } from './in-page-source.ts';
import { type Ask, makeFound, seenNow } from './make-found.ts';
import type { Tab } from './tab.ts';
import { until } from './until.ts';
import type { Focus, Seen, Visit } from './visit.ts';

/** A visit on any engine's tab. */
export function makeVisit(tab: Tab): Visit {
  const ask: Ask = async <Answer>(call: string) => (await tab.run(await looking(call))) as Answer;
  return {
    goto: (url) => tab.goto(url),
    reload: () => tab.reload(),
    element: (role, name) => makeFound(tab, ask, [role, name]),
    waitFor: (role, name, milliseconds) => makeFound(tab, ask, [role, name]).waitFor(milliseconds),
    async gone(role, name) {
      await until(
        async () => !(await seenNow(ask, role, name)) || undefined,
        () => `the ${role} ${name} is still there`,
      );
    },
    seen: (...roles) => ask<Seen[]>(`all(${JSON.stringify(roles)})`),
    focus: () => ask<Focus>('focus()'),
    press: (key) => tab.press(key.replace(/^Shift\+/, ''), key.startsWith('Shift+')),
    type: (text) => tab.type(text),
    evaluate: async <Args extends unknown[], Result>(
      work: (...args: Args) => Result | Promise<Result>,
      ...args: Args
    ) => (await tab.run(`(${work})(...${JSON.stringify(args)})`)) as Result,
    run: (source) => tab.run(source),
    async size(width, height) {
      await tab.size(width, height);
      await until(
        async () => (await tab.run(`innerWidth === ${width} && innerHeight === ${height}`)) === true || undefined,
        () => `the viewport is not ${width} by ${height}`,
      );
    },
    screenshot: async (path) => writeFile(path, await tab.picture()),
    frame: () => makeVisit(frameTab(tab)),
    newTab: async () => makeVisit(await tab.newTab()),
    consoleErrors: () => tab.consoleErrors(),
    close: () => tab.close(),
  };
}
