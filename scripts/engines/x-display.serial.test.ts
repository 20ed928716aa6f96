import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startXDisplay, type XDisplay } from './x-display.ts';

let display: XDisplay;

beforeAll(async () => {
  display = await startXDisplay();
});
afterAll(() => display?.stop());

/** A program's first message: little-endian, protocol 11, no authority. */
const HELLO = Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

/** Connects as a program does that opens a window, and leaves; returns what the display answered. */
function visit(): Promise<'welcome' | 'refused'> {
  return new Promise((resolve) => {
    const socket = connect(`/tmp/.X11-unix/X${display.name.slice(1)}`, () => socket.write(HELLO));
    socket.once('data', ([welcome]) => {
      socket.destroy();
      resolve(welcome === 1 ? 'welcome' : 'refused');
    });
    socket.once('error', () => resolve('refused'));
    socket.once('close', () => resolve('refused'));
  });
}

it('is there for the next browser the moment the last one has gone', async () => {
  const answers: string[] = [];
  for (let visits = 0; visits < 300; visits += 1) answers.push(await visit());
  expect(answers.filter((answer) => answer === 'refused')).toEqual([]);
});
