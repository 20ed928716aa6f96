// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noAnswers } from './answers.ts';
import { type DraftStorage, draftStorage, type KeptDraft } from './draft-storage.ts';

const DAY = 24 * 3_600_000;
let now: number;
let begun: DraftStorage[] = [];

/** A tab: what is kept for the visit is its own, what is kept on the device is that of all. */
function tab() {
  const visit = new Map<string, string>();
  const own = {
    getItem: (key: string) => visit.get(key) ?? null,
    setItem: (key: string, value: string) => void visit.set(key, value),
    removeItem: (key: string) => void visit.delete(key),
  };
  const begin = () => {
    const drafts = form();
    // Each tab has a page of its own.
    drafts.leave();
    const here = <Value>(work: () => Value) => {
      vi.stubGlobal('sessionStorage', own);
      return work();
    };
    return {
      read: () => here(drafts.read),
      write: (draft: KeptDraft) => here(() => drafts.write(draft)),
      clear: () => here(drafts.clear),
    };
  };
  return { begin, ...begin() };
}

/** A form on the page. */
function form(host = document.createElement('hearback-story')): DraftStorage {
  const drafts = draftStorage('F84003', host, () => now);
  begun.push(drafts);
  return drafts;
}

const draftOf = (happened: string, until?: number): KeptDraft => ({
  answers: { ...noAnswers, happened },
  step: 'happened',
  until,
});
const keptOnDevice = () => JSON.parse(localStorage.getItem('hearback:draft:story:F84003') ?? 'null')?.answers.happened;

beforeEach(() => {
  localStorage.clear();
  now = Date.now();
});

afterEach(() => {
  vi.unstubAllGlobals();
  for (const drafts of begun) {
    drafts.clear();
    drafts.leave();
  }
  begun = [];
});

test('what one tab keeps for 7 days is neither removed nor overwritten by another that writes or clears its own', () => {
  const [one, other] = [tab(), tab()];
  expect([one.read(), other.read()]).toEqual([undefined, undefined]);
  one.write(draftOf('Kept', now + 7 * DAY));
  other.write(draftOf('Not kept'));
  expect(keptOnDevice()).toBe('Kept');
  other.clear();
  expect(keptOnDevice()).toBe('Kept');
});

test('a tab with a draft of its own has that one again after a reload, and not what another keeps', () => {
  const [one, other] = [tab(), tab()];
  one.write(draftOf('Kept', now + 7 * DAY));
  other.write(draftOf('Not kept'));
  const again = other.begin();
  expect(again.read()?.answers.happened).toBe('Not kept');
  again.clear();
  expect(keptOnDevice()).toBe('Kept');
});

test('a tab that took up what was kept keeps it on, and may end that', () => {
  tab().write(draftOf('Kept', now + 7 * DAY));
  const later = tab();
  const draft = later.read() as KeptDraft;
  expect(draft.answers.happened).toBe('Kept');
  later.write({ ...draft, ...draftOf('Kept and more', draft.until) });
  expect(keptOnDevice()).toBe('Kept and more');
  later.write(draftOf('For the visit'));
  expect(keptOnDevice()).toBeUndefined();
  expect(later.begin().read()?.answers.happened).toBe('For the visit');
});

test('the author who kept a draft is rid of it by clearing it', () => {
  const one = tab();
  one.write(draftOf('Kept', now + 7 * DAY));
  one.clear();
  expect(keptOnDevice()).toBeUndefined();
});

test('what was kept for longer than its time is thrown away, also by a tab with a draft of its own', () => {
  const other = tab();
  other.write(draftOf('Not kept'));
  tab().write(draftOf('Kept', now + 7 * DAY));
  now += 8 * DAY;
  expect(other.read()?.answers.happened).toBe('Not kept');
  expect(keptOnDevice()).toBeUndefined();
});

test('two forms of one page and organisation keep a draft each, and have them again after a reload', () => {
  const [one, other] = [form(), form()];
  one.write(draftOf('On the page'));
  other.write(draftOf('In the dialog'));
  other.clear();
  expect(one.read()?.answers.happened).toBe('On the page');
  other.write(draftOf('In the dialog, again'));
  one.leave();
  other.leave();
  expect([form(), form()].map((drafts) => drafts.read()?.answers.happened)).toEqual([
    'On the page',
    'In the dialog, again',
  ]);
});

test('forms have their own drafts again whichever of the page begins first', () => {
  const hosts = [1, 2, 3].map(() => document.createElement('hearback-story'));
  for (const host of hosts) host.setAttribute('org', 'F84003');
  document.body.append(...hosts);
  const inTurn = hosts.map((host) => form(host));
  for (const [number, drafts] of inTurn.entries()) {
    drafts.write(draftOf(`Form ${number}`));
    drafts.leave();
  }
  const again = hosts.toReversed().map((host) => form(host).read()?.answers.happened);
  expect(again).toEqual(['Form 2', 'Form 1', 'Form 0']);
  document.body.replaceChildren();
});

test('what the device would not keep is there for the next form of the page, until it is cleared', () => {
  vi.stubGlobal('sessionStorage', undefined);
  const one = form();
  expect(one.write(draftOf('Not kept'))).toBe(false);
  one.leave();
  const next = form();
  expect(next.read()?.answers.happened).toBe('Not kept');
  next.clear();
  expect(next.read()).toBeUndefined();
});

test('a page whose script library writes lists its own way loses nothing of a draft', () => {
  Object.defineProperty(Array.prototype, 'toJSON', { value: () => '[its own way]', configurable: true });
  try {
    form().write({ ...draftOf('Seen at once'), answers: { ...noAnswers, goodTags: ['waiting'] } });
  } finally {
    Reflect.deleteProperty(Array.prototype, 'toJSON');
  }
  for (const drafts of begun) drafts.leave();
  expect(form().read()?.answers.goodTags).toEqual(['waiting']);
});
