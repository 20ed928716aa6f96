import { setImmediate } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { startGround } from '../testing/ground.ts';
import { AS_BROWSER } from '../testing/html.ts';

/** A platform that says it is busy from so late on, and that is held up some times for so long. */
async function heldUp(busyAfter: number, milliseconds: number) {
  const ground = await startGround('sqlite', { busyAfter });
  onTestFinished(() => ground.stop());
  for (const _ of [1, 2, 3, 4]) {
    const until = Date.now() + milliseconds;
    while (Date.now() < until);
    await setImmediate();
  }
  return ground;
}

it('says that it is busy and when to come back where all is late, to people as a page, and takes calls again after', async () => {
  const { ask } = await heldUp(100, 400);
  const { status, headers, body } = await ask('GET', '/v1/organisations/A81001');
  expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'unavailable', '5']);
  expect(body.detail).toBe('We are very busy just now. Try again in a moment.');
  await expect
    .poll(async () => (await ask('GET', '/o/A81001', { headers: AS_BROWSER })).status, { timeout: 30_000 })
    .toBe(200);
});

it('answers all the same where it is late, but not as late as that', async () => {
  const { ask } = await heldUp(3000, 1200);
  expect((await ask('GET', '/v1/organisations/A81001')).status).toBe(200);
});
