import { createModel, signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import type { Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import type { OrganisationModel } from './organisation.model.ts';
import { messages } from './step-card.messages.ts';

/** Requiring a second step of all who hold a role at an organisation, and taking that off again. */
export const StepCardModel = createModel(({ api }: Pick<Ports, 'api'>, shown: OrganisationModel) => {
  const isAsked = signal(false);
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();

  const fail = async (failure: Failure): Promise<void> => {
    if (failure.code === 'stale') await shown.load();
    mistakes.value = [{ text: failure.code === 'stale' ? messages.stale : failureInWords(failure) }];
  };

  return {
    ...{ isAsked, mistakes, isBusy },
    /** Asks once more, by how many have a second step at this moment. */
    async ask(): Promise<void> {
      mistakes.value = [];
      const outcome = await once(shown.load);
      const failure = shown.failure.value;
      if (outcome?.ok && outcome.value) isAsked.value = true;
      else if (failure) mistakes.value = [{ text: failureInWords(failure) }];
    },
    async confirm(): Promise<void> {
      const known = shown.organisation.value;
      if (!known) return;
      const { ods, name, version, secondStep } = known;
      const isRequired = secondStep.since === undefined;
      const outcome = await once(() => api.organisations.requireSecondStep(ods, { version, isRequired }));
      isAsked.value = false;
      if (!outcome) return;
      if (!outcome.ok) return fail(outcome.failure);
      const said = isRequired ? messages.required(name, secondStep) : messages.released(name);
      shown.show(outcome.value, said);
    },
  };
});
export type StepCardModel = InstanceType<typeof StepCardModel>;
