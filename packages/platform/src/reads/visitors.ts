import { createHmac } from 'node:crypto';

/** What a call tells of who makes it. Never stored. */
export interface Visitor {
  address: string;
  browser: string;
}

const ROBOT = /bot\b|crawl|spider|slurp|preview|monitor|curl|wget/i;

/** Whether a call is a program's that no person reads behind. */
export function isRobot(browser: string): boolean {
  return browser === '' || ROBOT.test(browser);
}

/**
 * A mark for one visitor, story and day. The salt is thrown away after its day, and with it every way back from marks
 * to addresses; even before, a mark is too short to tell a guess from a chance match.
 */
export function readMark(salt: string, visitor: Visitor, story: string): string {
  return createHmac('sha256', salt)
    .update(JSON.stringify([visitor.address, visitor.browser, story]))
    .digest('base64url')
    .slice(0, 12);
}
