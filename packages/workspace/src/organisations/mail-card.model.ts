import { createModel, signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './mail-card.messages.ts';
import type { OrganisationModel } from './organisation.model.ts';

/** Letting mails to staff hold the words of an organisation's stories, and keeping them out again. */
export const MailCardModel = createModel(({ api }: Pick<Ports, 'api'>, shown: OrganisationModel) => {
  const isAsked = signal(false);
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();
  return {
    ...{ isAsked, mistakes, isBusy },
    ask(): void {
      mistakes.value = [];
      isAsked.value = true;
    },
    async confirm(): Promise<void> {
      const known = shown.organisation.value;
      if (!known) return;
      const { ods, name, version, storyInMails } = known;
      const isAllowed = !storyInMails;
      const outcome = await once(() => api.organisations.allowStoryInMails(ods, { version, isAllowed }));
      isAsked.value = false;
      if (!outcome) return;
      if (outcome.ok) return shown.show(outcome.value, isAllowed ? messages.allowed(name) : messages.forbidden(name));
      const isStale = outcome.failure.code === 'stale';
      if (isStale) await shown.load();
      mistakes.value = [{ text: isStale ? messages.stale : failureInWords(outcome.failure) }];
    },
  };
});
export type MailCardModel = InstanceType<typeof MailCardModel>;
