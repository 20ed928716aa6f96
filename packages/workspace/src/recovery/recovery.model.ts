import { createModel, signal } from '@preact/signals';
import { type FieldWords, mistakesFrom, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt, type Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './recovery.messages.ts';

const LEAST_PASSWORD = 12;

const places: FieldWords = {
  '/email': { field: 'email', words: { 'not-an-email': messages.emailWrong } },
  '/password': { field: 'password', words: { 'too-short': messages.passwordShort } },
};

/** Asking for a link by which a new password can be chosen, and choosing it. */
export const RecoveryModel = createModel(({ api }: Pick<Ports, 'api'>) => {
  const [email, password] = [signal(''), signal('')];
  const isDone = signal(false);
  const link = signal<'unknown' | 'open' | 'gone'>('unknown');
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();

  const send = async (call: () => Promise<void>): Promise<void> => {
    const outcome = await once(call);
    if (!outcome) return;
    isDone.value = outcome.ok;
    mistakes.value = outcome.ok ? [] : refused(outcome.failure);
  };

  return {
    ...{ email, password, isDone, link, mistakes, isBusy },
    /** Asks whether the link can be used. What cannot be asked now is said once the password is sent. */
    async open(token: string): Promise<void> {
      const outcome = await attempt(() => api.recovery.look({ token }));
      link.value = !outcome.ok && isGone(outcome.failure) ? 'gone' : 'open';
    },
    async ask(): Promise<void> {
      mistakes.value = email.value.trim() ? [] : [{ field: 'email', text: messages.emailMissing }];
      if (mistakes.value.length === 0) await send(() => api.recovery.ask({ email: email.value.trim() }));
    },
    async finish(token: string): Promise<void> {
      const isShort = password.value.length < LEAST_PASSWORD;
      mistakes.value = isShort ? [{ field: 'password', text: messages.passwordShort }] : [];
      if (!isShort) await send(() => api.recovery.finish({ token, password: password.value }));
    },
  };
});

function refused(failure: Failure): Mistake[] {
  if (isGone(failure)) return [{ text: messages.gone }];
  if (failure.code === 'invalid') return mistakesFrom(failure.errors, places);
  // Nobody is signed in here, so a refusal is not about roles: the platform says what it is about.
  return [{ text: failure.code === 'forbidden' ? failure.detail : failureInWords(failure) }];
}

/** A link that was cut short in the mail cannot be told from one that never was. */
function isGone({ code, errors }: Failure): boolean {
  return code === 'not-found' || errors.some(({ pointer }) => pointer === '/token');
}
