import { until } from '../engines/until.ts';
import type { Seen, Visit } from '../engines/visit.ts';
import type { Author } from './author.ts';

// Every name of the form that these journeys know stands here, and the way through it.

const LAUNCHER = 'Give feedback';
export const DOOR = /^Tell your story/;
const NEXT = /^(Continue|Skip this question)$/;
const SKIP = 'Skip this question';
const SEND = /^Send/;
const WHAT_HAPPENED = /^What happened/;
const EMAIL = /email/i;
const SENT = /^Thank you/;
const SAVED = 'Saved on this device';
const CLOSE = 'Close';

const PAGES_AT_MOST = 25;
/** The outbox's pauses double from 2 s: after a cut of some seconds the next try may be this far away. */
const RESENT_WITHIN_MS = 45_000;

/** What is answered to a question that these journeys do not know. */
const ANSWER = 'It was fine.';

const FIELDS = ['textbox', 'radio', 'checkbox', 'combobox'] as const;

/** What a page of the form shows, so that two pages can be told apart. */
function signOf(seen: readonly Seen[]): string {
  const telling = seen.filter(({ role }) => role === 'heading' || role === 'alert');
  return telling.map(({ role, name, text }) => `${role} ${name} ${text}`).join('\n');
}

const page = (visit: Visit) => visit.seen('heading', 'alert', 'button', ...FIELDS);

const has = (seen: readonly Seen[], role: string, name: RegExp) =>
  seen.some((one) => one.role === role && name.test(one.name));

/** Waits until the form can be answered, going through the door to it where there are several. */
export async function firstQuestion(author: Author): Promise<void> {
  const visit = author.visit;
  await until(
    async () => {
      const seen = await visit.seen(...FIELDS, 'button');
      if (seen.some(({ role }) => role !== 'button')) return true;
      if (has(seen, 'button', DOOR)) await author.use('button', DOOR);
      return undefined;
    },
    () => 'there is no question to answer',
  );
}

/** Opens the dialog by the button that the tag puts on a page. */
export async function openDialog(author: Author): Promise<void> {
  await author.use('button', LAUNCHER);
  await author.visit.waitFor('button', CLOSE);
}

/** Opens the form by that button. */
export async function openForm(author: Author): Promise<void> {
  await openDialog(author);
  await firstQuestion(author);
}

/** Closes the dialog by the key for it; the focus is then back on the button that opened it. */
export async function leaveByKey(author: Author): Promise<void> {
  await author.visit.press('Escape');
  await author.visit.gone('button', CLOSE);
  await until(
    async () => (await author.visit.element('button', LAUNCHER).isFocused()) || undefined,
    () => 'the button that opened the form does not have the focus',
  );
}

/** Answers the question that is shown. */
async function answer(author: Author, shown: readonly Seen[], story: string): Promise<void> {
  for (const { role, name, value } of shown) {
    if (role !== 'textbox' || value) continue;
    if (WHAT_HAPPENED.test(name)) await author.write(name, story);
    else await author.write(name, EMAIL.test(name) ? 'author@example.org' : ANSWER);
  }
  for (const { role, name, value } of shown) if (role === 'combobox' && !value) await author.pick(name);
  const choice = shown.find(({ role }) => role === 'radio' || role === 'checkbox');
  if (choice && !shown.some(({ value }) => value === true)) await author.choose(choice.role, choice.name);
}

/** Waits for a page of the form that can be gone on from, another than the one before. */
async function pageAfter(visit: Visit, before: string): Promise<readonly Seen[]> {
  return until(
    async () => {
      const shown = await page(visit);
      const isPage = has(shown, 'button', NEXT) || has(shown, 'button', SEND);
      return isPage && signOf(shown) !== before ? shown : undefined;
    },
    () => `the form does not go on from\n${before}`,
  );
}

interface Walk {
  /** Its first sentence is the title it is found by. */
  title: string;
  /** Answers only what must be answered. */
  isShort?: boolean;
  /** What to do on each page once it is answered. */
  onPage?: () => Promise<void>;
}

/** Answers every question up to the page where the story can be sent. */
export async function answerAll(author: Author, { title, isShort = false, onPage }: Walk): Promise<void> {
  let before = '';
  for (let pages = 0; pages < PAGES_AT_MOST; pages += 1) {
    const shown = await pageAfter(author.visit, before);
    if (has(shown, 'button', SEND)) return onPage?.();
    before = signOf(shown);
    const mayBeLeft = isShort && shown.some(({ name }) => name === SKIP);
    if (!mayBeLeft) await answer(author, shown, `${title}. This is what happened.`);
    await onPage?.();
    await author.use('button', NEXT);
  }
  throw new Error(`The form has more than ${PAGES_AT_MOST} pages.`);
}

/** What is answered on the form's page that is shown, and what its last page says of all answers. */
export async function answersOn(visit: Visit) {
  const fields = await visit.seen(...FIELDS);
  const said = await visit.evaluate((form) => {
    // Other elements of the page come when they come.
    const roots = [...document.querySelectorAll(form)].map(({ shadowRoot }) => shadowRoot);
    const texts = (tags: string) =>
      roots.flatMap((root) => [...(root?.querySelectorAll(tags) ?? [])].map(({ textContent }) => textContent));
    return { headings: texts('h1, h2, h3'), answers: texts('dd') };
  }, 'hearback-story');
  return { fields: fields.map(({ role, name, value }) => [role, name, value]), ...said };
}

export async function send(author: Author, times = 1): Promise<void> {
  await author.use('button', SEND, times);
}

export async function expectSent(visit: Visit): Promise<void> {
  await visit.waitFor('heading', SENT, RESENT_WITHIN_MS);
}

export async function expectSaved(visit: Visit): Promise<void> {
  await visit.waitFor('heading', SAVED);
}
