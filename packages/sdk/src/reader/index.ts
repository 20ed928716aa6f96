// The small door for pages that only show published stories.
import { type endpoints, listStories, readStory } from '@hearback/contract';
import { type ClientOf, clientOf } from '../client/client-of.ts';
import { createTransport, type TransportOptions } from '../client/transport.ts';

export { HearbackProblem } from '../errors/hearback-problem.ts';

/** A client that lists published stories and says that one was read. */
export type Reader = Pick<ClientOf<(typeof endpoints)['stories']>, 'list' | 'read'>;

/** Makes a reader for the platform at `baseUrl`. */
export function createReader(options: TransportOptions): Reader {
  return clientOf({ list: listStories, read: readStory }, createTransport(options));
}
