import { BEHIND_A_CHANGE, type endpoints, type SentOn, type SentOnSummary } from '@hearback/contract';
import { sentOnTroubles } from '@hearback/contract/moderation';
import { changesLinkedTo, isLinked, linksOf } from '../world/behind.ts';
import { pageOf } from '../world/pages.ts';
import { maySeeSentOn, seesUnseen } from '../world/permissions.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import { sendableTo } from '../world/seers.ts';
import { toldIn } from '../world/views.ts';
import type { KeptSentOn, KeptStory, StaffAccount, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { behindFull, publicChangeOf } from './change-links.ts';
import { mustList } from './listed.ts';

export const sentOn: Answers<typeof endpoints.staff.sentOn> = {
  list: ({ query: { show, organisation, limit, cursor } }, { world, staff }) => {
    const { roles } = staff();
    const seesAt = (ods: string) =>
      maySeeSentOn(roles, 'enquiry', ods) || maySeeSentOn(roles, 'complaint', ods) || seesUnseen(roles);
    mustList(roles, organisation, seesAt);
    const all = [...world.sentOn].flatMap(([id, kept]) => {
      const story = world.stories.get(id);
      const seen = story && seenAs(world, roles, { story, kept });
      if (!seen) return [];
      if (organisation !== undefined && organisation !== story.organisation.ods) return [];
      return (kept.state === 'done') === (show === 'done') ? [summaryOf(seen)] : [];
    });
    const placeOf = ({ story: id, sentAt: at }: SentOnSummary) => ({ at, id });
    const first = show === 'open' ? 'oldest' : 'newest';
    return { result: pageOf(all, { placeOf, first, limit, cursor }) };
  },
  get: ({ params }, { world, staff }) => ({ result: shown(world, found(world, staff(), params.story)) }),
  progress: ({ params, body }, { world, staff }) => {
    const { story, kept, isUnseen } = found(world, staff(), params.story);
    const { version, to, note } = body;
    if (kept.version !== version) {
      throw new Refusal('stale', 'Somebody else has said where this stands in the meantime. Look at it again.');
    }
    const errors = sentOnTroubles(kept.state, body);
    if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
    const [at, by] = [world.instant(), staff().name];
    const steps = [...kept.steps, { to, by, at, note }];
    const moved = { ...kept, state: to, changedAt: at, version: version + 1, steps };
    world.sentOn.set(story.id, moved);
    world.record(story.id, { kind: 'sent-on-progressed', by, detail: to });
    return { result: shown(world, { story, kept: moved, isUnseen }) };
  },
  link: ({ params, body: { change: id, isLinked: isWanted } }, { world, staff }) => {
    const seen = found(world, staff(), params.story);
    const { story } = seen;
    const change = publicChangeOf(world, id, story.organisation.ods);
    if (isLinked(world, story.id, id) === isWanted) return { result: shown(world, seen) };
    const links = linksOf(world, id);
    if (isWanted && links.length >= BEHIND_A_CHANGE) throw behindFull();
    world.linked.set(id, isWanted ? [...links, { story: story.id }] : links.filter((link) => link.story !== story.id));
    world.record(story.id, {
      ...{ kind: isWanted ? 'change-linked' : 'change-unlinked', by: staff().name, detail: change.what },
    });
    return { result: shown(world, seen) };
  },
};

interface Found {
  story: KeptStory;
  kept: KeptSentOn;
  /** Nobody at its organisation sees to it. */
  isUnseen: boolean;
}

function found(world: World, { roles }: StaffAccount, id: string): Found {
  const [kept, story] = [world.sentOn.get(id), world.stories.get(id)];
  const seen = kept && story && seenAs(world, roles, { story, kept });
  // That it was sent on is private.
  if (!seen) throw notFound('story that was sent on');
  return seen;
}

/** It with how whoever holds these roles comes to see it; `undefined` where they do not. */
function seenAs(world: World, roles: StaffAccount['roles'], one: Omit<Found, 'isUnseen'>): Found | undefined {
  const { to } = one.kept;
  const { ods } = one.story.organisation;
  if (maySeeSentOn(roles, to, ods)) return { ...one, isUnseen: false };
  return seesUnseen(roles) && !sendableTo(world, ods).includes(to) ? { ...one, isUnseen: true } : undefined;
}

function shown(world: World, { story, kept, isUnseen }: Found): SentOn {
  const { version, contact, steps } = kept;
  const changes = changesLinkedTo(world, story.id);
  return { ...summaryOf({ story, kept, isUnseen }), version, told: toldIn(story), contact, changes, steps };
}

function summaryOf({ story, kept, isUnseen }: Found): SentOnSummary {
  const { id, organisation, title } = story;
  const { to, sentAt, state, changedAt } = kept;
  return { story: id, organisation, to, title, sentAt, state, changedAt, isUnseen };
}
