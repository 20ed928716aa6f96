import type { CaughtMail } from './caught-mail.ts';

const STYLE = `
:root { color-scheme: light dark; --ink: #16201f; --paper: #fbfaf7; --line: #d9d8d1; --soft: #56615f; --accent: #005e63 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eceae4; --paper: #141817; --line: #343b39; --soft: #a3aeab; --accent: #6cc7c9 }
}
body { margin: 0 auto; max-width: 44rem; padding: 3rem 1.25rem 5rem; background: var(--paper); color: var(--ink);
  font: 1.125rem/1.5 system-ui, sans-serif }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; letter-spacing: -.01em }
p { margin: 0 0 1.5rem } .soft { color: var(--soft); font-size: 1rem }
a { color: var(--accent); text-underline-offset: .15em }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px }
ol { list-style: none; padding: 0; margin: 2rem 0 0; border-block-start: 1px solid var(--line) }
li { border-block-end: 1px solid var(--line) } li a { display: block; padding: .9rem 0; color: inherit; text-decoration: none }
li strong { display: block; text-decoration: underline; text-decoration-color: var(--accent); text-underline-offset: .2em }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 1.5rem 0; padding-block: 1rem;
  border-block: 1px solid var(--line); font-size: 1rem } dt { color: var(--soft) } dd { margin: 0; overflow-wrap: anywhere }
pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 }
`;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function withLinks(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/)
    .map((part, index) => (index % 2 === 0 ? escaped(part) : `<a href="${escaped(part)}">${escaped(part)}</a>`))
    .join('');
}

function page(title: string, body: string, refresh = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>${refresh}
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style></head><body>${body}</body></html>`;
}

const timeOf = (mail: CaughtMail) => mail.at.toTimeString().slice(0, 8);

/** The list of mails, newest first. */
export function inboxPage(mails: readonly CaughtMail[]): string {
  const rows = [...mails].reverse().map(
    (mail) =>
      `<li><a href="/mails/${mail.number}"><strong>${escaped(mail.subject || '(no subject)')}</strong>
<span class="soft">to ${escaped(mail.to.join(', '))}, at ${timeOf(mail)}</span></a></li>`,
  );
  const intro =
    '<h1>Caught mail</h1><p class="soft">Every mail that the demo sends lands here and goes no further.</p>';
  const list = rows.length === 0 ? '<p>No mail yet.</p>' : `<ol>${rows.join('')}</ol>`;
  return page('Caught mail', `<main>${intro}${list}</main>`, '<meta http-equiv="refresh" content="5">');
}

/** One mail as its reader sees it in plain text. */
export function mailPage(mail: CaughtMail): string {
  const facts = `<dl><dt>From</dt><dd>${escaped(mail.from)}</dd><dt>To</dt><dd>${escaped(mail.to.join(', '))}</dd>
<dt>At</dt><dd>${timeOf(mail)}</dd></dl>`;
  return page(
    mail.subject,
    `<main><p class="soft"><a href="/">All caught mail</a></p><h1>${escaped(mail.subject || '(no subject)')}</h1>
${facts}<pre>${withLinks(mail.text)}</pre></main>`,
  );
}
