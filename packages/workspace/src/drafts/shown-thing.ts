import { signal } from '@preact/signals';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt, type Failure } from '../ports/failure.ts';
import { type FieldWords, mistakesFrom, sending } from './sending.ts';

/** Something that is done with what is shown. */
export interface Doing<Thing> {
  call: () => Promise<Thing>;
  fields: FieldWords;
  /** What is said once it is done. */
  done: string;
  draft?: { discard(): void };
}

interface ShownThing<Thing> {
  get: () => Promise<Thing>;
  /** What is said where somebody else was faster. */
  stale: string;
  /** It is theirs to see no more: nothing that was typed about it stays. */
  forget: () => void;
  /** Whether the reason why something cannot be done now is the platform's to say. */
  saysWhyNot?: boolean;
}

/** One thing as it is shown, and what is said once something was done with it. */
export function shownThing<Thing>({ get, stale, forget, saysWhyNot = false }: ShownThing<Thing>) {
  const shown = signal<Thing>();
  const failure = signal<Failure>();
  const notice = signal<NoticeWords>();
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();

  const load = async (after?: NoticeWords): Promise<void> => {
    const outcome = await attempt(get);
    if (!outcome.ok && outcome.failure.code === 'not-found') leave(outcome.failure);
    else failure.value = outcome.ok ? undefined : outcome.failure;
    if (outcome.ok) shown.value = outcome.value;
    notice.value = after;
  };
  /** It was taken back, or is theirs no more: nothing of it stays on the screen, nor of what was typed about it. */
  const leave = (why: Failure): void => {
    forget();
    shown.value = undefined;
    failure.value = why;
  };
  /** Whether it was done. */
  const settle = async ({ call, fields, done, draft }: Doing<Thing>): Promise<boolean> => {
    mistakes.value = [];
    notice.value = undefined;
    const outcome = await once(call);
    if (!outcome) return false;
    if (outcome.ok) {
      draft?.discard();
      shown.value = outcome.value;
      notice.value = { tone: 'done', text: done };
      return true;
    }
    const { code, errors, detail } = outcome.failure;
    if (code === 'not-found') leave(outcome.failure);
    else if (code === 'not-now' && saysWhyNot) mistakes.value = [{ text: detail }];
    else if (code === 'stale' || code === 'not-now') await load({ tone: 'problem', text: stale });
    else if (code === 'invalid') mistakes.value = mistakesFrom(errors, fields);
    else if (code !== 'unauthenticated') mistakes.value = [{ text: failureInWords(outcome.failure) }];
    return false;
  };
  return { shown, failure, notice, mistakes, isBusy, load, settle };
}
