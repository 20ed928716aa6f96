import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { bundle, type ServedFile } from './bundle.ts';
import type { Ground, Peer, Received } from './form.ts';

const GZIP = [0x1f, 0x8b];

/** As strict as Hearback's own page is held to, with the form's own origin in the place of the platform's. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

function hostPage(hasStyles: boolean): string {
  const styles = hasStyles ? '<link rel="stylesheet" href="/main.css">' : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Practice</title>${styles}
    <main><h1>Practice</h1><button id="open" disabled>Give feedback</button><div id="form"></div></main>
    <script type="module" src="/main.js"></script></html>`;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const body = await buffer(request);
  const isGzip = GZIP.every((byte, at) => body[at] === byte);
  return (isGzip ? gunzipSync(body) : body).toString('utf8');
}

function answer(response: ServerResponse, file: ServedFile): void {
  response
    .writeHead(200, { 'content-type': file.type, 'content-encoding': 'br', 'cache-control': 'no-cache' })
    .end(file.compressed);
}

function json(content: unknown): ServedFile {
  return { type: 'application/json', compressed: brotliCompressSync(JSON.stringify(content)) };
}

/** Serves a peer's form on 127.0.0.1, takes what it sends, and answers as its own server would. */
export async function startPeerGround(peer: Peer, folder: string): Promise<Ground> {
  const files = await bundle(peer, folder);
  const html = hostPage(files.has('/main.css'));
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://bench');
    if (pathname === '/' || pathname === '/strict') {
      const policy = pathname === '/' ? {} : { 'content-security-policy': STRICT };
      return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...policy }).end(html);
    }
    const file = files.get(pathname);
    if (file !== undefined) return answer(response, file);
    const known = peer.answers?.[pathname];
    if (request.method === 'POST') received.push({ id: randomUUID(), path: pathname, body: await textOf(request) });
    else if (known === undefined) return response.writeHead(404).end();
    return answer(response, json(known ?? {}));
  });
  await new Promise<void>((ready, fail) => server.once('error', fail).listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The local server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    page: `${origin}/`,
    strictPage: `${origin}/strict`,
    origin,
    arrived: async (text) => new Set(received.flatMap((request) => peer.answersIn(request, text))).size,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
