import { createHearback } from '@hearback/sdk';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../engines/engines.ts';
import type { RunningEngine, Visit } from '../engines/visit.ts';
import { type ExampleServer, serveExample } from '../example-pages/serve.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { type Author, byKeyboard, byPointer } from './author.ts';
import { PATIENT_MS } from './scene.ts';

let stage: Stage;
let practice: ExampleServer;

beforeAll(async () => {
  stage = await startStage();
  const html = `<!doctype html><html lang="en"><title>A practice</title><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><main><h1>A practice</h1><hearback-enquiry org="F84003"></hearback-enquiry></main>
<script async src="${stage.platform.url}/embed.js"></script></html>`;
  practice = await serveExample('practice-page', { platform: stage.platform.url, pages: { '/ask.html': html } });
});

afterAll(async () => {
  await practice?.stop();
  await stage?.stop();
});

/** How many requests with these words whoever manages the practice has. */
async function rows(wrong: string): Promise<number> {
  const baseUrl = stage.platform.url;
  const manager = { email: 'manager@demo.example', password: 'try-hearback-2026', keep: 'token' } as const;
  const { token = '' } = await createHearback({ baseUrl }).staff.session.start(manager);
  let count = 0;
  for await (const { title } of createHearback({ baseUrl, token }).staff.enquiries.list({
    show: 'waiting',
    limit: 100,
  })) {
    if (title === wrong) count += 1;
  }
  return count;
}

/** Asks for themselves, to be answered by email. */
async function ask(author: Author, wrong: string): Promise<void> {
  const answers: [question: string, give: () => Promise<unknown>][] = [
    ['What is wrong?', () => author.write('What is wrong?', wrong)],
    ['What would help?', () => author.write('What would help?', 'A call')],
    ['Who is the help for?', async () => {}],
    ['Your name', () => author.write('Your name', 'Pat Example')],
    ['How should we answer you?', () => author.choose('radio', 'By email')],
    ['Your email address', () => author.write('Your email address', 'pat@example.org')],
    ['Do you need anything to read or hear our answer?', () => author.choose('checkbox', 'Large print')],
  ];
  for (const [question, give] of answers) {
    await author.visit.waitFor('heading', question);
    await give();
    await author.use('button', /^(Continue|Skip this question)$/);
  }
  await author.visit.waitFor('heading', 'Check what you are sending');
  await author.use('button', 'Send it', 1);
  await author.visit.waitFor('heading', 'Thank you. We have your request for help');
}

describe.each(engines)('help asked for in private in $name', { timeout: PATIENT_MS }, ({ name, start }) => {
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

  it.each([
    ['mouse', byPointer],
    ['keyboard alone', byKeyboard],
  ] as const)('goes by %s to the thanks, and is one request', async (way, by) => {
    const wrong = `Late in ${name} by ${way}`;
    visit = await engine.visit();
    await visit.goto(`${practice.url}/ask.html`);
    await ask(by(visit), wrong);
    expect(await rows(wrong)).toBe(1);
    expect(visit.consoleErrors() ?? []).toEqual([]);
  });
});
