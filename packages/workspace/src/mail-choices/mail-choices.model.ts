import {
  type MailChoices,
  type MailRhythm,
  type MailTopic,
  mailTopics,
  type OwnMails,
  usualMailChoices,
} from '@hearback/contract';
import { createModel, type Signal, signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './mail-choices.messages.ts';

/** What one gets mail of, as it is chosen. */
export const MailChoicesModel = createModel(({ api }: Pick<Ports, 'api'>) => {
  const own = signal<OwnMails>();
  const notice = signal<NoticeWords>();
  const { isBusy, once } = sending();
  const chosen = Object.fromEntries(
    mailTopics.map((topic) => [topic, signal<MailRhythm>(usualMailChoices[topic])]),
  ) as Record<MailTopic, Signal<MailRhythm>>;

  const show = (mails: OwnMails): void => {
    for (const topic of mailTopics) chosen[topic].value = mails.choices[topic];
    own.value = mails;
  };

  return {
    ...{ own, chosen, notice, isBusy },
    async load(): Promise<void> {
      const outcome = await attempt(() => api.mailChoices.get());
      if (outcome.ok) show(outcome.value);
      else notice.value = { tone: 'problem', text: failureInWords(outcome.failure) };
    },
    async save(): Promise<void> {
      notice.value = undefined;
      const choices = Object.fromEntries(mailTopics.map((topic) => [topic, chosen[topic].value])) as MailChoices;
      const outcome = await once(() => api.mailChoices.save(choices));
      if (!outcome) return;
      if (outcome.ok) show(outcome.value);
      notice.value = outcome.ok
        ? { tone: 'done', text: messages.saved }
        : { tone: 'problem', text: failureInWords(outcome.failure) };
    },
  };
});
export type MailChoicesModel = InstanceType<typeof MailChoicesModel>;
