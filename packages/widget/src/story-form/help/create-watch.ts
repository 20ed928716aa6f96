import type { CrisisKind } from '@hearback/contract/crisis';
import { crisis } from '@hearback/contract/crisis/core';
import { findByRules, type Rules, showsMore } from '@hearback/contract/find-by-rules';
import type { PersonalDataFinding } from '@hearback/contract/personal-data';
import { personalData } from '@hearback/contract/personal-data/core';
import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { FurtherRules } from '../late.ts';

/** A find, with where it was written and its words there. */
export interface Found extends PersonalDataFinding {
  name: string;
  words: string;
}

/** Looked at when typing pauses: a half-typed number is not yet one, and nobody wants to be told at each key. */
const PAUSE_MS = 600;
/** What whatever could be meant is treated as: between them they have every line of help. */
const ANY_CRISIS: readonly CrisisKind[] = ['self-harm', 'medical'];

/**
 * Looks at what is written, on the device alone: for what could tell who somebody is, and for somebody in danger. Further
 * rules are loaded with the first sign that they could find something; where they cannot be, such a sign counts as danger.
 */
export function createWatch(
  answers: ReadonlySignal<object>,
  names: readonly string[],
  loadFurther: () => FurtherRules | null | undefined,
) {
  const textOf = (name: string) => `${(answers.value as Record<string, unknown>)[name] ?? ''}`;
  const found = signal<readonly Found[]>([]);
  const crises = signal<ReadonlySet<CrisisKind>>(new Set());
  /** What the author has said may stay. */
  const accepted = signal<ReadonlySet<string>>(new Set());
  const isFurtherWanted = signal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function furtherFor<Kind extends string>(text: string, core: Rules<Kind>) {
    if (!showsMore(text, core)) return undefined;
    isFurtherWanted.value = true;
    return loadFurther();
  }

  function lookForPersonalData(): void {
    found.value = names.flatMap((name) => {
      const text = textOf(name);
      const rules = furtherFor(text, personalData)?.personalData(personalData) ?? personalData;
      return findByRules(text, rules).map((find) => ({ ...find, name, words: text.slice(find.start, find.end) }));
    });
  }

  function lookForDanger(): void {
    crises.value = new Set(
      names.flatMap((name) => {
        const text = textOf(name);
        const further = furtherFor(text, crisis);
        if (further === null) return ANY_CRISIS;
        return findByRules(text, further?.crisis(crisis) ?? crisis).map(({ kind }) => kind);
      }),
    );
  }

  function look(): void {
    lookForPersonalData();
    lookForDanger();
  }

  const stop = effect(() => {
    // Again when something was written, and when further rules are there or cannot be.
    if (answers.value && isFurtherWanted.value) loadFurther();
    clearTimeout(timer);
    // A draft that was taken up is looked at without a pause.
    timer = setTimeout(() => {
      lookForPersonalData();
      // In a task of its own: together, the first looks would hold up a slow phone.
      timer = setTimeout(lookForDanger);
    }, timer && PAUSE_MS);
  });
  return {
    crises,
    look,
    /** What of a text the author has not yet decided on, as it is now: a find that was changed since is none. */
    openIn: (name: string) =>
      found.value.filter(
        (one) =>
          one.name === name && textOf(name).slice(one.start, one.end) === one.words && !accepted.value.has(one.words),
      ),
    accept(words: string) {
      accepted.value = new Set([...accepted.value, words]);
    },
    /** For the platform's urgent queue. */
    isUrgent() {
      lookForDanger();
      return crises.value.size > 0;
    },
    stop() {
      clearTimeout(timer);
      stop();
    },
  };
}
