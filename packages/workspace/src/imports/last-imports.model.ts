import type { RegisterImport } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { attempt } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';

/** The registers that were imported before. */
export const LastImportsModel = createModel(({ api }: Pick<Ports, 'api'>) => {
  const last = signal<readonly RegisterImport[]>([]);
  return {
    last,
    async load(): Promise<void> {
      const outcome = await attempt(() => api.imports.list());
      if (outcome.ok) last.value = outcome.value.imports;
    },
  };
});
