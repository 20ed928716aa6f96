import { createModel, signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import type { Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './recovery.messages.ts';

const LEAST_PASSWORD = 12;

/** Asking for a link by which a new password can be chosen, and choosing it. */
export const RecoveryModel = createModel(({ api }: Pick<Ports, 'api'>) => {
  const [email, password] = [signal(''), signal('')];
  const isDone = signal(false);
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();

  const send = async (field: string, call: () => Promise<void>): Promise<void> => {
    const outcome = await once(call);
    if (!outcome) return;
    isDone.value = outcome.ok;
    mistakes.value = outcome.ok ? [] : [{ field, text: refused(outcome.failure) }];
  };

  return {
    ...{ email, password, isDone, mistakes, isBusy },
    async ask(): Promise<void> {
      mistakes.value = email.value.trim() ? [] : [{ field: 'email', text: messages.emailMissing }];
      if (mistakes.value.length === 0) await send('email', () => api.recovery.ask({ email: email.value.trim() }));
    },
    async finish(token: string): Promise<void> {
      const isShort = password.value.length < LEAST_PASSWORD;
      mistakes.value = isShort ? [{ field: 'password', text: messages.passwordShort }] : [];
      if (!isShort) await send('password', () => api.recovery.finish({ token, password: password.value }));
    },
  };
});

function refused(failure: Failure): string {
  if (failure.code === 'not-found') return messages.gone;
  if (failure.code !== 'invalid') return failureInWords(failure);
  // A link that was cut short in the mail cannot be told from one that never was.
  const isEmail = failure.errors.some(({ pointer }) => pointer === '/email');
  return isEmail ? messages.emailWrong : messages.gone;
}
