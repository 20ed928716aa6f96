import { describe, expect, it } from 'vitest';
import { UrgentKind } from '../findings.ts';
import { help } from './help-en.ts';

const crisis = UrgentKind.options.filter((kind) => kind !== 'author-device');

describe('the urgent help', () => {
  it('says which version it is and whether it was reviewed', () => {
    expect(help.version).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(typeof help.reviewed).toBe('boolean');
  });

  it.each(help.lines)('leads by $href to the number that it shows', ({ how, href }) => {
    const number = /^(?:tel|sms):(\d+)$/.exec(href)?.[1];
    expect(how.replaceAll('\u00A0', '')).toContain(number);
  });

  it('has no number that public guidance does not confirm', () => {
    expect(new Set(help.lines.map(({ href }) => href))).toEqual(new Set(['tel:999', 'tel:111', 'tel:116123']));
  });

  it.each(crisis)('has 999 and one more line at least for %s', (kind) => {
    const lines = help.lines.filter((line) => !line.for || line.for.includes(kind));
    expect(lines[0]?.href).toBe('tel:999');
    expect(lines.length).toBeGreaterThan(1);
  });
});
