import { type CrisisKind, findCrisis } from '@hearback/contract/crisis';
import { findPersonalData, type PersonalDataFinding } from '@hearback/contract/personal-data';
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Answers, Writing } from '../answers.ts';

/** A find, with the words it was found in. */
export interface Found extends PersonalDataFinding {
  words: string;
}

const TEXTS: readonly Writing[] = ['happened', 'good', 'better'];
/** Looked at when typing pauses: a half-typed number is not yet one, and nobody wants to be told at each key. */
const PAUSE_MS = 600;

/** Looks at what is written, on the device alone: for what could tell who somebody is, and for somebody in danger. */
export function createWatch(answers: ReadonlySignal<Answers>) {
  const found = signal<Record<Writing, readonly Found[]>>({ happened: [], good: [], better: [] });
  const crises = signal<ReadonlySet<CrisisKind>>(new Set());
  /** What the author has said may stay. */
  const accepted = signal<ReadonlySet<string>>(new Set());
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    clearTimeout(timer);
    const texts = answers.value;
    found.value = { happened: foundIn(texts.happened), good: foundIn(texts.good), better: foundIn(texts.better) };
    crises.value = new Set(TEXTS.flatMap((name) => findCrisis(texts[name]).map(({ kind }) => kind)));
  }

  const stop = answers.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE_MS);
  });
  look();
  return {
    crises,
    look,
    /** What of a text the author has not yet decided on, as it is now: a find that was changed since is none. */
    openIn: (name: Writing) =>
      found.value[name].filter(
        ({ words, start, end }) => answers.value[name].slice(start, end) === words && !accepted.value.has(words),
      ),
    accept(words: string) {
      accepted.value = new Set([...accepted.value, words]);
    },
    /** For the platform's urgent queue. */
    isUrgent() {
      look();
      return crises.value.size > 0;
    },
    stop() {
      clearTimeout(timer);
      stop();
    },
  };
}

function foundIn(text: string): Found[] {
  return findPersonalData(text).map((find) => ({ ...find, words: text.slice(find.start, find.end) }));
}
