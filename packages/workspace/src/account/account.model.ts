import type { OpenSession } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { type FieldWords, mistakesFrom, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt, type Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './account.messages.ts';

const LEAST_PASSWORD = 12;

const places: FieldWords = {
  '/current': { field: 'current', words: { 'too-long': messages.currentWrong } },
  '/password': { field: 'next', words: { 'too-short': messages.nextShort } },
};

/** Where one is signed in, and one's password. */
export const AccountModel = createModel(({ api }: Pick<Ports, 'api'>) => {
  const sessions = signal<readonly OpenSession[]>();
  const [current, next] = [signal(''), signal('')];
  const mistakes = signal<readonly Mistake[]>([]);
  const notice = signal<NoticeWords>();
  const { isBusy, once } = sending();

  const load = async (): Promise<void> => {
    const outcome = await attempt(() => api.sessions.list());
    if (outcome.ok) sessions.value = outcome.value.sessions;
    else notice.value = { tone: 'problem', text: failureInWords(outcome.failure) };
  };

  /** What is ended is gone before it is said. */
  const keep = (isKept: (one: OpenSession) => boolean) => {
    sessions.value = sessions.value?.filter(isKept);
  };

  return {
    ...{ sessions, current, next, mistakes, notice, isBusy, load },
    async end({ id, device = messages.unknownDevice }: OpenSession): Promise<void> {
      const outcome = await once(() => api.sessions.end(id));
      if (!outcome) return;
      // One that has ended by itself is ended too.
      const isEnded = outcome.ok || outcome.failure.code === 'not-found';
      if (isEnded) keep((one) => one.id !== id);
      notice.value = isEnded
        ? { tone: 'done', text: messages.ended(device) }
        : { tone: 'problem', text: failureInWords(outcome.failure) };
      await load();
    },
    async endOthers(): Promise<void> {
      const outcome = await once(() => api.sessions.endOthers());
      if (!outcome) return;
      if (outcome.ok) keep(({ isThis }) => isThis);
      notice.value = outcome.ok
        ? { tone: 'done', text: messages.othersEnded }
        : { tone: 'problem', text: failureInWords(outcome.failure) };
      await load();
    },
    async changePassword(): Promise<void> {
      notice.value = undefined;
      mistakes.value = missing(current.value, next.value);
      if (mistakes.value.length > 0) return;
      const passwords = { current: current.value, password: next.value };
      const outcome = await once(() => api.session.changePassword(passwords));
      if (!outcome) return;
      if (!outcome.ok) {
        mistakes.value = refused(outcome.failure);
        return;
      }
      current.value = next.value = '';
      notice.value = { tone: 'done', text: messages.saved };
      await load();
    },
  };
});
export type AccountModel = InstanceType<typeof AccountModel>;

function missing(current: string, next: string): Mistake[] {
  return [
    ...(current ? [] : [{ field: 'current', text: messages.currentMissing }]),
    ...(next.length < LEAST_PASSWORD ? [{ field: 'next', text: messages.nextShort }] : []),
  ];
}

function refused(failure: Failure): Mistake[] {
  if (failure.code === 'forbidden') return [{ field: 'current', text: messages.currentWrong }];
  return failure.code === 'invalid' ? mistakesFrom(failure.errors, places) : [{ text: failureInWords(failure) }];
}
