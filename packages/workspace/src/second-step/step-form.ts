import { signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import type { Failure, Outcome } from '../ports/failure.ts';
import { messages } from './second-step.messages.ts';

/** What is typed to change a second step: the password, a code, or both. */
export function stepForm({ isPasswordAskedFirst }: { isPasswordAskedFirst: boolean }) {
  const isPasswordAsked = signal(isPasswordAskedFirst);
  const [password, code] = [signal(''), signal('')];
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();
  const missing = (isCodeAsked: boolean): readonly Mistake[] => [
    ...(isPasswordAsked.value && !password.value ? [{ field: 'step-password', text: messages.passwordMissing }] : []),
    ...(isCodeAsked && !code.value.trim() ? [{ field: 'step-code', text: messages.codeMissing }] : []),
  ];
  return {
    ...{ isPasswordAsked, password, code, mistakes, isBusy },
    clear(): void {
      password.value = code.value = '';
      mistakes.value = [];
    },
    /** Makes a call once nothing is missing; gives what came of it. */
    async made<Value>(isCodeAsked: boolean, call: () => Promise<Value>): Promise<Outcome<Value> | undefined> {
      mistakes.value = missing(isCodeAsked);
      return mistakes.value.length > 0 ? undefined : once(call);
    },
  };
}

/** What was wrong with what was typed. */
export function refused(failure: Failure, field: string, wrong: string): Mistake {
  if (failure.code === 'forbidden') return { field, text: wrong };
  if (failure.code === 'invalid' && field === 'step-code') return { field, text: messages.codeShape };
  if (failure.code === 'too-many') return { text: messages.tooMany };
  return { text: failure.code === 'not-now' ? failure.detail : failureInWords(failure) };
}

/** Password and code were given together: the platform says which of them is wrong. */
export function refusedProof(failure: Failure): Mistake {
  const isPassword = failure.detail.startsWith('Your password');
  return isPassword
    ? refused(failure, 'step-password', messages.passwordWrong)
    : refused(failure, 'step-code', messages.codeWrong);
}
