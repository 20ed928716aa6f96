import type { InvitationBatch, StaffSurvey } from '@hearback/contract';
import { computed, createModel, signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt, type Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { batchForm } from './batch-form.ts';
import { invite, batches as words } from './reach.messages.ts';

/** Links that were made and not kept in a file yet. */
export interface MadeLinks {
  name: string;
  links: readonly string[];
  phones: readonly (string | undefined)[];
}

/** How people come to a survey: its one-time links, and what became of them. */
export const ReachModel = createModel(({ api, clock, newId }: Pick<Ports, 'api' | 'clock' | 'newId'>, id: string) => {
  const survey = signal<StaffSurvey>();
  const batches = signal<readonly InvitationBatch[]>();
  const failure = signal<Failure>();
  const notice = signal<NoticeWords>();
  const mistakes = signal<readonly Mistake[]>([]);
  const made = signal<MadeLinks>();
  const { isBusy, once } = sending();
  const form = batchForm({ clock, hidden: computed(() => survey.value?.definition.hidden ?? []) });
  // The same until it went well: a second try after a lost answer makes no second batch.
  let batch = newId();

  const look = async (): Promise<void> => {
    const outcome = await attempt(() => api.surveyInvitations.list(id));
    if (outcome.ok) batches.value = outcome.value.batches;
    else failure.value = outcome.failure;
  };
  const fail = async (failed: Failure): Promise<void> => {
    if (failed.code === 'id-used') {
      batch = newId();
      notice.value = { tone: 'problem', text: invite.again };
      await look();
    } else if (failed.code === 'invalid') mistakes.value = failed.errors.map(({ detail }) => ({ text: detail }));
    else mistakes.value = [{ text: failureInWords(failed) }];
  };

  return {
    ...{ survey, batches, failure, notice, mistakes, made, isBusy, form, look },
    async load(): Promise<void> {
      const outcome = await attempt(() => api.surveys.get(id));
      failure.value = outcome.ok ? undefined : outcome.failure;
      if (outcome.ok) survey.value = outcome.value;
      if (outcome.ok) await look();
    },
    /** Whether what is filled in can be sent; says what is to be mended. */
    check(): boolean {
      // What is made next would take their place, and they are kept nowhere else.
      const unkept = made.value ? [{ text: invite.keepFirst }] : [];
      [notice.value, mistakes.value] = [undefined, [...unkept, ...form.mistakes()]];
      return mistakes.value.length === 0;
    },
    async make(): Promise<void> {
      const { draft, phones } = form.read();
      const outcome = await once(() => api.surveyInvitations.make({ survey: id, id: batch }, draft));
      if (!outcome) return;
      if (!outcome.ok) return fail(outcome.failure);
      const { addresses, ...done } = outcome.value;
      batch = newId();
      form.clear();
      if (addresses.length > 0) made.value = { name: done.name, links: addresses, phones };
      else notice.value = { tone: 'done', text: invite.sent(done.links) };
      batches.value = [done, ...(batches.value ?? []).filter((one) => one.id !== done.id)];
    },
    async takeBack(of: InvitationBatch): Promise<void> {
      const outcome = await once(() => api.surveyInvitations.takeBack({ survey: id, id: of.id }));
      if (outcome?.ok) {
        batches.value = batches.value?.map((one) => (one.id === of.id ? outcome.value : one)) ?? [];
        notice.value = { tone: 'done', text: words.taken };
      } else if (outcome) await fail(outcome.failure);
    },
  };
});
export type ReachModel = InstanceType<typeof ReachModel>;
