import { createModel, signal } from '@preact/signals';
import type { SessionModel } from '../app/session.model.ts';
import { sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import type { Failure } from '../ports/failure.ts';
import { messages } from './sign-in.messages.ts';

/** Signing in with an email address and a password. */
export const SignInModel = createModel((session: Pick<SessionModel, 'start'>) => {
  const email = signal('');
  const password = signal('');
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();

  return {
    email,
    password,
    mistakes,
    isBusy,
    async submit(): Promise<void> {
      mistakes.value = missing(email.value, password.value);
      if (mistakes.value.length > 0) return;
      const outcome = await once(() => session.start({ email: email.value.trim(), password: password.value }));
      if (!outcome) return;
      const started = outcome.ok ? outcome.value : outcome;
      if (!started.ok) mistakes.value = refused(started.failure);
    },
  };
});

function missing(email: string, password: string): Mistake[] {
  return [
    ...(email.trim() ? [] : [{ field: 'email', text: messages.emailMissing }]),
    ...(password ? [] : [{ field: 'password', text: messages.passwordMissing }]),
  ];
}

function refused(failure: Failure): Mistake[] {
  if (failure.code === 'unauthenticated') return [{ field: 'email', text: messages.wrong }];
  if (failure.code === 'invalid') return [{ field: 'email', text: messages.emailWrong }];
  return [{ text: failure.code === 'too-many' ? messages.tooMany : failureInWords(failure) }];
}
