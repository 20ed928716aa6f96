import type { Delivery, DeliveryFilter } from '@hearback/contract';
import { createModel, type ReadonlySignal, signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import { pagedList } from '../lists/paged-list.ts';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './delivery.messages.ts';

/** Trying a mail again, and what came of it. */
export interface Retrying {
  notice: ReadonlySignal<NoticeWords | undefined>;
  isBusy: ReadonlySignal<boolean>;
  retry(mail: Delivery): Promise<void>;
}

/** The mails to the author of a story. */
export const DeliveryModel = createModel((ports: Pick<Ports, 'api'>, story: string) => {
  const mails = signal<readonly Delivery[]>([]);
  const load = async (): Promise<void> => {
    const outcome = await attempt(() => ports.api.mails.ofStory(story));
    if (outcome.ok) mails.value = outcome.value.mails;
  };
  return { mails, load, ...retrying(ports, load) };
});

/** All mails in one state, page by page. */
export const MailsModel = createModel((ports: Pick<Ports, 'api'>, show: DeliveryFilter) => {
  const list = pagedList((query) => ports.api.mails.page({ show, ...query }));
  const { isBusy: isRetrying, retry, notice } = retrying(ports, list.reload);
  return { list, retry, notice, isBusy: isRetrying };
});
export type MailsModel = InstanceType<typeof MailsModel>;

function retrying({ api }: Pick<Ports, 'api'>, reload: () => Promise<void>): Retrying {
  const notice = signal<NoticeWords>();
  const { isBusy, once } = sending();
  return {
    notice,
    isBusy,
    async retry({ id }) {
      const outcome = await once(() => api.mails.retry(id));
      if (!outcome) return;
      notice.value = outcome.ok
        ? { tone: 'done', text: messages.retried }
        : { tone: 'problem', text: outcome.failure.detail || failureInWords(outcome.failure) };
      await reload();
    },
  };
}
