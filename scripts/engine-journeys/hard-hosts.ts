import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const REPORTS = '/policy-reports';

/** A breach of the page's policy, as the browser reports it. */
interface Report {
  'csp-report': { 'effective-directive': string; 'blocked-uri': string };
}

/** Practices' pages that are hard on a guest. */
export interface HardHosts {
  /** Under the strictest policy that the tag has to live with. */
  strict: string;
  /** The same with a script of the page's own that the policy forbids. */
  strictAndBroken: string;
  /** With styles, scripts, keys and an old script library that get at everything. */
  hostile: string;
  /** The same, and it moves the element at each step; the focus is lost then, as with any element that is moved. */
  hostileAndMoving: string;
  /** What was reported of a page, and forgets it. */
  breaches(page: string): string[];
  stop(): Promise<void>;
}

/** Reports come from the first byte on in every engine, also from those whose driver cannot listen before it. */
function strictPolicy(platform: string, path: string): string {
  return [
    "default-src 'none'",
    `script-src ${platform}`,
    `connect-src ${platform}`,
    "style-src 'self'",
    "require-trusted-types-for 'script'",
    `report-uri ${REPORTS}${path}`,
  ].join('; ');
}

const HOSTILE_STYLES = `
  * { color: #777 !important; background: #eee !important; font: 9px/0.9 cursive !important; float: right !important;
    margin: 7px !important; padding: 3px !important; border: 2px dotted red !important; letter-spacing: 4px !important;
    text-transform: uppercase !important; text-align: justify !important; position: relative !important;
    z-index: 2147483647 !important; box-sizing: content-box !important; outline: none !important;
    transition: all 0.3s !important; direction: rtl !important; max-width: 96vw !important; height: auto !important; }
  button, input, textarea, select, label { display: inline !important; appearance: none !important; }
  #bar { position: fixed !important; inset: 0 0 auto 0 !important; height: 40px !important; }
`;

/** Notes each key that bubbles up to it and takes it for itself, and draws the page around the element anew for ever. */
const HOSTILE_SCRIPT = `
  // What a script library from before browsers could write JSON gives to all lists, each time.
  const asText = function () { return '[' + this.join(', ') + ']'; };
  Object.assign(Array.prototype, { toJSON: asText, inspect: asText, each: Array.prototype.forEach, size() { return this.length; } });
  Array.prototype.entries = Array.prototype.toArray = function () { return [...this]; };
  Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
  Array.from = (list) => (list?.length === undefined ? [] : Object.keys([...Array(list.length)]).map((at) => list[at]));
  document.keysHeard = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'textInput', 'change', 'paste',
    'compositionstart', 'compositionupdate', 'compositionend']) {
    for (const at of [window, document, document.documentElement, document.body]) {
      at.addEventListener(type, (event) => {
        document.keysHeard.push(type + ' ' + (event.key ?? ''));
        // Without Tab nobody could come to the form.
        if (!/^(Tab|Shift|Unidentified)$/.test(event.key)) event.preventDefault();
      });
    }
  }
  let round = 0;
  setInterval(() => {
    round += 1;
    document.querySelector('#bar').innerHTML = '<a href="#">News ' + round + '</a>';
    document.querySelector('#around').innerHTML = '<p>Drawn ' + (round % 2 ? 'anew' : 'over') + '</p>';
  }, 150);
  if (location.hash === '#moving') document.addEventListener('hearback:step', () => {
    const story = document.querySelector('hearback-story');
    const box = document.createElement('div');
    story.before(box);
    box.append(story);
  });
`;

function page(platform: string, { root = '', head = '', before = '' }): string {
  return `<!doctype html>
<html lang="en-GB"${root}><head><meta charset="utf-8"><title>A practice</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>
<body>${before}<main><h1>A practice</h1><hearback-story org="F84003"></hearback-story></main>
<script async src="${platform}/embed.js"></script></body></html>`;
}

function pagesFor(platform: string): Record<string, string> {
  const around = `<div id="bar"></div><div id="around"></div><script>${HOSTILE_SCRIPT}</script>`;
  return {
    '/strict': page(platform, {}),
    '/strict-and-broken': page(platform, { before: '<script>document.title = "broken"</script>' }),
    '/hostile': page(platform, { root: ' dir="rtl"', head: `<style>${HOSTILE_STYLES}</style>`, before: around }),
  };
}

/** Serves the pages on an origin of their own. */
export async function startHardHosts(platform: string): Promise<HardHosts> {
  const pages = pagesFor(platform);
  const reports: { path: string; breach: string }[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    if (request.method === 'POST') {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part);
      const { 'csp-report': report }: Report = JSON.parse(Buffer.concat(parts).toString());
      const breach = `${report['effective-directive']} ${report['blocked-uri']}`;
      // Some browsers ask for an icon by themselves, which the page's policy then forbids them.
      if (!breach.endsWith('/favicon.ico')) reports.push({ path: path.slice(REPORTS.length), breach });
      return void response.writeHead(204).end();
    }
    const policy = path.startsWith('/strict') ? { 'content-security-policy': strictPolicy(platform, path) } : {};
    response.writeHead(pages[path] ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...policy });
    response.end(pages[path]);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    strict: `${url}/strict`,
    strictAndBroken: `${url}/strict-and-broken`,
    hostile: `${url}/hostile`,
    hostileAndMoving: `${url}/hostile#moving`,
    breaches(of) {
      const { pathname } = new URL(of);
      const found = reports.filter(({ path }) => path === pathname).map(({ breach }) => breach);
      reports.splice(0, reports.length, ...reports.filter(({ path }) => path !== pathname));
      return found;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
