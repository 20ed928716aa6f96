import type { OrganisationName } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { mistakesFrom, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import type { Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './organisation.messages.ts';
import type { OrganisationModel } from './organisation.model.ts';

const SHAPE = /^[A-Z0-9]{1,9}$/;
const wrong = (text: string): Mistake[] => [{ field: 'close-successor', text }];

const places = {
  '/successor': { field: 'close-successor', words: { 'unknown-organisation': messages.successorUnknown } },
};

/** Closing an organisation, merging it into another, and taking that back. */
export const ClosingModel = createModel(({ api }: Pick<Ports, 'api'>, shown: OrganisationModel) => {
  const successor = signal('');
  /** What is asked once more: closing, merging into this one, or opening again. */
  const asked = signal<{ into?: OrganisationName } | 'reopen'>();
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();

  const fail = async (failure: Failure): Promise<void> => {
    if (failure.code === 'stale') {
      await shown.load();
      mistakes.value = [{ text: messages.stale }];
    } else if (failure.code === 'invalid') mistakes.value = mistakesFrom(failure.errors, places);
    else mistakes.value = [{ text: failure.code === 'not-now' ? failure.detail : failureInWords(failure) }];
  };

  return {
    ...{ successor, asked, mistakes, isBusy },
    /** Asks once more, by the name of what was typed. */
    async ask(): Promise<void> {
      const code = successor.value.trim().toUpperCase();
      mistakes.value = code && !SHAPE.test(code) ? wrong(messages.codeWrong) : [];
      if (mistakes.value.length > 0) return;
      if (code === shown.organisation.value?.ods) {
        mistakes.value = wrong(messages.successorItself);
        return;
      }
      if (!code) {
        asked.value = {};
        return;
      }
      const outcome = await once(() => api.organisations.get(code));
      if (outcome?.ok) {
        const { name, open, successor: next } = outcome.value;
        if (!open)
          mistakes.value = wrong(
            messages.successorClosed(name, next?.ods === shown.organisation.value?.ods ? undefined : next?.name),
          );
        else asked.value = { into: { ods: code, name } };
      } else if (outcome) {
        const isUnknown = outcome.failure.code === 'not-found';
        mistakes.value = wrong(isUnknown ? messages.successorUnknown : failureInWords(outcome.failure));
      }
    },
    async confirm(): Promise<void> {
      const known = shown.organisation.value;
      const wanted = asked.value;
      if (!known || !wanted) return;
      const { ods, name, version } = known;
      const into = wanted === 'reopen' ? undefined : wanted.into;
      const call = () =>
        wanted === 'reopen'
          ? api.organisations.reopen(ods, { version })
          : api.organisations.close(ods, { version, ...(into && { successor: into.ods }) });
      const outcome = await once(call);
      asked.value = undefined;
      if (!outcome) return;
      if (!outcome.ok) return fail(outcome.failure);
      successor.value = '';
      mistakes.value = [];
      const done = into ? messages.merged(name, into.name) : messages.closed(name);
      shown.show(outcome.value, wanted === 'reopen' ? messages.reopened(name) : done);
    },
  };
});
export type ClosingModel = InstanceType<typeof ClosingModel>;
