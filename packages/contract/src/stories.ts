import * as z from 'zod/mini';
import { Change } from './changes.ts';
import { endpoint } from './endpoint.ts';
import { Id, Instant, WrittenOds } from './ids.ts';
import { OrganisationName, Service } from './organisations.ts';
import { Cursor, Limit, pageOf } from './pages.ts';
import { Receipt } from './receipts.ts';
import { Reply } from './replies/reply.ts';
import { StorySubmission, StoryTold } from './story.ts';

/** A published story with what was answered and what changed. */
export const Story = z.object({
  id: Id,
  organisation: OrganisationName,
  title: z.string(),
  ...StoryTold.shape,
  service: z.optional(Service),
  language: z.string(),
  publishedAt: Instant,
  /** Visitors who opened it, counted once a day each. */
  reads: z.number(),
  replies: z.array(Reply),
  changes: z.array(Change),
});
export type Story = z.infer<typeof Story>;

const params = z.object({ id: Id });

export const submitStory = endpoint({
  summary: 'Sends a story. The same PUT again is the same story and gives the same receipt.',
  method: 'PUT',
  path: '/v1/stories/{id}',
  params,
  body: StorySubmission,
  result: Receipt,
  status: 201,
  problems: ['id-used'],
});

export const getStory = endpoint({
  summary: 'A published story with its replies and changes.',
  method: 'GET',
  path: '/v1/stories/{id}',
  params,
  result: Story,
  problems: ['not-found'],
});

export const listStories = endpoint({
  summary: "An organisation's published stories, newest first.",
  method: 'GET',
  path: '/v1/stories',
  query: z.object({ organisation: WrittenOds, limit: Limit, cursor: z.optional(Cursor) }),
  result: pageOf(Story),
  problems: ['not-found'],
});

export const readStory = endpoint({
  summary: 'Says that a visitor opened a story. Counted once per visitor and day, with no cookie and no kept address.',
  method: 'POST',
  path: '/v1/stories/{id}/reads',
  params,
  problems: ['not-found'],
});
