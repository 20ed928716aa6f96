import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as a server saw it. */
export interface Seen {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: Record<string, unknown>;
}

/** What to answer: a status with a JSON body, or `cut` to drop the connection after the request was read. */
export type Answer = { status: number; body?: unknown; headers?: Record<string, string> } | 'cut';

/** A real HTTP server for tests, whose answers a test gives. */
export interface SmallPlatform {
  baseUrl: string;
  seen: Seen[];
  stop(): Promise<void>;
}

export async function startSmallPlatform(
  answer: (seen: Seen, count: number) => Answer,
  port = 0,
): Promise<SmallPlatform> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const one = await read(request);
    seen.push(one);
    write(response, answer(one, seen.length));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function read(request: IncomingMessage): Promise<Seen> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part);
  const text = Buffer.concat(parts).toString();
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: request.headers,
    body: text ? JSON.parse(text) : {},
  };
}

function write(response: ServerResponse, answer: Answer): void {
  if (answer === 'cut') return void response.destroy();
  const type = answer.status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(answer.status, { 'content-type': type, ...answer.headers });
  response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
}
