import type { ChangeTotals } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { attempt } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';

/** How many changes there are of each kind. */
export const TotalsModel = createModel(({ api }: Pick<Ports, 'api'>) => {
  const totals = signal<ChangeTotals>();
  return {
    totals,
    async refresh(): Promise<void> {
      const outcome = await attempt(() => api.changes.totals());
      if (outcome.ok) totals.value = outcome.value;
    },
  };
});

export type TotalsModel = InstanceType<typeof TotalsModel>;
