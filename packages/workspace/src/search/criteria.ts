import { StorySearch, type Tag } from '@hearback/contract';
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

/** How a story may be about something: as what was good, as what could be better; or `tags`, whichever of them. */
export const tagLists = ['tags', 'goodTags', 'betterTags'] as const;
export type TagList = (typeof tagLists)[number];

/** The tags among what is looked for, of one list. */
export function tagsIn(criteria: Criteria, list: TagList): Tag[] {
  return (criteria[list] ?? '').split(',').filter(Boolean) as Tag[];
}
