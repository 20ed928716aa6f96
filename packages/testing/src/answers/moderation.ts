import type { ClockTerms, endpoints, StaffStoryFilter } from '@hearback/contract';
import { dueDay } from '@hearback/contract/clocks';
import { mayBeSoCritical } from '@hearback/contract/moderation';
import { overtakeAppeals, rejectionOpen } from '../world/appeals.ts';
import { takeChangesUp } from '../world/behind.ts';
import { pageOf } from '../world/pages.ts';
import { mayList } from '../world/permissions.ts';
import { Refusal } from '../world/refusal.ts';
import { staffStory, storySummary } from '../world/views.ts';
import type { KeptStory, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { linkStory } from './change-links.ts';
import { mustList } from './listed.ts';
import { storyFor, visibleStory } from './story-for.ts';

/** What an organisation gives itself where it has set nothing else. */
const TERMS: ClockTerms = { days: 2, counted: 'working' };

export const moderation: Answers<typeof endpoints.staff.stories> = {
  list: ({ query: { show, organisation, criticality, limit, cursor } }, { world, staff }) => {
    const { roles } = staff();
    mustList(roles, organisation, (ods) => mayList(roles, show, ods));
    const isSettled = show === 'replied' || show === 'rejected' || show === 'rerouted';
    const all = [...world.stories.values()].filter(
      (story) =>
        belongs(world, story, show) &&
        (criticality === undefined || mayBeSoCritical(story, criticality, !isSettled)) &&
        mayList(roles, show, story.organisation.ods) &&
        (organisation === undefined || organisation === story.organisation.ods),
    );
    const first = isSettled ? 'newest' : 'oldest';
    const hasUrgentFirst = show === 'to-moderate' || show === 'reported' || show === 'appealed';
    const placeOf = ({ id, receivedAt, reportedAt, appealedAt, urgent }: KeptStory) => ({
      at: (show === 'reported' ? reportedAt : show === 'appealed' ? appealedAt : receivedAt) ?? '',
      id,
      isUrgent: hasUrgentFirst && urgent !== undefined && urgent.length > 0,
    });
    const { items, ...page } = pageOf(all, { placeOf, first, limit, cursor });
    return { result: { ...page, items: items.map((story) => storySummary(world, story)) } };
  },
  get: ({ params }, { world, staff }) => {
    const story = visibleStory(world, { staff: staff(), id: params.id });
    return { result: staffStory(world, story, staff()) };
  },
  publish: ({ params, body }, { world, staff }) => {
    const story = storyFor(world, { staff: staff(), id: params.id, action: 'publish' });
    settle(story, body.version);
    makePublic(world, story, staff().name);
    return { result: staffStory(world, story, staff()) };
  },
  reject: ({ params, body: { version, reason, note } }, { world, staff }) => {
    const story = storyFor(world, { staff: staff(), id: params.id, action: 'reject' });
    settle(story, version);
    Object.assign(story, { status: 'rejected', rejection: { reason, note }, returned: undefined });
    world.record(story.id, { kind: 'rejected', by: staff().name, detail: reason });
    return { result: staffStory(world, story, staff()) };
  },
  link: ({ params, body }, { world, staff }) => {
    const story = storyFor(world, { staff: staff(), id: params.id, action: 'link-change' });
    linkStory(world, story, body, staff());
    return { result: staffStory(world, story, staff()) };
  },
};

type Rejections = Pick<typeof endpoints.staff.moderation, 'takeBackRejection'>;

export const rejections: Answers<Rejections> = {
  takeBackRejection: ({ params, body }, { world, staff }) => {
    const story = storyFor(world, { staff: staff(), id: params.id, action: 'take-back-rejection' });
    if (!rejectionOpen(world, story)) {
      throw new Refusal('not-now', 'This can be taken back no more: its author has been told.');
    }
    settle(story, body.version);
    const { reason: detail } = story.rejection ?? {};
    Object.assign(story, { status: 'submitted', rejection: undefined, returned: 'rejection-taken-back' });
    overtakeAppeals(world, story, { by: staff().name });
    world.record(story.id, { kind: 'rejection-taken-back', by: staff().name, detail });
    return { result: staffStory(world, story, staff()) };
  },
};

/** Makes a story public as it stands. */
export function makePublic(world: World, story: KeptStory, by: string): void {
  const startedAt = world.instant();
  const clock = { terms: TERMS, startedAt, due: dueDay(world.today(), TERMS) };
  const isAnswered = [...world.replies.values()].some((reply) => reply.story === story.id);
  const answered = isAnswered ? world.today() : undefined;
  Object.assign(story, {
    status: 'published',
    publishedAt: startedAt,
    clock: { ...clock, answered },
    returned: undefined,
    rejection: undefined,
  });
  takeChangesUp(world, story.id);
  world.record(story.id, { kind: 'published', by });
}

function belongs(world: World, story: KeptStory, show: StaffStoryFilter): boolean {
  if (show === 'to-moderate') return story.status === 'submitted';
  if (show === 'reported') return story.reportedAt !== undefined;
  if (show === 'appealed') return story.appealedAt !== undefined;
  if (show === 'rejected' || show === 'rerouted' || show === 'with-author' || show === 'held')
    return story.status === show;
  const isAnswered = storySummary(world, story).replies > 0;
  return story.status === 'published' && isAnswered === (show === 'replied');
}

/** Throws `stale` where a story is not as whoever decides has seen it. */
export function refuseStale(story: KeptStory, version: number): void {
  if (story.version === version) return;
  throw new Refusal('stale', 'Somebody else has decided on this story in the meantime. Look at it again.');
}

/** Takes a story on by one version. Throws `stale` where it was not this one. */
export function settle(story: KeptStory, version: number): void {
  refuseStale(story, version);
  story.version += 1;
}
