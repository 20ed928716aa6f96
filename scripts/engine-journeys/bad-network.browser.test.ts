import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../engines/engines.ts';
import type { RunningEngine, Visit } from '../engines/visit.ts';
import { type Author, byPointer } from './author.ts';
import { ONLY_FORM, PATIENT_MS, type Scene, startScene } from './scene.ts';
import { answerAll, DOOR, expectSaved, expectSent, firstQuestion, openDialog, send } from './story-walk.ts';

const SETTLED_WITHIN_MS = 45_000;

let scene: Scene;

beforeAll(async () => {
  scene = await startScene();
});

afterAll(() => scene?.stop());

describe.each(engines)('a story told on a bad network in $name', { timeout: PATIENT_MS }, ({ name, start }) => {
  let engine: RunningEngine;
  let visit: Visit | undefined;

  beforeAll(async () => {
    engine = await start();
  });

  afterEach(async () => {
    await visit?.close();
    visit = undefined;
    await scene.network.mend();
  });

  afterAll(() => engine?.close());

  it('can be begun when the network goes between the dialog and its door', async () => {
    visit = await engine.visit();
    await visit.goto(scene.practice.url);
    const author = byPointer(visit);
    await openDialog(author);
    await visit.waitFor('button', DOOR);
    await scene.network.cut();
    await firstQuestion(author);
  });

  it('is kept on the device when the network is gone before, and sent once when it is back', async () => {
    const author = await readyToSend('Cut before');
    await scene.network.cut();
    await send(author);
    await expectSaved(author.visit);
    expect(await rows('Cut before')).toBe(0);
    await scene.network.mend();
    await expectSent(author.visit);
    expect(await rows('Cut before')).toBe(1);
  });

  it('is kept on the device when the network goes half way through, and sent once when it is back', async () => {
    const author = await readyToSend('Cut during');
    scene.network.cutDuring('PUT');
    await send(author);
    await expectSaved(author.visit);
    expect(await rows('Cut during')).toBe(0);
    await scene.network.mend();
    await expectSent(author.visit);
    expect(await rows('Cut during')).toBe(1);
  });

  it('is one story when the network goes after it was taken but before the answer came', async () => {
    const author = await readyToSend('Cut after');
    scene.network.cutBeforeAnswer('PUT');
    await send(author);
    await expectSaved(author.visit);
    expect(await rows('Cut after')).toBe(1);
    await scene.network.mend();
    await expectSent(author.visit);
    expect(await rows('Cut after')).toBe(1);
  });

  it.each([2, 3])('is one story when send is clicked %i times at once', async (times) => {
    const author = await readyToSend(`Clicked ${times} times`);
    await send(author, times);
    await expectSent(author.visit);
    expect(await rows(`Clicked ${times} times`)).toBe(1);
  });

  it('is one story when two tabs send it, and two when two tabs tell one each', async () => {
    const first = await readyToSend('First tab');
    const other = byPointer(await first.visit.newTab());
    await other.visit.goto(scene.practice.url + ONLY_FORM);
    await firstQuestion(other);
    await answerAll(other, { title: titleOf('Other tab'), isShort: true });
    await scene.network.cut();
    await Promise.all([send(first), send(other)]);
    await expectSaved(first.visit);
    await expectSaved(other.visit);
    await scene.network.mend();
    // Takes up what both have left on the device, while they try again themselves.
    await other.visit.reload();
    await expectSent(first.visit);
    await expect.poll(() => rows('Other tab'), { timeout: SETTLED_WITHIN_MS, interval: 500 }).toBe(1);
    expect(await rows('First tab')).toBe(1);
    await other.visit.close();
  });

  it('goes from the next visit when the page was left before the network came back', async () => {
    const author = await readyToSend('Left too early');
    await scene.network.cut();
    await send(author);
    await expectSaved(author.visit);
    await author.visit.goto('about:blank');
    await scene.network.mend();
    await author.visit.goto(`${scene.practice.url}/new-patients.html`);
    await expect.poll(() => rows('Left too early'), { timeout: SETTLED_WITHIN_MS, interval: 500 }).toBe(1);
  });

  const titleOf = (title: string) => `${title} in ${name}`;
  const rows = (title: string) => scene.rows(titleOf(title));

  async function readyToSend(title: string): Promise<Author> {
    visit = await engine.visit();
    await visit.goto(scene.practice.url + ONLY_FORM);
    const author = byPointer(visit);
    await firstQuestion(author);
    await answerAll(author, { title: titleOf(title), isShort: true });
    return author;
  }
});
