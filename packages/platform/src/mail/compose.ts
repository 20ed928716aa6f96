import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Mail } from './mail.ts';

/** A paragraph of ours, or words that somebody else wrote. */
export type Paragraph = string | { quote: string };

export interface MailParts {
  to: string;
  subject: string;
  paragraphs: Paragraph[];
  link: { words: string; address: string };
  ending: string;
}

const styles = {
  body: { margin: '0', padding: '24px', backgroundColor: '#f4f6f5', color: '#1b2426' },
  sheet: { maxWidth: '560px', margin: '0 auto', padding: '24px', backgroundColor: '#ffffff', borderRadius: '8px' },
  text: { fontFamily: 'sans-serif', fontSize: '18px', lineHeight: '1.5', margin: '0 0 16px' },
  quote: { whiteSpace: 'pre-wrap', borderLeft: '4px solid #005e63', paddingLeft: '16px' },
  link: { color: '#005e63', fontWeight: 'bold' },
  small: { fontFamily: 'sans-serif', fontSize: '15px', lineHeight: '1.5', margin: '24px 0 0', color: '#4a5759' },
} as const;

/** Builds a mail whose two forms say the same. What people wrote is text in both, never markup. */
export function composeMail(parts: MailParts): Mail {
  return { to: parts.to, subject: oneLine(parts.subject), text: plain(parts), html: html(parts) };
}

function plain({ paragraphs, link, ending }: MailParts): string {
  const lines = paragraphs.map((paragraph) =>
    typeof paragraph === 'string' ? paragraph : paragraph.quote.replace(/^/gm, '> '),
  );
  return [...lines, `${link.words}:\n${link.address}`, ending].join('\n\n');
}

// Without JSX, so that programs that run the sources as they are can make mails too.
function html({ subject, paragraphs, link, ending }: MailParts): string {
  const head = h('head', null, h('meta', { charset: 'utf-8' }), h('title', null, oneLine(subject)));
  const linked = h('a', { href: link.address, style: styles.link }, link.words);
  const sheet = h('div', { style: styles.sheet }, [
    ...paragraphs.map(paragraphHtml),
    h('p', { style: styles.text }, linked),
    h('p', { style: styles.small }, ending),
  ]);
  return `<!doctype html>${renderToString(h('html', { lang: 'en' }, head, h('body', { style: styles.body }, sheet)))}`;
}

function paragraphHtml(paragraph: Paragraph) {
  if (typeof paragraph === 'string') return h('p', { style: styles.text }, paragraph);
  return h('p', { dir: 'auto', style: { ...styles.text, ...styles.quote } }, paragraph.quote);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
