import type { Delivery } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './delivery.messages.ts';

/** Some mails and what became of them, and trying one again. */
export const DeliveryModel = createModel(({ api }: Pick<Ports, 'api'>, fetch: () => Promise<readonly Delivery[]>) => {
  const mails = signal<readonly Delivery[]>();
  const notice = signal<NoticeWords>();
  const { isBusy, once } = sending();
  const load = async (): Promise<void> => {
    const outcome = await attempt(fetch);
    if (outcome.ok) mails.value = outcome.value;
  };
  return {
    ...{ mails, notice, isBusy, load },
    async retry({ id }: Delivery): Promise<void> {
      const outcome = await once(() => api.mails.retry(id));
      if (!outcome) return;
      notice.value = outcome.ok
        ? { tone: 'done', text: messages.retried }
        : { tone: 'problem', text: outcome.failure.detail || failureInWords(outcome.failure) };
      await load();
    },
  };
});
export type DeliveryModel = InstanceType<typeof DeliveryModel>;
