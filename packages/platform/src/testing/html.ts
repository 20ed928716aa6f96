import { expect } from 'vitest';
import type { Answer } from './ask.ts';

/** Asks as a browser does that opens a page. */
export const AS_BROWSER = { accept: 'text/html,application/xhtml+xml', 'user-agent': 'Mozilla/5.0 Firefox/140' };

const CSP =
  "default-src 'none';style-src 'self';img-src 'self' data:;form-action 'self';base-uri 'none';frame-ancestors 'none'";

const KEEPS_WORDS = '<script defer src="/kept-words.js"></script>';

/** That a page is HTML which runs nothing, whatever is written on it. */
export function expectSafePage({ headers, text }: Answer, language = 'en'): void {
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(headers.get('content-security-policy')).toBe(CSP);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(text).toMatch(
    new RegExp(`^<!doctype html><html lang="${language}"${language === 'en' ? '' : ' dir="(?:ltr|rtl)"'}>`),
  );
  expect(text).not.toMatch(/<(script|img|style|iframe)\b|<[^>]* (on\w+|style)=/i);
}

/** That it is an author's own page: for one person alone, with the script that keeps what they type, and no other. */
export function expectAuthorPage({ headers, text, ...answer }: Answer, keep = 'no-store', language = 'en'): void {
  const policy = headers.get('content-security-policy');
  expect(policy).toBe(CSP.replace(';', ";script-src 'self';"));
  expect(text.split(KEEPS_WORDS)).toHaveLength(2);
  const rest = new Headers(headers);
  rest.set('content-security-policy', CSP);
  expectPrivatePage({ ...answer, headers: rest, text: text.replace(KEEPS_WORDS, '') }, keep, language);
}

/** That a page is for one person alone. */
export function expectPrivatePage(answer: Answer, keep = 'no-store', language = 'en'): void {
  expectSafePage(answer, language);
  expect(answer.headers.get('cache-control')).toBe(keep);
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  expect(answer.text).toContain('<meta name="robots" content="noindex"');
}

/** The fields of the page's form as a browser would send them, with the button that was pressed. */
export function fieldsOf(html: string, step: string): [string, string][] {
  const fields: [string, string][] = [];
  for (const [, attributes = '', body, options] of html.matchAll(
    /<(?:input|textarea|select)((?:[^>"]|"[^"]*")*)>(?:([^<]*)<\/textarea>|((?:<option.*?<\/option>|<option[^>]*\/>)+))?/g,
  )) {
    const name = attributeOf(attributes, 'name');
    if (!name || (/type="(radio|checkbox)"/.test(attributes) && !/\bchecked\b/.test(attributes))) continue;
    // A browser sends line breaks of a form as CR LF.
    const value = options === undefined ? attributeOf(attributes, 'value') : chosenOf(options);
    fields.push([name, (body === undefined ? value : decoded(body)).replace(/\r?\n/g, '\r\n')]);
  }
  return [...fields, ['step', step]];
}

/** A select sends the option that is chosen, or its first. */
function chosenOf(options: string): string {
  const all = [...options.matchAll(/<option([^>]*)>/g)].map(([, attributes = '']) => attributes);
  return attributeOf(all.find((one) => /\bselected\b/.test(one)) ?? all[0] ?? '', 'value');
}

function attributeOf(attributes: string, name: string): string {
  return decoded(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
}

function decoded(text: string): string {
  const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => signs[entity] ?? entity);
}
