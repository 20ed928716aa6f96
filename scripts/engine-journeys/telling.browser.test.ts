import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../engines/engines.ts';
import { until } from '../engines/until.ts';
import type { RunningEngine, Visit, VisitOptions } from '../engines/visit.ts';
import { byKeyboard, byPointer } from './author.ts';
import { PATIENT_MS, type Scene, startScene } from './scene.ts';
import { answerAll, answersOn, expectSent, firstQuestion, leaveByKey, openForm, send } from './story-walk.ts';

/** How high the first question's field is once that is written in it, if anything, and what lies beneath with marks in it. */
function sizesAfterWriting(text: string) {
  const root = document.querySelector('hearback-story')?.shadowRoot;
  const field = root?.querySelector('textarea') as HTMLTextAreaElement;
  if (text && field.value !== text) {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  const marks = root?.querySelector('mark')?.parentElement?.offsetHeight;
  return { field: field.offsetHeight, marks, resize: getComputedStyle(field).resize };
}

let scene: Scene;

beforeAll(async () => {
  scene = await startScene();
});

afterAll(() => scene?.stop());

describe.each(engines)('a story told in $name', { timeout: PATIENT_MS }, ({ name, start }) => {
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

  it('goes by mouse from the first question to the receipt', async () => {
    const author = byPointer(await open({}, '/'));
    await openForm(author);
    await answerAll(author, { title: `By mouse in ${name}` });
    await send(author);
    await expectSent(author.visit);
    expect(await scene.rows(`By mouse in ${name}`)).toBe(1);
    expect(author.visit.consoleErrors() ?? []).toEqual([]);
  });

  it('goes by keys alone, with the focus in sight at every step', async () => {
    const author = byKeyboard(await open({}, '/'));
    await openForm(author);
    await answerAll(author, { title: `By keys in ${name}` });
    await send(author);
    await expectSent(author.visit);
    expect(await scene.rows(`By keys in ${name}`)).toBe(1);
  });

  it('has a field that grows with its text, without a handle, and as high as what marks finds beneath it', async () => {
    const { visit } = byPointer(await open({}, '/feedback.html'));
    await firstQuestion(byPointer(visit));
    const before = (await visit.evaluate(sizesAfterWriting, 'A line.')).field;
    await until(
      async () =>
        (await visit.evaluate(sizesAfterWriting, `${'A line.\n'.repeat(12)}Dr Alison Marlow rang.`)).marks
          ? true
          : undefined,
      () => 'nothing is marked',
    );
    const { field, marks, resize } = await visit.evaluate(sizesAfterWriting, '');
    expect(field).toBeGreaterThan(before);
    expect(marks).toBe(field);
    expect(resize).toBe('none');
  });

  it('can be left by keys: Escape closes the dialog, Tab leads past the form, Shift+Tab back before it', async () => {
    const author = byKeyboard(await open({}, '/'));
    await openForm(author);
    await leaveByKey(author);
    await author.visit.goto(`${scene.practice.url}/feedback.html`);
    await firstQuestion(author);
    const [field] = await author.visit.seen('textbox', 'radio');
    await author.use('link', 'Feedback and complaints');
    await author.visit.waitFor('heading', 'Your feedback');
    await firstQuestion(author);
    await author.write(field?.name ?? '', 'x');
    await tabUntil(author.visit, 'Shift+Tab', 'Your feedback');
  });

  it('goes by touch on a screen of 320 by 568, with no need to scroll sideways', async () => {
    const author = byPointer(await open({ width: 320, height: 568, isTouch: true }, '/'));
    await openForm(author);
    await answerAll(author, {
      title: `By touch in ${name}`,
      onPage: async () => {
        const width = await author.visit.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(320);
      },
    });
    await send(author);
    await expectSent(author.visit);
    expect(await scene.rows(`By touch in ${name}`)).toBe(1);
  });

  it('keeps everything when the page is reloaded at any question', async () => {
    const author = byPointer(await open({}, '/feedback.html'));
    await firstQuestion(author);
    await answerAll(author, {
      title: `Reloaded in ${name}`,
      onPage: async () => {
        const before = await answersOn(author.visit);
        expect(before.headings).not.toEqual([]);
        await author.visit.reload();
        await expect.poll(() => answersOn(author.visit), { timeout: 20_000 }).toEqual(before);
      },
    });
    await send(author);
    await expectSent(author.visit);
    expect(await scene.rows(`Reloaded in ${name}`)).toBe(1);
  });

  async function open(options: VisitOptions, path: string): Promise<Visit> {
    visit = await engine.visit(options);
    await visit.goto(scene.practice.url + path);
    return visit;
  }
});

async function tabUntil(visit: Visit, key: string, link: string): Promise<void> {
  for (let tabs = 0; tabs < 20 && (await visit.focus()).name !== link; tabs += 1) await visit.press(key);
  expect((await visit.focus()).name).toBe(link);
}
