import { createModel, signal } from '@preact/signals';
import { pagedList } from '../lists/paged-list.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { Ports } from '../ports/ports.ts';
import { type Criteria, criteriaIn, searchOf, tagsIn } from './criteria.ts';
import { messages } from './search.messages.ts';

/** What is typed and chosen, before it is looked for. A tag that is chosen is added to those there are. */
const fields = ['words', 'status', 'reply', 'criticality', 'from', 'to', 'organisation'] as const;

/** Stories found by what the address says. */
export const SearchModel = createModel(({ api }: Pick<Ports, 'api'>) => {
  const criteria = signal<Criteria>({});
  const typed = Object.fromEntries(fields.map((field) => [field, signal('')])) as Record<
    (typeof fields)[number],
    ReturnType<typeof signal<string>>
  >;
  const tag = signal('');
  const mistakes = signal<readonly Mistake[]>([]);
  const list = pagedList((query) => api.search.page({ ...searchOf(criteria.value), ...query }));
  return {
    ...list,
    criteria,
    typed,
    tag,
    mistakes,
    /** Looks for what an address says, and fills the fields with it. */
    look(wanted: Criteria): Promise<void> {
      criteria.value = wanted;
      for (const field of fields) typed[field].value = wanted[field] ?? '';
      tag.value = '';
      mistakes.value = [];
      return list.restart();
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
      mistakes.value = wrong;
      if (wrong.length > 0) return undefined;
      const tags = [...new Set([...tagsIn(criteria.value), tag.value])].filter(Boolean);
      return criteriaIn({ ...asked, tags: tags.join(',') });
    },
  };
});

export type SearchModel = InstanceType<typeof SearchModel>;
