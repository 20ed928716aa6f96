import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Locator } from 'playwright-core';
import { slowDown } from '../browser/slow-phone.ts';
import { type Form, type Ground, PROBES, type ProbeName } from './form.ts';
import { arrivals } from './visit.ts';
import { type WatchedPage, watchedPage } from './watch.ts';

const DRAFT_MS = 1500;
const CUT_OFF_MS = 2000;
const ALL_SENT_MS = 6000;
const BACK_WITHIN_MS = 40_000;
const WORDS = 'The nurse explained everything';

/** What a probe saw: an answer, with what it rests on; or why there is none. */
export interface Finding {
  answer: string;
  because?: string;
}

interface Subject extends WatchedPage {
  form: Form;
  ground: Ground;
  /** Words that no other probe sends. */
  text: string;
}

async function openAndWrite({ page, form, ground, text }: Subject): Promise<void> {
  await page.goto(ground.page);
  await form.open(page);
  await (await form.field(page)).fill(text);
}

async function strictPolicy(subject: Subject): Promise<Finding> {
  const { page, form, ground, text, thrown, seen } = subject;
  await page.goto(ground.strictPage);
  const isSent = await form
    .open(page)
    .then(async () => {
      await (await form.field(page)).fill(text);
      await (await form.sendButton(page)).click();
      return (await arrivals(ground, text)) > 0;
    })
    .catch(() => false);
  const { breaches } = await seen();
  const directives = [...new Set(breaches.map(({ directive }) => directive))];
  const because = [
    isSent ? 'an answer arrives' : 'no answer can be sent',
    ...(thrown.length > 0 ? ['it throws'] : []),
    ...directives.map((directive) => `breaks ${directive}`),
  ].join(', ');
  return { answer: isSent && directives.length === 0 && thrown.length === 0 ? 'yes' : 'no', because };
}

async function keysHeard({ page, form, ground, seen }: Subject): Promise<Finding> {
  await page.goto(ground.page);
  await form.open(page);
  await (await form.field(page)).click();
  const before = (await seen()).keys.length;
  await page.keyboard.type(WORDS);
  const heard = (await seen()).keys.length - before;
  return { answer: heard > 0 ? 'yes' : 'no', because: `${heard} of ${WORDS.length} keys` };
}

async function keptOverReload(subject: Subject): Promise<Finding> {
  const { page, form, text } = subject;
  await openAndWrite(subject);
  await pause(DRAFT_MS);
  await page.reload();
  await form.open(page);
  const kept = await (await form.field(page)).inputValue();
  return { answer: kept === text ? 'yes' : 'no' };
}

/** Clicks three times by `click`, on a slow phone: where the answer comes at once there is no time for a second click. */
const clicked =
  (click: (button: Locator) => Promise<void>) =>
  async (subject: Subject): Promise<Finding> => {
    const { page, form, ground, text } = subject;
    await openAndWrite(subject);
    await (await form.field(page)).blur();
    const button = await form.sendButton(page);
    await slowDown(page);
    await click(button);
    await arrivals(ground, text);
    await pause(ALL_SENT_MS);
    return { answer: String(await ground.arrived(text)) };
  };

/** Three events in one task, as where a busy page has had no time to draw in between. */
const clickThriceAtOnce = (button: Locator) =>
  button.evaluate((element: HTMLElement) => {
    for (let time = 0; time < 3; time += 1) element.click();
  });

async function sendOffline(subject: Subject): Promise<void> {
  const { page, form, quiet } = subject;
  await openAndWrite(subject);
  const button = await form.sendButton(page);
  await quiet();
  await page.context().setOffline(true);
  await button.click();
  await pause(CUT_OFF_MS);
}

async function lookFor({ ground, text }: Subject): Promise<Finding> {
  const count = await arrivals(ground, text, BACK_WITHIN_MS);
  return count > 0 ? { answer: 'yes' } : { answer: 'no', because: `not within ${BACK_WITHIN_MS / 1000} s` };
}

async function sentOffline(subject: Subject): Promise<Finding> {
  await sendOffline(subject);
  await subject.page.context().setOffline(false);
  return lookFor(subject);
}

async function sentOfflineAndClosed(subject: Subject): Promise<Finding> {
  await sendOffline(subject);
  const context = subject.page.context();
  await subject.page.close();
  await context.setOffline(false);
  await (await context.newPage()).goto(subject.ground.page);
  return lookFor(subject);
}

const probes: Record<ProbeName, (subject: Subject) => Promise<Finding>> = {
  strictPolicy,
  keysHeard,
  keptOverReload,
  threeClicks: clicked((button) => button.click({ clickCount: 3, delay: 5 })),
  threeClicksAtOnce: clicked(clickThriceAtOnce),
  sentOffline,
  sentOfflineAndClosed,
};

/** Puts every question to one form, each in a fresh profile. */
export async function probe(browser: Browser, form: Form, ground: Ground): Promise<Record<ProbeName, Finding>> {
  const findings: Partial<Record<ProbeName, Finding>> = {};
  for (const name of PROBES) {
    const excuse = form.notProbed?.[name];
    if (excuse !== undefined) {
      findings[name] = { answer: 'not probed', because: excuse };
      continue;
    }
    const watched = await watchedPage(browser);
    const text = `Probe ${name}. ${WORDS}.`;
    findings[name] = await probes[name]({ ...watched, form, ground, text }).catch((error: Error) => ({
      answer: 'could not be probed',
      because: error.message.split('\n')[0] ?? '',
    }));
    await watched.close();
  }
  return findings as Record<ProbeName, Finding>;
}
