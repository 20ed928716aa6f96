import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CuttableNetwork, startCuttableNetwork } from './cuttable-network.ts';

const BODY = 'a story of some length'.repeat(100);

let taken: { method: string | undefined; body: string; isWhole: boolean }[] = [];
const server = createServer((request, response) => {
  const seen = { method: request.method, body: '', isWhole: false };
  taken.push(seen);
  request.on('data', (data) => (seen.body += data));
  request.on('error', () => {});
  request.on('end', () => {
    seen.isWhole = true;
    response.end('thank you');
  });
});
let network: CuttableNetwork;

beforeEach(async () => {
  taken = [];
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  network = await startCuttableNetwork(`http://localhost:${(server.address() as AddressInfo).port}`);
});

afterEach(async () => {
  await network.stop();
  server.closeAllConnections();
  server.close();
});

const put = () => fetch(`${network.url}/stories/1`, { method: 'PUT', body: BODY }).then((answer) => answer.text());

it('passes everything on while it is whole', async () => {
  expect(await put()).toBe('thank you');
  expect(taken).toEqual([{ method: 'PUT', body: BODY, isWhole: true }]);
  expect(network.requests).toEqual(['PUT /stories/1']);
});

it('refuses connections while it is cut, and takes them again once it is mended', async () => {
  await network.cut();
  await expect(put()).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  expect(taken).toEqual([]);
  await network.mend();
  expect(await put()).toBe('thank you');
});

it('cuts half way through a request, and stays cut', async () => {
  network.cutDuring('PUT');
  await expect(put()).rejects.toThrow('fetch failed');
  await expect.poll(() => taken[0]?.body).toBe(BODY.slice(0, BODY.length / 2));
  expect(taken[0]?.isWhole).toBe(false);
  await expect(put()).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
});

it('lets a request through and loses the answer', async () => {
  network.cutBeforeAnswer('PUT');
  await expect(put()).rejects.toThrow('fetch failed');
  expect(taken).toEqual([{ method: 'PUT', body: BODY, isWhole: true }]);
  await network.mend();
  expect(await put()).toBe('thank you');
});

it('lets other methods pass while it waits for one to lose', async () => {
  network.cutBeforeAnswer('PUT');
  expect(await (await fetch(network.url)).text()).toBe('thank you');
  await expect(put()).rejects.toThrow('fetch failed');
});
