import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isRobot, readMark } from './visitors.ts';

const visitor = fc.record({ address: fc.ipV4(), browser: fc.string() });

it('gives the same mark to the same visitor, day and story', () => {
  fc.assert(
    fc.property(fc.string(), visitor, fc.uuid(), (salt, visitor, story) => {
      expect(readMark(salt, { ...visitor }, story)).toBe(readMark(salt, visitor, story));
    }),
  );
});

it('gives another mark to another visitor, browser, story or day', () => {
  const one = { address: '203.0.113.7', browser: 'Firefox' };
  const marks = [
    readMark('today', one, 'story'),
    readMark('today', { ...one, address: '203.0.113.8' }, 'story'),
    readMark('today', { ...one, browser: 'Chrome' }, 'story'),
    readMark('today', one, 'another story'),
    readMark('tomorrow', one, 'story'),
    readMark('today', { address: '203.0.113.7Firefox', browser: '' }, 'story'),
  ];
  expect(new Set(marks).size).toBe(marks.length);
});

it('is short and shows nothing of the address or the browser', () => {
  fc.assert(
    fc.property(fc.string(), visitor, fc.uuid(), (salt, visitor, story) => {
      const mark = readMark(salt, visitor, story);
      expect(mark).toMatch(/^[A-Za-z0-9_-]{12}$/);
      expect(mark).not.toContain(visitor.address);
    }),
  );
});

it('knows programs by their name, and a call without a name as one', () => {
  for (const browser of ['', 'Googlebot/2.1', 'curl/8.5.0', 'Slackbot-LinkExpanding 1.0', 'UptimeMonitor/1.0']) {
    expect(isRobot(browser)).toBe(true);
  }
  expect(isRobot('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1')).toBe(false);
});
