import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { problem } from '@hearback/contract';
import { expect, onTestFinished, test } from 'vitest';
import { createHearback } from '../hearback.ts';

/** A server that answers each call of the stream as it is told to, and the path and token of each. */
async function serving(answer: (response: ServerResponse, count: number) => void) {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.url} ${request.headers.authorization}`);
    answer(response, seen.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { seen, hearback: createHearback({ baseUrl: `http://127.0.0.1:${port}`, token: 'secret', outbox: null }) };
}

const open = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/event-stream' });
const told = (kind: string) => `event: ${kind}\ndata: {"kind":"${kind}"}\n\n`;

test('gives one thing after the other, however it is cut up, and goes on after an end or a break', async () => {
  const { hearback, seen } = await serving((response, count) => {
    open(response);
    if (count === 1) {
      const text = `:\n\n${told('ready')}:\n\n${told('stories')}`;
      response.write(text.slice(0, 30));
      setTimeout(() => response.end(text.slice(30)), 20);
    } else if (count === 2) {
      response.write(told('ready'), () => setTimeout(() => response.destroy(), 20));
    } else response.end(told('stories'));
  });
  const kinds: string[] = [];
  for await (const { kind } of hearback.staff.news.follow({ seconds: 60 })) {
    kinds.push(kind);
    if (kinds.length === 4) break;
  }
  expect(kinds).toEqual(['ready', 'stories', 'ready', 'stories']);
  expect(new Set(seen)).toEqual(new Set(['/v1/staff/news?seconds=60 Bearer secret']));
});

test('throws what asking again would not mend', async () => {
  const { hearback } = await serving((response) => {
    response.writeHead(401, { 'content-type': 'application/problem+json' });
    response.end(JSON.stringify(problem('unauthenticated', 'Sign in.')));
  });
  const following = hearback.staff.news.follow({})[Symbol.asyncIterator]();
  await expect(following.next()).rejects.toMatchObject({ code: 'unauthenticated' });
});

test('ends at once where it is stopped, also while it waits', async () => {
  const { hearback } = await serving((response) => void open(response).write(told('ready')));
  const stopping = new AbortController();
  const kinds: string[] = [];
  for await (const { kind } of hearback.staff.news.follow({}, { signal: stopping.signal })) {
    kinds.push(kind);
    setTimeout(() => stopping.abort(), 20);
  }
  expect(kinds).toEqual(['ready']);
  const away = createHearback({ baseUrl: 'http://127.0.0.1:9', outbox: null });
  setTimeout(() => stopping.abort(), 20);
  for await (const _ of away.staff.news.follow({}, { signal: AbortSignal.timeout(50) })) kinds.push('none');
  expect(kinds).toEqual(['ready']);
});
