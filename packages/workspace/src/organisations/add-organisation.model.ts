import { isUsualOds, OrganisationKind, type StaffOrganisation } from '@hearback/contract';
import { computed, createModel, signal } from '@preact/signals';
import { type FieldWords, mistakesFrom, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import type { Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { kinds, likeCodes, messages } from './organisations.messages.ts';

interface AddPorts extends Pick<Ports, 'api'> {
  onAdded(organisation: StaffOrganisation): unknown;
}

const places: FieldWords = {
  '/name': { field: 'add-name', words: { 'too-long': messages.nameLong, required: messages.nameMissing } },
  '/kind': { field: 'add-kind', words: {} },
  '/parent': {
    field: 'add-parent',
    words: { 'unknown-organisation': messages.parentUnknown, 'not-a-code': messages.codeWrong },
  },
};

const SHAPE = /^[A-Z0-9]{1,9}$/;

/** Adding an organisation. */
export const AddOrganisationModel = createModel(({ api, onAdded }: AddPorts) => {
  const [code, name, kind, parent] = [signal(''), signal(''), signal(''), signal('')];
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();
  const codeTyped = computed(() => code.value.trim().toUpperCase());
  const chosen = computed(() => OrganisationKind.safeParse(kind.value).data);
  /** What is unusual about the code, which may be right all the same. */
  const advice = computed(() => {
    const found = chosen.value;
    if (!found || !SHAPE.test(codeTyped.value) || isUsualOds(codeTyped.value, found)) return undefined;
    return messages.codeUnusual(kinds[found].of, likeCodes[found]);
  });

  const missing = (): Mistake[] => [
    ...(codeTyped.value ? [] : [{ field: 'add-code', text: messages.codeMissing }]),
    ...(!codeTyped.value || SHAPE.test(codeTyped.value) ? [] : [{ field: 'add-code', text: messages.codeWrong }]),
    ...(name.value.trim() ? [] : [{ field: 'add-name', text: messages.nameMissing }]),
    ...(chosen.value ? [] : [{ field: 'add-kind', text: messages.kindMissing }]),
  ];

  return {
    ...{ code, name, kind, parent, chosen, advice, mistakes, isBusy },
    async submit(): Promise<void> {
      mistakes.value = missing();
      const found = chosen.value;
      if (mistakes.value.length > 0 || !found) return;
      const whole = hasParent(found) ? parent.value.trim().toUpperCase() : '';
      const draft = { name: name.value, kind: found, ...(whole && { parent: whole }) };
      const outcome = await once(() => api.organisations.add(codeTyped.value, draft));
      if (!outcome) return;
      if (!outcome.ok) {
        mistakes.value = refused(outcome.failure);
        return;
      }
      code.value = name.value = kind.value = parent.value = '';
      await onAdded(outcome.value);
    },
  };
});

/** Whether organisations of this kind are a part of others. */
export function hasParent(kind: OrganisationKind | undefined): kind is 'branch' | 'site' {
  return kind === 'branch' || kind === 'site';
}

function refused(failure: Failure): Mistake[] {
  if (failure.code === 'invalid') return mistakesFrom(failure.errors, places);
  if (failure.code === 'id-used') return [{ field: 'add-code', text: failure.detail }];
  return [{ text: failureInWords(failure) }];
}
