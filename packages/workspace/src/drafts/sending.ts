import type { FieldError, FieldErrorCode } from '@hearback/contract';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt, type Failure, type Outcome } from '../ports/failure.ts';

/** Lets one call through at a time. */
export interface Sending {
  isBusy: ReadonlySignal<boolean>;
  /** Makes the call; gives nothing when an earlier one is still under way. */
  once<Value>(call: () => Promise<Value>): Promise<Outcome<Value> | undefined>;
}

export function sending(): Sending {
  const isBusy = signal(false);
  return {
    isBusy,
    async once(call) {
      if (isBusy.value) return undefined;
      isBusy.value = true;
      const outcome = await attempt(call);
      isBusy.value = false;
      return outcome;
    },
  };
}

/** A body's fields by JSON pointer: the id of the field on the screen, and words for what can be wrong with it. */
export type FieldWords = Record<string, { field: string; words: Partial<Record<FieldErrorCode, string>> }>;

/** Bad fields of a body as mistakes on the screen, in the screen's own words where it has some. */
export function mistakesFrom(errors: readonly FieldError[], known: FieldWords): Mistake[] {
  return errors.map(({ pointer = '', code, detail }) => {
    const place = known[pointer];
    return place ? { field: place.field, text: place.words[code] ?? detail } : { text: detail };
  });
}

/**
 * What a failure leaves to be mended on the screen: nothing where one has to sign in again, or where the story has moved on
 * and says so itself.
 */
export async function mistakesAfter(
  failure: Failure,
  { shown, places }: { shown: { hasMovedOn(failure: Failure): Promise<boolean> }; places: FieldWords },
): Promise<Mistake[]> {
  if (failure.code === 'unauthenticated' || (await shown.hasMovedOn(failure))) return [];
  return failure.code === 'invalid' ? mistakesFrom(failure.errors, places) : [{ text: failureInWords(failure) }];
}
