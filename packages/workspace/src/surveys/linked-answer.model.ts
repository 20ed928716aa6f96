import type { ShownWritten } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { ChoosingModel } from '../changes/choosing.model.ts';
import { sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import type { Ports } from '../ports/ports.ts';

/** The id of the field that a change is chosen in. */
export function changeFieldOf({ id }: Pick<ShownWritten, 'id'>): string {
  return `change-of-${id}`;
}

/** Saying that a change is because of what somebody wrote in answer to a survey, or is not. */
export const LinkedAnswerModel = createModel(
  ({ api }: Pick<Ports, 'api'>, { answer, organisation }: { answer: ShownWritten; organisation: string }) => {
    const changes = signal(answer.changes ?? []);
    const mistakes = signal<readonly Mistake[]>([]);
    const { isBusy, once } = sending();
    const say = async (change: string, isLinked: boolean): Promise<boolean> => {
      const outcome = await once(() => api.writtenAnswers.link(answer.id, { change, isLinked }));
      if (!outcome) return false;
      mistakes.value = outcome.ok ? [] : [{ text: failureInWords(outcome.failure) }];
      if (outcome.ok) changes.value = outcome.value.changes ?? [];
      return outcome.ok;
    };
    const choosing = new ChoosingModel(
      { api },
      { field: changeFieldOf(answer), organisation: () => organisation, link: (change) => say(change, true) },
    );
    return { changes, mistakes, isBusy, choosing, unlink: (change: string) => say(change, false) };
  },
);
export type LinkedAnswerModel = InstanceType<typeof LinkedAnswerModel>;
