import { computed, createModel, signal } from '@preact/signals';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { Ports } from '../ports/ports.ts';
import { choosable } from './choosable.ts';
import { messages } from './choosing.messages.ts';

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
    const unchosen = signal<readonly Mistake[]>([]);
    const known = choosable({ api }, organisation);
    return {
      ...{ ...known, isOpen, chosen },
      mistakes: computed(() => [...known.mistakes.value, ...unchosen.value]),
      /** Opens what a change is chosen by, or closes it. */
      async toggle(): Promise<void> {
        isOpen.value = !isOpen.value;
        if (isOpen.value) await known.load();
      },
      /** Whether the change that was chosen is linked now. */
      async link(): Promise<boolean> {
        const change = chosen.value;
        unchosen.value = change ? [] : [{ field, text: messages.chooseMissing }];
        if (!change || !(await link(change))) return false;
        chosen.value = '';
        isOpen.value = false;
        return true;
      },
    };
  },
);
export type ChoosingModel = InstanceType<typeof ChoosingModel>;
