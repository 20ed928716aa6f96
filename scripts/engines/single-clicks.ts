import { setTimeout as wait } from 'node:timers/promises';
import type { Point } from './visit.ts';

/** Systems take two clicks for a double click within half a second at most. */
const DOUBLE_CLICK_MS = 550;
const NEAR = 10;

/** Waits before a click that the browser, which counts by itself, would take for the second of a double click. */
export function singleClicks(): (at: Point, click: () => Promise<void>) => Promise<void> {
  let last = { x: 0, y: 0, time: 0 };
  return async ({ x, y }, click) => {
    const isNear = Math.abs(x - last.x) < NEAR && Math.abs(y - last.y) < NEAR;
    const left = last.time + DOUBLE_CLICK_MS - Date.now();
    if (isNear && left > 0) await wait(left);
    await click();
    // A busy browser gets to a click late.
    last = { x, y, time: Date.now() };
  };
}
