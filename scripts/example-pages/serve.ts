import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, join, resolve, sep } from 'node:path';

const root = resolve(import.meta.dirname, '../../examples');
const WRITTEN_FOR = 'http://localhost:8080';
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Those that say what an example is and how to serve it. */
const NOT_SERVED = ['package.json', 'headers.json'];

/** A server for the files of one example. */
export interface ExampleServer {
  url: string;
  stop(): Promise<void>;
}

async function read(folder: string, path: string, platform: string): Promise<Buffer | string | undefined> {
  const file = resolve(folder, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  if (!file.startsWith(folder + sep) || TYPES[extname(file)] === undefined) return undefined;
  if (NOT_SERVED.includes(basename(file))) return undefined;
  const content = await readFile(file).catch(() => undefined);
  return extname(file) === '.html' ? content?.toString('utf8').replaceAll(WRITTEN_FOR, platform) : content;
}

/** What an example's own `headers.json` says, as a web host's settings would. */
async function ownHeaders(folder: string, platform: string): Promise<Record<string, string>> {
  const text = await readFile(join(folder, 'headers.json'), 'utf8').catch(() => '{}');
  return JSON.parse(text.replaceAll(WRITTEN_FOR, platform));
}

interface ServeOptions {
  port?: number;
  /** The address that the pasted tag should load from. */
  platform?: string;
  /** Extra headers for every answer, for instance a strict policy. */
  headers?: Record<string, string>;
  /** Further pages by path, such as one for a single element. */
  pages?: Record<string, string>;
}

/** Serves the pages of `examples/<name>` on an origin of their own, as a practice's web host would. */
export async function serveExample(name: string, options: ServeOptions): Promise<ExampleServer> {
  const { port = 0, platform = WRITTEN_FOR, pages = {} } = options;
  const folder = join(root, name);
  const headers = { ...(await ownHeaders(folder, platform)), ...options.headers };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://example');
    const content = pages[pathname] ?? (await read(folder, pathname, platform));
    const type = TYPES[pathname.endsWith('/') ? '.html' : extname(pathname)] ?? 'text/plain; charset=utf-8';
    if (content === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
    else response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache', ...headers }).end(content);
  });
  await new Promise<void>((ready, fail) => server.once('error', fail).listen(port, '127.0.0.1', ready));
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://localhost:${bound}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
