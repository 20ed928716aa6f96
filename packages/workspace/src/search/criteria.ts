import { StorySearch } from '@hearback/contract';
import { SEARCH } from './addresses.ts';

/** What is looked for, as the address has it. */
export type Criteria = Partial<Record<keyof StorySearch, string>>;

const names = Object.keys(StorySearch.shape) as (keyof StorySearch)[];

/** What an address looks for; parts that say nothing are left out. */
export function criteriaIn(query: Readonly<Record<string, string>>): Criteria {
  const said = names.flatMap((name) => {
    const value = query[name]?.trim();
    return value && StorySearch.safeParse({ [name]: value }).success ? [[name, value]] : [];
  });
  return Object.fromEntries(said);
}

/** The screen with what is looked for. */
export function addressOfSearch(criteria: Criteria): string {
  const query = new URLSearchParams(Object.entries(criteriaIn(criteria))).toString();
  return query === '' ? SEARCH : `${SEARCH}?${query}`;
}

/** The query that asks the platform for it. */
export function searchOf(criteria: Criteria): StorySearch {
  return StorySearch.parse(criteria);
}

/** The tags among what is looked for. */
export function tagsIn({ tags = '' }: Criteria): string[] {
  return tags.split(',').filter(Boolean);
}
