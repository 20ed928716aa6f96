import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../engines/engines.ts';
import type { RunningEngine, Visit, VisitOptions } from '../engines/visit.ts';
import { byKeyboard, byPointer } from './author.ts';
import { type HardHosts, startHardHosts } from './hard-hosts.ts';
import { PATIENT_MS, type Scene, startScene } from './scene.ts';
import { answerAll, expectSent, firstQuestion, openForm, send } from './story-walk.ts';

let scene: Scene;
let hosts: HardHosts;

beforeAll(async () => {
  scene = await startScene();
  hosts = await startHardHosts(scene.network.url);
});

afterAll(async () => {
  await hosts?.stop();
  await scene?.stop();
});

describe.each(engines)(
  'a story told where the form is a guest in $name',
  { timeout: PATIENT_MS },
  ({ name, start }) => {
    let engine: RunningEngine;
    let visit: Visit | undefined;

    beforeAll(async () => {
      engine = await start();
    });

    afterEach(async () => {
      await visit?.close();
      visit = undefined;
    });

    afterAll(() => engine?.close());

    it('comes through where the browser keeps nothing', async () => {
      const author = byPointer(await open({ refusesStorage: true }, scene.practice.url));
      expect(await author.visit.evaluate(storageRefused)).toBe(true);
      await openForm(author);
      await answerAll(author, { title: `Nothing kept in ${name}`, isShort: true });
      await send(author);
      await expectSent(author.visit);
      expect(await scene.rows(`Nothing kept in ${name}`)).toBe(1);
    });

    it('breaks no rule of the strictest policy', async () => {
      const author = byPointer(await open({}, hosts.strict));
      await firstQuestion(author);
      await answerAll(author, { title: `Strict in ${name}` });
      await send(author);
      await expectSent(author.visit);
      expect(await scene.rows(`Strict in ${name}`)).toBe(1);
      // The page after it reports what its own script broke: by then reports of this one are there too.
      await author.visit.goto(hosts.strictAndBroken);
      await firstQuestion(author);
      await expect.poll(() => hosts.breaches(hosts.strictAndBroken)).toEqual(['script-src-elem inline']);
      expect(hosts.breaches(hosts.strict)).toEqual([]);
    });

    it.each([
      ['mouse', byPointer],
      ['keys', byKeyboard],
    ])('comes through by %s on a page that gets at everything, which hears no key', async (way, by) => {
      const author = by(await open({}, hosts.hostile));
      await firstQuestion(author);
      await answerAll(author, { title: `Hostile by ${way} in ${name}`, isShort: way === 'keys' });
      expect((await keysHeard(author.visit)).filter((key) => !/ (Tab|Shift|Unidentified)$/.test(key))).toEqual([]);
      await send(author);
      await expectSent(author.visit);
      expect(await scene.rows(`Hostile by ${way} in ${name}`)).toBe(1);
      await author.visit.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k' })));
      expect(await keysHeard(author.visit)).toContain('keydown k');
    });

    async function open(options: VisitOptions, url: string): Promise<Visit> {
      visit = await engine.visit(options);
      await visit.goto(url);
      return visit;
    }
  },
);

function storageRefused(): boolean {
  try {
    localStorage.setItem('kept', '1');
    return false;
  } catch {
    return true;
  }
}

function keysHeard(visit: Visit): Promise<string[]> {
  return visit.evaluate(() => (document as unknown as { keysHeard: string[] }).keysHeard);
}
