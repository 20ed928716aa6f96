import { type CrisisKind, findCrisis } from '@hearback/contract/crisis';
import { findByRules } from '@hearback/contract/find-by-rules';
import type { PersonalDataFinding } from '@hearback/contract/personal-data';
import { mayIdentify } from '@hearback/contract/personal-data/sign';
import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Answers, Writing } from '../answers.ts';
import type { PersonalData } from '../late.ts';

/** A find, with where it was written and its words there. */
export interface Found extends PersonalDataFinding {
  name: Writing;
  words: string;
}

const TEXTS: readonly Writing[] = ['happened', 'good', 'better'];
/** Looked at when typing pauses: a half-typed number is not yet one, and nobody wants to be told at each key. */
const PAUSE_MS = 600;

/**
 * Looks at what is written, on the device alone: for what could tell who somebody is, and for somebody in danger. What
 * the first looks like is loaded with the first sign of it; danger is seen also where the network has gone.
 */
export function createWatch(answers: ReadonlySignal<Answers>, loadPersonalData: () => PersonalData | undefined) {
  /** The answers as they were when somebody last paused. */
  const looked = signal<Answers | undefined>(undefined);
  const found = signal<readonly Found[]>([]);
  // Again when the rules are there.
  const stopFinding = effect(() => {
    found.value = TEXTS.flatMap((name) => {
      const text = looked.value?.[name] ?? '';
      const known = mayIdentify(text) && loadPersonalData();
      const finds = known ? findByRules(text, known.personalData) : [];
      return finds.map((find) => ({ ...find, name, words: text.slice(find.start, find.end) }));
    });
  });
  const crises = signal<ReadonlySet<CrisisKind>>(new Set());
  /** What the author has said may stay. */
  const accepted = signal<ReadonlySet<string>>(new Set());
  let timer: ReturnType<typeof setTimeout> | undefined;

  function lookForPersonalData(): void {
    looked.value = answers.value;
  }

  function lookForDanger(): void {
    crises.value = new Set(TEXTS.flatMap((name) => findCrisis(answers.value[name]).map(({ kind }) => kind)));
  }

  function look(): void {
    lookForPersonalData();
    lookForDanger();
  }

  const stop = answers.subscribe(() => {
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
    openIn: (name: Writing) =>
      found.value.filter(
        (one) =>
          one.name === name &&
          answers.value[name].slice(one.start, one.end) === one.words &&
          !accepted.value.has(one.words),
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
      stopFinding();
      stop();
    },
  };
}
