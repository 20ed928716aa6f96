import { type Imported, surveyFromFile } from '@hearback/contract/interchange';
import { createModel, signal } from '@preact/signals';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { messages } from './from-file.messages.ts';

/** More bytes than any survey. */
const MOST_BYTES = 10_000_000;

const FIELD = 'survey-file';

/** A survey that was read from a file, before it is used. */
export const FromFileModel = createModel(() => {
  const read = signal<Imported & { key: string }>();
  const mistakes = signal<readonly Mistake[]>([]);
  let last = 0;
  const refuse = (text: string) => {
    mistakes.value = [{ field: FIELD, text }];
  };

  return {
    ...{ read, mistakes },
    /** Reads what was chosen; of two choices the later one counts. */
    async choose(files: readonly File[]): Promise<void> {
      const [file, ...others] = files;
      if (!file) return;
      last += 1;
      const own = last;
      [read.value, mistakes.value] = [undefined, []];
      if (others.length > 0) refuse(messages.several);
      else if (file.size > MOST_BYTES) refuse(messages.tooLarge);
      else {
        const text = await file.text().catch(() => undefined);
        if (own !== last) return;
        const parsed = text === undefined ? undefined : surveyFromFile(text);
        if (parsed?.ok) read.value = { ...parsed.value, key: `file ${own}` };
        else refuse(parsed?.errors.map(({ detail }) => detail).join(' ') ?? messages.unreadable);
      }
    },
    startAnew(): void {
      [read.value, mistakes.value] = [undefined, []];
    },
  };
});
export type FromFileModel = InstanceType<typeof FromFileModel>;
