import type { InvitationLook } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import type { SessionModel } from '../app/session.model.ts';
import { type FieldWords, mistakesFrom, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt, type Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './join.messages.ts';

interface JoinPorts {
  api: Ports['api'];
  session: Pick<SessionModel, 'accept'>;
  /** The secret of the link that was mailed. */
  token: string;
}

const LEAST_PASSWORD = 12;

const places: FieldWords = {
  '/name': { field: 'name', words: { required: messages.nameMissing } },
  '/jobTitle': { field: 'job', words: { required: messages.jobMissing } },
  '/password': { field: 'password', words: { 'too-short': messages.passwordShort } },
};

/** Accepting an invitation. */
export const JoinModel = createModel(({ api, session, token }: JoinPorts) => {
  const look = signal<InvitationLook>();
  const failure = signal<Failure>();
  const [name, jobTitle, password] = [signal(''), signal(''), signal('')];
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();

  const missing = (): Mistake[] => {
    const isNew = !look.value?.hasAccount;
    const short = isNew && password.value.length < LEAST_PASSWORD;
    return [
      ...(isNew && !name.value.trim() ? [{ field: 'name', text: messages.nameMissing }] : []),
      ...(isNew && !jobTitle.value.trim() ? [{ field: 'job', text: messages.jobMissing }] : []),
      ...(password.value ? [] : [{ field: 'password', text: messages.passwordMissing }]),
      ...(password.value && short ? [{ field: 'password', text: messages.passwordShort }] : []),
    ];
  };

  const refused = (told: Failure): Mistake[] => {
    if (told.code === 'invalid') return mistakesFrom(told.errors, places);
    if (told.code === 'unauthenticated') return [{ field: 'password', text: messages.wrongPassword }];
    return [{ text: told.code === 'not-found' ? messages.goneHelp : failureInWords(told) }];
  };

  return {
    ...{ look, failure, name, jobTitle, password, mistakes, isBusy },
    /** Asks what the invitation says. */
    async open(): Promise<void> {
      failure.value = undefined;
      const outcome = await attempt(() => api.invitations.look({ token }));
      if (outcome.ok) look.value = outcome.value;
      else failure.value = outcome.failure;
    },
    /** Gives whether one is in. */
    async submit(): Promise<boolean> {
      mistakes.value = missing();
      if (mistakes.value.length > 0) return false;
      const own = look.value?.hasAccount ? {} : { name: name.value, jobTitle: jobTitle.value };
      const outcome = await once(() => session.accept({ token, password: password.value, ...own }));
      if (!outcome) return false;
      const accepted = outcome.ok ? outcome.value : outcome;
      if (!accepted.ok) mistakes.value = refused(accepted.failure);
      return accepted.ok;
    },
  };
});
