import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../engines/engines.ts';
import type { RunningEngine, Visit } from '../engines/visit.ts';
import { byPointer } from './author.ts';
import {
  ISOLATED,
  NO_FORM,
  ONLY_BUTTON,
  ONLY_CHANGES,
  ONLY_FORM,
  PATIENT_MS,
  type Scene,
  startScene,
} from './scene.ts';
import { answerAll, expectSaved, expectSent, firstQuestion, openDialog, send } from './story-walk.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await startScene();
});

afterAll(() => scene?.stop());

describe.each(engines)('the form as axe sees it in $name', { timeout: PATIENT_MS }, ({ name, colours, start }) => {
  let engine: RunningEngine;

  beforeAll(async () => {
    engine = await start();
  });

  afterAll(() => engine?.close());

  it.each(colours)('has no fault on any page in %s colours', async (colour) => {
    const visit = await engine.visit({ colours: colour, width: 390, height: 800 });
    try {
      await visit.goto(scene.practice.url + ONLY_FORM);
      expect(await visit.evaluate(systemColours)).toBe(colour);
      const author = byPointer(visit);
      await firstQuestion(author);
      await answerAll(author, { title: `${colour} in ${name}`, onPage: () => expectNoFaults(visit) });
      await send(author);
      await expectSent(visit);
      await expectNoFaults(visit);
    } finally {
      await visit.close();
    }
  });

  it.each(colours)(
    'has no fault in the dialog, at a mistake, beside help, while it waits and where it is told that it was sent in %s colours',
    async (colour) => {
      const visit = await engine.visit({ colours: colour, width: 390, height: 800 });
      try {
        await visit.goto(scene.practice.url + ONLY_BUTTON);
        const author = byPointer(visit);
        await openDialog(author);
        await visit.waitFor('button', /^Tell your story/);
        await expectNoFaults(visit);
        await firstQuestion(author);
        await author.use('button', 'Continue');
        await visit.waitFor('alert', 'There is a problem');
        await expectNoFaults(visit);
        await author.write('What happened?', 'It hurt. Ring me on 01632 960114. I want to die.');
        await visit.waitFor('button', /^Write \(phone number\) instead/);
        await visit.waitFor('heading', 'If you need help now');
        await expectNoFaults(visit);
        await answerAll(author, { title: 'It hurt', isShort: true });
        await scene.network.cut();
        await send(author);
        await expectSaved(visit);
        await expectNoFaults(visit);
        await scene.network.mend();
        await visit.goto(scene.practice.url + ONLY_BUTTON);
        await visit.waitFor('link', 'Open your private page');
        await expectNoFaults(visit);
      } finally {
        await scene.network.mend();
        await visit.close();
      }
    },
  );

  it.each(colours)('has no fault where there can be no form, and in its own frame in %s colours', async (colour) => {
    const visit = await engine.visit({ colours: colour, width: 390, height: 800 });
    try {
      await visit.goto(scene.practice.url + NO_FORM.unknown);
      await visit.waitFor('heading', /do not know/);
      await expectNoFaults(visit);
      await visit.goto(scene.practice.url + NO_FORM.merged);
      await visit.waitFor('heading', /is now part of another/);
      await expectNoFaults(visit);
      // Its code is kept by the browser, and its organisation is not.
      await visit.goto(scene.practice.url + ONLY_FORM);
      await firstQuestion(byPointer(visit));
      await scene.network.cut();
      await visit.goto(scene.practice.url + ONLY_FORM);
      await visit.waitFor('heading', 'We cannot load the form just now');
      await expectNoFaults(visit);
      await scene.network.mend();
      await visit.goto(scene.practice.url + ISOLATED);
      await firstQuestion(byPointer(visit.frame()));
      await bringAxe(visit.frame());
      await expectNoFaults(visit);
    } finally {
      await scene.network.mend();
      await visit.close();
    }
  });

  it.each(colours)(
    'has no fault where it is told what changed, and leads to where all of it is in %s colours',
    async (colour) => {
      const visit = await engine.visit({ colours: colour, width: 390, height: 800 });
      try {
        await visit.goto(scene.practice.url + ONLY_CHANGES);
        await visit.waitFor('heading', 'We did this');
        await expectNoFaults(visit);
        // Its code is kept by the browser, and what changed is not.
        await scene.network.cut();
        await visit.goto(scene.practice.url + ONLY_CHANGES);
        await visit.waitFor('link', 'Read it on our feedback page');
        await expectNoFaults(visit);
      } finally {
        await scene.network.mend();
        await visit.close();
      }
    },
  );
});

function systemColours(): string {
  if (matchMedia('(forced-colors: active)').matches) return 'forced';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** In a frame it answers the one in the page around, which cannot look in by itself. */
async function bringAxe(visit: Visit): Promise<void> {
  if (await visit.evaluate(() => 'axe' in window)) return;
  await visit.run(`(() => { ${axe.source}; axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] }) })()`);
}

async function expectNoFaults(visit: Visit): Promise<void> {
  await bringAxe(visit);
  const faults = await visit.evaluate(async () => {
    // What is still fading in has not yet the contrast it will have.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations, incomplete } = await axe.run(document, { resultTypes: ['violations', 'incomplete'] });
    // What it says of a frame that does not answer it.
    const unseen = incomplete.filter(({ id }) => id === 'frame-tested');
    return [...violations, ...unseen].flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`),
    );
  });
  expect(faults).toEqual([]);
}
