import type { StaffOrganisation } from '@hearback/contract';
import { createModel, effect, type Signal, signal, untracked } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import { type Mistake, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import type { Ports } from '../ports/ports.ts';
import { messages as ofOne } from './organisation.messages.ts';
import type { OrganisationModel } from './organisation.model.ts';
import { messages } from './settings.messages.ts';
import { draftOf, mistakesIn, type SettingTexts, textsOf } from './settings-draft.ts';
import { settle, takeOver } from './typed-over.ts';

type Name = keyof SettingTexts;

/** Setting an organisation up. */
export const SettingsModel = createModel(
  ({ api }: Pick<Ports, 'api'>, { shown, first }: { shown: OrganisationModel; first: StaffOrganisation }) => {
    const base = textsOf(first);
    const names = Object.keys(base) as Name[];
    const fields = Object.fromEntries(names.map((name) => [name, signal(base[name])])) as Record<Name, Signal<string>>;
    const mistakes = signal<readonly Mistake[]>([]);
    const { isBusy, once } = sending();
    // The other forms of the page change the organisation too, and what is sent has the version that is shown.
    effect(() => {
      const now = shown.organisation.value;
      if (now) untracked(() => takeOver(fields, base, textsOf(now)));
    });
    const typed = () => Object.fromEntries(names.map((name) => [name, fields[name].value])) as SettingTexts;

    return {
      ...{ fields, mistakes, isBusy },
      async submit(): Promise<void> {
        const known = shown.organisation.value ?? first;
        const draft = draftOf(typed(), known);
        const outcome = await once(() => api.organisations.set(known.ods, { version: known.version, ...draft }));
        if (!outcome) return;
        if (outcome.ok) {
          mistakes.value = [];
          settle(fields, base, textsOf(outcome.value));
          shown.show(outcome.value, messages.saved);
          return;
        }
        const { failure } = outcome;
        if (failure.code === 'stale') {
          await shown.load();
          mistakes.value = [{ text: ofOne.stale }];
        } else if (failure.code === 'invalid') mistakes.value = mistakesIn(failure.errors, draft);
        else mistakes.value = [{ text: failureInWords(failure) }];
      },
    };
  },
);
export type SettingsModel = InstanceType<typeof SettingsModel>;

/** What a field of the form has, by its name. */
export function settingField({ fields, mistakes }: SettingsModel, name: Name) {
  const id = `settings-${name}`;
  return { id, value: fields[name], error: mistakeIn(mistakes.value, id) };
}
