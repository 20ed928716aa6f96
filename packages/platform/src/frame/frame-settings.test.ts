import { expect, it } from 'vitest';
import { readFrameSettings } from './frame-settings.ts';

it('reads what may be set', () => {
  const query = {
    org: 'F84003',
    lang: 'cy',
    doors: 'stories story',
    limit: '3',
    within: 'dialog',
    place: '2',
    scheme: 'light dark',
  };
  expect(readFrameSettings(query)).toEqual({ ...query, dir: 'ltr' });
});

it('reads a code as it was written, with small letters or spaces around', () => {
  expect(readFrameSettings({ org: ' f84003 ' }).org).toBe('F84003');
});

it.each([
  ['ar', undefined, 'rtl'],
  ['ur-PK', undefined, 'rtl'],
  ['pl', undefined, 'ltr'],
  ['en', 'rtl', 'rtl'],
  ['ar', 'ltr', 'ltr'],
  ['ar', 'sideways', 'rtl'],
  [undefined, undefined, 'ltr'],
])('turns a frame in %s with the direction %s to %s', (lang, dir, expected) => {
  expect(readFrameSettings({ lang, dir }).dir).toBe(expected);
});

it.each([
  ['org', ['F-84003', '"><script>', '', 'F84 003', ['F84003', 'RZZ']]],
  ['lang', ['"><b>', 'en_GB', 'a', 'en-', ['en']]],
  ['doors', ['shop', '<script>', '', ['story']]],
  ['within', ['frame', '"><b>', ['dialog']]],
  ['place', ['0', '-1', '100', '1.5', 'two', '"><b>', ['2']]],
  ['limit', ['0', '-1', '101', '3.5', '1e2', 'three']],
])('takes no %s of the wrong shape', (name, values) => {
  for (const value of values) {
    const settings: Record<string, unknown> = { ...readFrameSettings({ [name]: value }) };
    expect([value, settings[name]]).toEqual([value, undefined]);
  }
});

it('keeps the doors it knows, and takes a scheme it does not know for light', () => {
  expect(readFrameSettings({ doors: 'help,shop  complaint help' }).doors).toBe('help complaint');
  expect(readFrameSettings({ scheme: 'light"><script>' }).scheme).toBe('light');
});
