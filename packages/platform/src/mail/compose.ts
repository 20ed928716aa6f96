import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { directionOf } from '../frame/frame-settings.ts';
import type { Mail } from './mail.ts';

/** A way on. */
export interface Link {
  words: string;
  address: string;
  /** What its words are in, where that is not the mail’s language. */
  language?: string;
}

/** A paragraph of ours, words that somebody else wrote, or a way on. */
export type Paragraph = string | { quote: string } | Link;

export interface MailParts {
  to: string;
  subject: string;
  paragraphs: Paragraph[];
  link: Link;
  ending: string;
  /** What stands beneath the ending. */
  foot?: readonly (string | Link)[];
  /** What it is written in, where that is not English. */
  language?: string;
  /** What stops mails like it by one click. */
  stop?: string | undefined;
}

const styles = {
  body: { margin: '0', padding: '24px', backgroundColor: '#f4f6f5', color: '#1b2426' },
  sheet: { maxWidth: '560px', margin: '0 auto', padding: '24px', backgroundColor: '#ffffff', borderRadius: '8px' },
  text: { fontFamily: 'sans-serif', fontSize: '18px', lineHeight: '1.5', margin: '0 0 16px' },
  quote: { whiteSpace: 'pre-wrap', borderInlineStart: '4px solid #005e63', paddingInlineStart: '16px' },
  link: { color: '#005e63', fontWeight: 'bold' },
  small: { fontFamily: 'sans-serif', fontSize: '15px', lineHeight: '1.5', margin: '24px 0 0', color: '#4a5759' },
} as const;

/** Builds a mail whose two forms say the same. What people wrote is text in both, never markup. */
export function composeMail(parts: MailParts): Mail {
  const { to, subject, stop } = parts;
  return { to, subject: oneLine(subject), text: plain(parts), html: html(parts), stop };
}

function plain({ paragraphs, link, ending, foot = [] }: MailParts): string {
  return [...paragraphs, link, ending, ...foot].map(plainly).join('\n\n');
}

function plainly(paragraph: Paragraph): string {
  if (typeof paragraph === 'string') return paragraph;
  if ('quote' in paragraph) return paragraph.quote.replace(/^/gm, '> ');
  return `${paragraph.words}:\n${paragraph.address}`;
}

// Without JSX, so that programs that run the sources as they are can make mails too.
function html({ subject, paragraphs, link, ending, foot = [], language = 'en' }: MailParts): string {
  // Mail programs show the body alone, so that what holds the words says it again.
  const spoken = { lang: language, dir: directionOf(undefined, language) };
  const head = h('head', null, h('meta', { charset: 'utf-8' }), h('title', null, oneLine(subject)));
  const sheet = h('div', { ...spoken, style: styles.sheet }, [
    ...paragraphs.map(paragraphHtml),
    paragraphHtml(link),
    h('p', { style: styles.small }, ending),
    ...foot.map((one) => h('p', { style: styles.small }, typeof one === 'string' ? one : linked(one))),
  ]);
  return `<!doctype html>${renderToString(h('html', spoken, head, h('body', { style: styles.body }, sheet)))}`;
}

function paragraphHtml(paragraph: Paragraph) {
  if (typeof paragraph === 'string') return h('p', { style: styles.text }, paragraph);
  if ('words' in paragraph) return h('p', { style: styles.text }, linked(paragraph));
  return h('p', { dir: 'auto', style: { ...styles.text, ...styles.quote } }, paragraph.quote);
}

function linked({ words, address, language }: Link) {
  const spoken = language && { lang: language, dir: directionOf(undefined, language) };
  return h('a', { href: address, ...spoken, style: styles.link }, words);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
