import type { Person } from '@hearback/contract';
import { complaintsSeenBy } from '@hearback/contract/permissions';
import { createModel, signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './terms.messages.ts';

interface Place {
  ods: string;
  /** What it is a part of. */
  whole: string | undefined;
}

/** Who signs the answers to complaints to an organisation; nothing of it where that is not theirs to say. */
export const TermsModel = createModel(({ api }: Pick<Ports, 'api'>, { ods, whole }: Place) => {
  const people = signal<readonly Person[]>();
  const responsible = signal<readonly string[]>([]);
  const asksSecondLook = signal('');
  const notice = signal<NoticeWords>();
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();
  let hasMore = false;
  return {
    ...{ people, responsible, asksSecondLook, notice, mistakes, isBusy },
    async load(): Promise<void> {
      const terms = await attempt(() => api.complaints.terms(ods));
      const found = terms.ok ? await attempt(() => api.people.list({})) : undefined;
      if (!terms.ok || !found?.ok) return;
      hasMore = found.value.hasMore;
      responsible.value = terms.value.responsible;
      asksSecondLook.value = terms.value.asksSecondLook ? 'yes' : '';
      people.value = found.value.people.filter((person) => mayAnswerFor(person, [ods, whole]));
    },
    set(id: string, isOne: boolean): void {
      const others = responsible.value.filter((one) => one !== id);
      responsible.value = isOne ? [...others, id] : others;
    },
    async save(): Promise<void> {
      mistakes.value = [];
      notice.value = undefined;
      const there = (people.value ?? []).map(({ id }) => id);
      const terms = {
        // Who has left since signs no more; whoever is not listed, as there are too many, does.
        responsible: responsible.value.filter((id) => hasMore || there.includes(id)),
        asksSecondLook: asksSecondLook.value === 'yes',
      };
      const outcome = await once(() => api.complaints.setTerms(ods, terms));
      if (outcome?.ok) notice.value = { tone: 'done', text: messages.saved };
      else if (outcome && outcome.failure.code !== 'unauthenticated') {
        mistakes.value = [{ text: failureInWords(outcome.failure) }];
      }
    },
  };
});
export type TermsModel = InstanceType<typeof TermsModel>;

function mayAnswerFor({ roles }: Person, places: readonly (string | undefined)[]): boolean {
  return roles.some(
    ({ role, organisation }) => complaintsSeenBy.includes(role) && (!organisation || places.includes(organisation.ods)),
  );
}
