import type { SignInDirectory } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';

/** Directories that one can sign in by, and going there. */
export const DirectoriesModel = createModel(({ api, away }: Pick<Ports, 'api' | 'away'>) => {
  const directories = signal<readonly SignInDirectory[]>([]);
  const failure = signal('');
  const { isBusy, once } = sending();
  return {
    ...{ directories, failure, isBusy },
    async load(): Promise<void> {
      const outcome = await attempt(() => api.directories.list());
      // Whoever has a password can sign in all the same.
      if (outcome.ok) directories.value = outcome.value.directories;
    },
    async leaveFor({ id }: SignInDirectory): Promise<void> {
      failure.value = '';
      const outcome = await once(() => api.directories.begin(id));
      if (outcome?.ok) away.go(outcome.value.address);
      else if (outcome) failure.value = outcome.failure.detail || failureInWords(outcome.failure);
    },
  };
});
