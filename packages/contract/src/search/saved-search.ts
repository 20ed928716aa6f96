import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { plainText } from '../text.ts';
import { StorySearch } from './story-search.ts';

/** When mail comes of what a saved search finds new: never, in one’s weekly or daily digest, or as it comes. */
export const SearchAlert = z.enum(['never', 'weekly', 'daily', 'at-once']);
export type SearchAlert = z.infer<typeof SearchAlert>;

/** A search to save under a name of one's own. */
export const SavedSearchDraft = z.strictObject({
  name: plainText(80),
  search: StorySearch,
  alert: SearchAlert,
});
export type SavedSearchDraft = z.infer<typeof SavedSearchDraft>;

/** A search that one has saved. Nobody else sees it. */
export const SavedSearch = z.object({ id: Id, ...SavedSearchDraft.shape, savedAt: Instant });
export type SavedSearch = z.infer<typeof SavedSearch>;

/** How many searches one may have saved. */
export const MOST_SAVED = 50;

const params = z.object({ id: Id });

export const savedSearchEndpoints = {
  list: endpoint({
    summary: 'One’s own saved searches, by name.',
    method: 'GET',
    path: '/v1/staff/saved-searches',
    audience: 'staff',
    result: z.object({ searches: z.array(SavedSearch) }),
  }),
  save: endpoint({
    summary: 'Saves a search, or what has changed of it. Up to 50 are kept.',
    method: 'PUT',
    path: '/v1/staff/saved-searches/{id}',
    audience: 'staff',
    params,
    body: SavedSearchDraft,
    result: SavedSearch,
    status: 201,
    problems: ['id-used', 'not-now'],
  }),
  remove: endpoint({
    summary: 'Deletes one of one’s saved searches; its mails end. Saving it again under its id brings it back.',
    method: 'DELETE',
    path: '/v1/staff/saved-searches/{id}',
    audience: 'staff',
    params,
    problems: ['not-found'],
  }),
};
