import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../engines/engines.ts';
import { until } from '../engines/until.ts';
import type { RunningEngine, Visit } from '../engines/visit.ts';
import { type Author, byKeyboard, byPointer } from './author.ts';
import { onlyButtonIn, PATIENT_MS, type Scene, startScene } from './scene.ts';
import { ARABIC, type AskedIn, type Tongue, WELSH } from './tongues.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await startScene();
});

afterAll(() => scene?.stop());

describe.each(engines)('a story told in another language in $name', { timeout: PATIENT_MS }, ({ name, start }) => {
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

  // A window of WebKit's that was made smaller does not have the system's focus, and so shows none.
  it('goes in Welsh by keys alone, from the button to the author’s own page', async () => {
    visit = await engine.visit();
    await tellIn(visit, WELSH, byKeyboard);
  });

  it('goes in Arabic by mouse on a narrow page, from right to left, from the button to the author’s own page', async () => {
    visit = await engine.visit({ width: 390, height: 800 });
    await tellIn(visit, ARABIC, byPointer);
  });

  async function tellIn(visit: Visit, tongue: Tongue, by: (visit: Visit) => Author): Promise<void> {
    await visit.goto(scene.practice.url + onlyButtonIn(tongue.language));
    const author = by(visit);
    const title = `${name}: ${tongue.story}`;
    await tellAll(author, tongue, title);
    await author.use('button', tongue.send);
    await visit.waitFor('heading', tongue.sent);
    expect(await scene.rows(title.replace(/\.$/, ''))).toBe(1);
    await openOwnPage(visit, tongue);
  }
});

async function tellAll(author: Author, tongue: Tongue, story: string): Promise<void> {
  const { visit } = author;
  await author.use('button', tongue.launcher);
  await visit.waitFor('button', tongue.door);
  await expectDirection(visit, tongue);
  await author.use('button', tongue.door);
  await author.write(tongue.happened, story);
  await author.use('button', tongue.next);
  for (const asked of tongue.questions) {
    await visit.waitFor('heading', asked.question);
    await answer(author, asked);
    await author.use('button', tongue.next);
  }
  await author.write(tongue.email, 'author@example.org');
  await author.use('button', tongue.next);
  await visit.waitFor('heading', tongue.check);
  await expectDirection(visit, tongue);
}

async function answer(author: Author, { answer, also }: AskedIn): Promise<void> {
  if (answer?.role === 'combobox') await author.pick(answer.name);
  else if (answer) await author.choose(answer.role, answer.name);
  if (also) await author.pick(also.name);
}

/** It goes as the language does, and nothing in it is wider than the page. */
async function expectDirection(visit: Visit, { direction }: Tongue): Promise<void> {
  const read = () =>
    visit.evaluate(() => {
      const dialog = document.querySelector('hearback-dialog')?.shadowRoot?.querySelector('dialog');
      const isWide = document.documentElement.scrollWidth > innerWidth;
      return { direction: dialog && getComputedStyle(dialog).direction, isWide };
    });
  await expect.poll(read).toEqual({ direction, isWide: false });
}

/** Follows the link of the receipt, which is named by its address. */
async function openOwnPage(visit: Visit, tongue: Tongue): Promise<void> {
  const link = await until(
    async () => (await visit.seen('link')).find(({ name }) => name.includes('/a/')),
    () => 'there is no link to the private page',
  );
  await visit.goto(link.name);
  await visit.waitFor('heading', tongue.own);
  const root = await visit.evaluate(() => {
    const { lang, dir } = document.documentElement;
    return { lang, dir };
  });
  expect(root).toEqual({ lang: tongue.language, dir: tongue.direction });
}
