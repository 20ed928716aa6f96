import type { SavedSearch, SearchAlert } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { addressOfSearch, type Criteria, criteriaIn, searchOf } from './criteria.ts';
import { messages } from './saved.messages.ts';

const LONGEST = 80;

/** The searches one has saved, and saving one. */
export const SavedModel = createModel(({ api, newId }: Pick<Ports, 'api' | 'newId'>) => {
  const searches = signal<readonly SavedSearch[]>([]);
  const [notice, isNone] = [signal(''), signal(false)];
  const removed = signal<SavedSearch>();
  const mistakes = signal<readonly Mistake[]>([]);
  const name = signal('');
  const alert = signal<string>('never');
  const { isBusy, once } = sending();
  let id = '';

  const load = async () => {
    const outcome = await attempt(() => api.savedSearches.list());
    if (!outcome.ok) return;
    searches.value = outcome.value.searches;
    isNone.value = searches.value.length === 0;
  };
  const done = async (said: string) => {
    await load();
    mistakes.value = [];
    notice.value = said;
  };
  const keep = async (search: Omit<SavedSearch, 'savedAt'>, said: string): Promise<boolean> => {
    const { id, ...draft } = search;
    const outcome = await once(() => api.savedSearches.save(id, draft));
    if (!outcome) return false;
    if (outcome.ok) await done(said);
    else mistakes.value = [{ text: failureInWords(outcome.failure) }];
    return outcome.ok;
  };
  return {
    /** `isNone` where it is known that there is none. */
    ...{ searches, isNone, notice },
    /** What was deleted last, while it can be brought back. */
    removed,
    mistakes,
    name,
    alert,
    isBusy,
    load,
    /** Fills the form for a search that is saved, or for a new one. */
    begin(search: SavedSearch | undefined): void {
      id = search?.id ?? newId();
      name.value = search?.name ?? '';
      alert.value = search?.alert ?? 'never';
      mistakes.value = [];
      notice.value = '';
      removed.value = undefined;
    },
    /** Saves what is looked for under the name in the form; false where that cannot be. */
    async save(criteria: Criteria): Promise<boolean> {
      const said = name.value.trim();
      if (said === '' || said.length > LONGEST) {
        mistakes.value = [{ field: 'saved-name', text: messages.noName }];
        return false;
      }
      const draft = { name: said, alert: alert.value as SearchAlert, search: searchOf(criteria) };
      return keep({ id, ...draft }, messages.saved(said));
    },
    async remove(search: SavedSearch): Promise<void> {
      const outcome = await once(() => api.savedSearches.remove(search.id));
      if (!outcome) return;
      if (!outcome.ok && outcome.failure.code !== 'not-found') {
        mistakes.value = [{ text: failureInWords(outcome.failure) }];
        return;
      }
      await done(messages.removed(search.name));
      removed.value = search;
    },
    async undo(): Promise<void> {
      const search = removed.value;
      if (!search) return;
      const { savedAt: _, ...kept } = search;
      if (await keep(kept, messages.restored(search.name))) removed.value = undefined;
    },
  };
});

export type SavedModel = InstanceType<typeof SavedModel>;

/** The address of a saved search. */
export function addressOfSaved({ search }: Pick<SavedSearch, 'search'>): string {
  const texts = Object.entries(search).map(([name, value]) => [name, String(value ?? '')]);
  return addressOfSearch(criteriaIn(Object.fromEntries(texts)));
}
