// The small door for pages that only show published stories.
import { listStories, readStory } from '@hearback/contract';
import { type ClientOf, clientOf } from '../client/client-of.ts';
import { createTransport, type TransportOptions } from '../client/transport.ts';

const endpoints = { list: listStories, read: readStory };

/** A client that lists published stories and says that one was read. */
export function createReader(options: TransportOptions): ClientOf<typeof endpoints> {
  return clientOf(endpoints, createTransport(options));
}
