import type { StaffChange } from '@hearback/contract';
import { computed, signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import type { Ports } from '../ports/ports.ts';

/** As many as the platform gives at once. */
const AT_ONCE = 100;

/** The public changes of an organisation to choose from: as many as come at once, and more where one asks for them. */
export function choosable({ api }: Pick<Ports, 'api'>, organisation: () => string | undefined) {
  const changes = signal<readonly StaffChange[]>();
  const next = signal<string>();
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();

  const fetchMore = async (): Promise<void> => {
    const ods = organisation();
    if (!ods) return;
    const query = { show: 'open,done', organisation: ods, limit: AT_ONCE, ...(next.value && { cursor: next.value }) };
    const outcome = await once(() => api.changes.page({ ...query, show: 'open,done' }));
    if (!outcome) return;
    mistakes.value = outcome.ok ? [] : [{ text: failureInWords(outcome.failure) }];
    if (!outcome.ok) return;
    // What moved meanwhile can come again on a later page.
    const known = new Set(changes.value?.map(({ id }) => id));
    changes.value = [...(changes.value ?? []), ...outcome.value.items.filter(({ id }) => !known.has(id))];
    next.value = outcome.value.next;
  };

  return {
    ...{ changes, mistakes },
    isLoading: isBusy,
    hasMore: computed(() => next.value !== undefined),
    /** Loads the first of them, and more until all that are chosen already are among them. */
    async load(chosen: readonly string[] = []): Promise<void> {
      if (!changes.value) await fetchMore();
      const isMissing = () => chosen.some((id) => !changes.value?.some((change) => change.id === id));
      while (next.value && isMissing() && mistakes.value.length === 0) await fetchMore();
    },
    more: fetchMore,
  };
}
