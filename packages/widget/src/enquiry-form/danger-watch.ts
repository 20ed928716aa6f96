import type { CrisisKind } from '@hearback/contract/crisis';
import { crisis } from '@hearback/contract/crisis/core';
import { findByRules, showsMore } from '@hearback/contract/find-by-rules';
import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { FurtherRules } from '../story-form/late.ts';

/** Looked at when typing pauses. */
const PAUSE_MS = 600;
/** What whatever could be meant is treated as: between them they have every line of help. */
const ANY_CRISIS: readonly CrisisKind[] = ['self-harm', 'medical'];

/**
 * Looks on the device alone for somebody in danger in what is written. Not for what could tell who somebody is: what is private
 * may say that.
 */
export function createDangerWatch<Answers extends object>(
  answers: ReadonlySignal<Answers>,
  names: readonly (keyof Answers)[],
  loadFurther: () => FurtherRules | null | undefined,
) {
  const crises = signal<ReadonlySet<CrisisKind>>(new Set());
  const isFurtherWanted = signal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function kindsIn(text: string): readonly CrisisKind[] {
    const isFurther = showsMore(text, crisis);
    if (isFurther) isFurtherWanted.value = true;
    const further = isFurther ? loadFurther() : undefined;
    if (further === null) return ANY_CRISIS;
    return findByRules(text, further?.crisis(crisis) ?? crisis).map(({ kind }) => kind);
  }

  function look(): void {
    crises.value = new Set(names.flatMap((name) => kindsIn(`${answers.value[name]}`)));
  }

  const stop = effect(() => {
    // Again when something was written, and when further rules are there or cannot be.
    if (answers.value && isFurtherWanted.value) loadFurther();
    clearTimeout(timer);
    // A draft that was taken up is looked at without a pause.
    timer = setTimeout(look, timer && PAUSE_MS);
  });
  return {
    ...{ crises, look, openIn: () => [], accept() {} },
    stop() {
      clearTimeout(timer);
      stop();
    },
  };
}
