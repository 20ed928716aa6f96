import type { Failure } from './failure.ts';

const words: Partial<Record<Failure['code'], string>> = {
  'no-answer': 'We could not reach Hearback. Check that you are online, then try again.',
  unavailable: 'Hearback is not available just now. Wait a minute, then try again.',
  internal: 'Something went wrong on our side. Try again; if it happens again, tell your Hearback operator.',
  forbidden: 'Your roles do not include this. Managers and operators give roles, under People.',
  'not-found': 'This story is not here, or you have no role at its organisation.',
  'too-many': 'That was a lot of requests at once. Wait a minute, then try again.',
  'too-large': 'This is too long to send. Make it shorter, then try again.',
};

/** A failure in words for the person in front of it. */
export function failureInWords(failure: Failure): string {
  return words[failure.code] ?? (failure.detail || 'Something went wrong. Try again.');
}
