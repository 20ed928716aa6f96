import type { StaffChange } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './choosing.messages.ts';

const MOST = 100;

interface ChoosingOptions {
  /** The id of the field that a change is chosen in. */
  field: string;
  /** The organisation whose changes are to be chosen from. */
  organisation: () => string | undefined;
  /** Links what is shown to a change; gives whether it is linked. */
  link: (change: string) => Promise<boolean>;
}

/** Choosing a public change of an organisation that is because of something else too. */
export const ChoosingModel = createModel(
  ({ api }: Pick<Ports, 'api'>, { field, organisation, link }: ChoosingOptions) => {
    const isOpen = signal(false);
    const chosen = signal<string | undefined>('');
    const changes = signal<readonly StaffChange[]>();
    const mistakes = signal<readonly Mistake[]>([]);

    const load = async (): Promise<void> => {
      const ods = organisation();
      if (!ods || changes.value) return;
      const outcome = await attempt(() => api.changes.page({ show: 'open,done', organisation: ods, limit: MOST }));
      mistakes.value = outcome.ok ? [] : [{ text: failureInWords(outcome.failure) }];
      if (outcome.ok) changes.value = outcome.value.items;
    };
    return {
      ...{ isOpen, chosen, changes, mistakes },
      load,
      /** Opens what a change is chosen by, or closes it. */
      async toggle(): Promise<void> {
        isOpen.value = !isOpen.value;
        if (isOpen.value) await load();
      },
      /** Whether the change that was chosen is linked now. */
      async link(): Promise<boolean> {
        const change = chosen.value;
        mistakes.value = change ? [] : [{ field, text: messages.chooseMissing }];
        if (!change || !(await link(change))) return false;
        chosen.value = '';
        isOpen.value = false;
        return true;
      },
    };
  },
);
export type ChoosingModel = InstanceType<typeof ChoosingModel>;
