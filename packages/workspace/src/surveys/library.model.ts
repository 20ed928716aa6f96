import type { RoleHeld, SurveyDefinition, SurveyKind } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import type { Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { placesToAskFor } from './addresses.ts';
import { messages } from './library.messages.ts';

interface LibraryPorts extends Pick<Ports, 'api' | 'newId'> {
  roles: readonly RoleHeld[];
  onCopied(id: string): unknown;
}

/** Copying a survey of the library for an organisation. */
export const LibraryModel = createModel(({ api, newId, roles, onCopied }: LibraryPorts) => {
  const places = signal(placesToAskFor(roles));
  const [only, ...others] = places.value ?? [];
  const organisation = signal(only && others.length === 0 ? only.ods : '');
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();
  // One id for each that is copied: a second try after a lost answer is the same survey.
  const ids = new Map<string, string>();

  return {
    ...{ places, organisation, mistakes, isBusy },
    async copy({ id: name, kind, definition }: { id: string; kind: SurveyKind; definition: SurveyDefinition }) {
      const ods = organisation.value.trim().toUpperCase();
      mistakes.value = ods ? [] : [{ field: 'library-organisation', text: messages.organisationMissing }];
      if (!ods) return;
      const id = ids.get(name + ods) ?? newId();
      ids.set(name + ods, id);
      const outcome = await once(() => api.surveys.save(id, { organisation: ods, kind, definition, revision: 0 }));
      if (!outcome) return;
      if (outcome.ok) await onCopied(id);
      else mistakes.value = [refused(outcome.failure)];
    },
  };
});
export type LibraryModel = InstanceType<typeof LibraryModel>;

function refused(failure: Failure): Mistake {
  const isPlace = failure.code === 'forbidden' || failure.errors.some(({ pointer }) => pointer === '/organisation');
  return isPlace
    ? { field: 'library-organisation', text: messages.organisationWrong }
    : { text: failureInWords(failure) };
}
