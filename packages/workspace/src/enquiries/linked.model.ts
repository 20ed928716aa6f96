import type { StaffChange } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import type { EnquiryModel } from './enquiries.model.ts';
import { messages } from './linked.messages.ts';

const MOST = 100;
export const CHANGE_FIELD = 'enquiry-change';

/** Choosing a change of its organisation that is because of an enquiry too. */
export const LinkedModel = createModel(({ api }: Pick<Ports, 'api'>, enquiry: Pick<EnquiryModel, 'shown' | 'link'>) => {
  const isOpen = signal(false);
  const chosen = signal<string | undefined>('');
  const changes = signal<readonly StaffChange[]>();
  const mistakes = signal<readonly Mistake[]>([]);

  const load = async (): Promise<void> => {
    const { organisation } = enquiry.shown.value ?? {};
    if (!organisation) return;
    const query = { show: 'open,done', organisation: organisation.ods, limit: MOST } as const;
    const outcome = await attempt(() => api.changes.page(query));
    mistakes.value = outcome.ok ? [] : [{ text: failureInWords(outcome.failure) }];
    if (outcome.ok) changes.value = outcome.value.items;
  };
  return {
    ...{ isOpen, chosen, changes, mistakes },
    /** Opens what a change is chosen by, or closes it. */
    async toggle(): Promise<void> {
      isOpen.value = !isOpen.value;
      if (isOpen.value && !changes.value) await load();
    },
    /** Whether the change that was chosen is linked now. */
    async link(): Promise<boolean> {
      const change = chosen.value;
      mistakes.value = change ? [] : [{ field: CHANGE_FIELD, text: messages.chooseMissing }];
      if (!change || !(await enquiry.link({ change, isLinked: true }, messages.linked))) return false;
      chosen.value = '';
      isOpen.value = false;
      return true;
    },
    unlink: (change: string) => enquiry.link({ change, isLinked: false }, messages.unlinked),
  };
});
export type LinkedModel = InstanceType<typeof LinkedModel>;
