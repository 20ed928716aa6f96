import { createModel, signal } from '@preact/signals';
import { pagedList } from '../lists/paged-list.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { Ports } from '../ports/ports.ts';
import { addressOfSearch, type Criteria, criteriaIn, searchOf, tagLists, tagsIn } from './criteria.ts';
import { messages } from './search.messages.ts';

/** What is typed and chosen, before it is looked for. A tag that is chosen is added to those there are. */
const fields = ['words', 'status', 'reply', 'criticality', 'from', 'to', 'organisation', 'withParts'] as const;

/** Stories found by what the address says. */
export const SearchModel = createModel(({ api }: Pick<Ports, 'api'>) => {
  const criteria = signal<Criteria>({});
  const typed = Object.fromEntries(fields.map((field) => [field, signal('')])) as Record<
    (typeof fields)[number],
    ReturnType<typeof signal<string>>
  >;
  const tag = signal('');
  const opinion = signal('');
  const mistakes = signal<readonly Mistake[]>([]);
  const withTag = (): Criteria =>
    Object.fromEntries(
      tagLists.map((list) => {
        const chosen = list === (opinion.value || 'tags') ? [tag.value] : [];
        return [list, [...new Set([...tagsIn(criteria.value, list), ...chosen])].filter(Boolean).join(',')];
      }),
    );
  const list = pagedList((query) => api.search.page({ ...searchOf(criteria.value), ...query }));
  return {
    ...list,
    criteria,
    typed,
    tag,
    /** The list that the tag is added to; empty for the one that says nothing of good or better. */
    opinion,
    mistakes,
    /** Looks for what an address says, and fills the fields with it. */
    look(wanted: Criteria): Promise<void> {
      const isSame = addressOfSearch(wanted) === addressOfSearch(criteria.value);
      criteria.value = wanted;
      for (const field of fields) typed[field].value = wanted[field] ?? '';
      tag.value = '';
      opinion.value = '';
      mistakes.value = [];
      return isSame ? list.reload() : list.restart();
    },
    /** What the fields ask for; nothing where one of them cannot be. */
    asked(): Criteria | undefined {
      const filled = Object.fromEntries(fields.map((field) => [field, typed[field].value?.trim() ?? '']));
      const asked: Criteria = { ...filled, organisation: filled.organisation?.toUpperCase() ?? '' };
      const wrong: Mistake[] = [];
      if (asked.organisation && !criteriaIn(asked).organisation) {
        wrong.push({ field: 'search-organisation', text: messages.noSuchOrganisation });
      }
      if (asked.from && asked.to && asked.from > asked.to)
        wrong.push({ field: 'search-from', text: messages.daysTurned });
      if (opinion.value !== '' && tag.value === '') wrong.push({ field: 'search-tag', text: messages.noTag });
      mistakes.value = wrong;
      if (wrong.length > 0) return undefined;
      return criteriaIn({ ...asked, ...(asked.organisation === '' && { withParts: '' }), ...withTag() });
    },
  };
});

/** The search that is shown, for coming back to it. */
export interface KeptSearch {
  model?: SearchModel;
}

export type SearchModel = InstanceType<typeof SearchModel>;
