import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { anyFreePort, freePort } from './free-port.ts';

it('passes over a port that another program holds', async () => {
  const taken = await anyFreePort();
  const other = createServer();
  await new Promise<void>((ready) => other.listen(taken, '127.0.0.1', ready));
  onTestFinished(() => new Promise<void>((done) => other.close(() => done())));
  expect(await freePort(taken)).toBeGreaterThan(taken);
});
