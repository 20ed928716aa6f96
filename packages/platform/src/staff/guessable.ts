import { fieldError } from '@hearback/contract';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { Refusal } from '../http/refusal.ts';

/** Out of five, 0 to 4: 4 stands for 10^10 guesses and more. Three words that have nothing to do with one another have it. */
const HARD = 4;

/** What is said of a password that somebody may guess. */
export const GUESSABLE =
  'This password is easy to guess. Choose three words or more that have nothing to do with each other, with you or with Hearback.';

let loading: Promise<ZxcvbnFactory> | undefined;

/** Kept once it was needed, 8 MB: a platform at rest has none of it. */
function estimator(): Promise<ZxcvbnFactory> {
  loading ??= load();
  return loading;
}

async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
}

/** Whether a password is one that many have, a row of keys, a repetition, or made of what is known of its owner. */
export async function isGuessable(password: string, { email, name = '' }: Owner): Promise<boolean> {
  const known = [email, ...email.split(/[@.+_-]/u), name, ...name.split(/\s+/u)].filter(({ length }) => length > 2);
  return (await estimator()).check(password, ['hearback', ...known]).score < HARD;
}

/** Whose password it is to be. */
export interface Owner {
  email: string;
  name?: string | undefined;
}

/** Refuses the present password as a new one: whoever knows it would go on knowing it. */
export function mustBeAnother(isCurrent: boolean): void {
  if (isCurrent) throw refusalOf('This is your password already. Choose another.');
}

/** Refuses a new password that somebody may guess. */
export async function mustBeHardToGuess(password: string, owner: Owner): Promise<void> {
  if (await isGuessable(password, owner)) throw refusalOf(GUESSABLE);
}

function refusalOf(words: string): Refusal {
  const errors = [fieldError('/password', 'not-an-option', words)];
  return new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
}
