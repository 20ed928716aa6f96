import type { Visit } from '../engines/visit.ts';

/** Hears every key before the page's elements do, and reads whatever it can reach, again and again. */
const SPY = `
  const spied = { keys: [], said: [], read: [] };
  document.spied = spied;
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut']) {
    for (const at of [window, document]) {
      at.addEventListener(type, (event) => spied.keys.push(type + ' ' + (event.key ?? event.data ?? '')), true);
    }
  }
  for (const name of ['open', 'step', 'submit', 'fail', 'close']) {
    document.addEventListener('hearback:' + name, (event) => spied.said.push([name, event.detail]), true);
  }
  addEventListener('message', (event) => spied.read.push(JSON.stringify(event.data)), true);
  function* readable(root) {
    yield root.documentElement?.outerHTML ?? root.innerHTML;
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('input, textarea')) yield element.value;
      if (element.shadowRoot) yield* readable(element.shadowRoot);
      let inside;
      try { inside = element.contentWindow?.document } catch {}
      if (inside) yield* readable(inside);
    }
  }
  const read = () => {
    for (const text of readable(document)) if (!spied.read.includes(text)) spied.read.push(text);
  };
  setInterval(read, 100);
  new MutationObserver(read).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
`;

const page = (body: string, tag: string) => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>A practice</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>:root { --hearback-accent: #7a1f5c }</style><script>${SPY}</script></head>
<body><p><a href="#before">Before</a></p>${body}<p><a href="#after">After</a></p>${tag}</body></html>`;

/** Pages whose own scripts listen in wherever a page can. */
export function spyingPages(platform: string): Record<string, string> {
  const tag = (attributes = '') => `<script async src="${platform}/embed.js"${attributes}></script>`;
  return {
    '/bare.html': page('<hearback-story org="F84003"></hearback-story>', tag()),
    '/isolated.html': page('<hearback-story org="F84003" isolate></hearback-story>', tag()),
    '/isolated-dialog.html': page('', tag(' data-org="F84003" data-isolate')),
  };
}

/** A page without scripts of its own, so that a policy may forbid it everything. */
export const quietPage = (platform: string) => `<!doctype html><html lang="en-GB"><title>A practice</title>
<hearback-story org="F84003" isolate></hearback-story><script async src="${platform}/embed.js"></script></html>`;

/** What the page's scripts have got hold of. */
export interface Spied {
  /** Kinds of events with the key or the text that they told of. */
  keys: string[];
  /** The form's own events. */
  said: [name: string, detail: Record<string, string>][];
  /** Every text that could be reached, and every message that came. */
  read: string;
}

export async function spiedOn(visit: Visit): Promise<Spied> {
  const { keys, said, read } = await visit.evaluate(
    () => (document as unknown as { spied: Omit<Spied, 'read'> & { read: string[] } }).spied,
  );
  return { keys, said, read: read.join('\n') };
}
