import { OrganisationKind, type StaffOrganisation } from '@hearback/contract';
import { createModel, effect, signal, untracked } from '@preact/signals';
import { type FieldWords, mistakesFrom, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import type { Ports } from '../ports/ports.ts';
import { hasParent } from './add-organisation.model.ts';
import { messages } from './organisation.messages.ts';
import type { OrganisationModel } from './organisation.model.ts';
import { settle, takeOver } from './typed-over.ts';

const places: FieldWords = {
  '/name': { field: 'details-name', words: { required: messages.nameMissing } },
  '/kind': { field: 'details-kind', words: {} },
  '/parent': {
    field: 'details-parent',
    words: { 'unknown-organisation': messages.parentUnknown, 'not-a-code': messages.codeWrong },
  },
};

/** Another name, kind or place in the tree. */
export const DetailsModel = createModel(
  ({ api }: Pick<Ports, 'api'>, { shown, first }: { shown: OrganisationModel; first: StaffOrganisation }) => {
    const base = textsOf(first);
    const fields = { name: signal(base.name), kind: signal(base.kind), parent: signal(base.parent) };
    const mistakes = signal<readonly Mistake[]>([]);
    const { isBusy, once } = sending();

    // The other forms of the page change the organisation too, and what is sent has the version that is shown.
    effect(() => {
      const now = shown.organisation.value;
      if (now) untracked(() => takeOver(fields, base, textsOf(now)));
    });

    return {
      ...{ ...fields, mistakes, isBusy },
      async submit(): Promise<void> {
        const known = shown.organisation.value ?? first;
        const kind = OrganisationKind.parse(fields.kind.value);
        const parent = hasParent(kind) ? fields.parent.value.trim().toUpperCase() : '';
        const draft = { version: known.version, name: fields.name.value, kind, ...(parent && { parent }) };
        const outcome = await once(() => api.organisations.rename(known.ods, draft));
        if (!outcome) return;
        mistakes.value = [];
        if (outcome.ok) {
          settle(fields, base, textsOf(outcome.value));
          shown.show(outcome.value, messages.renamed);
          return;
        }
        const { failure } = outcome;
        if (failure.code === 'stale') {
          await shown.load();
          mistakes.value = [{ text: messages.stale }];
        } else if (failure.code === 'invalid') mistakes.value = mistakesFrom(failure.errors, places);
        else mistakes.value = [{ text: failureInWords(failure) }];
      },
    };
  },
);
export type DetailsModel = InstanceType<typeof DetailsModel>;

function textsOf({ name, registerName, kind, parent }: StaffOrganisation): Record<'name' | 'kind' | 'parent', string> {
  return { name: registerName ?? name, kind, parent: parent?.ods ?? '' };
}
