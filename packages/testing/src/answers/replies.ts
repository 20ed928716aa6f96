import type { endpoints, ReplyDraft } from '@hearback/contract';
import {
  checksFor,
  checkTroubles,
  isOnItsWay,
  personalKindsIn,
  templateErrors,
  textsOfReply,
} from '@hearback/contract/replies';
import { mayList } from '../world/permissions.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import {
  goOut,
  type KeptReply,
  mayCheck,
  mayTakeBack,
  noteOnItsWay,
  publishedBy,
  publishSent,
  sentBefore,
  sentReply,
  sentTo,
} from '../world/sent-replies.ts';
import type { KeptStory, StaffAccount, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { refuseUsedId, refuseWrongDue } from './changes.ts';
import { mustList } from './listed.ts';
import { storyFor } from './story-for.ts';

const MINUTE_MS = 60_000;

export const replies: Answers<typeof endpoints.staff.replies> = {
  send: ({ params: { story: storyId, id }, body }, { world, staff }) => {
    const story = storyFor(world, { staff: staff(), id: storyId, action: 'reply' });
    const { seen, ...words } = body;
    const fingerprint = JSON.stringify([storyId, words]);
    const known = world.sentReplies.get(id);
    if (known?.fingerprint === fingerprint) return { result: sentReply(known, staff()), isRepeat: true };
    if (known || world.replies.has(id)) {
      throw new Refusal('id-used', 'Another reply has this id. Make a new id and send it again.');
    }
    const errors = templateErrors(body.text, world.templatesOf(story.organisation.ods));
    if (errors.length > 0) throw new Refusal('invalid', 'Mend the reply, then send it again.', errors);
    const before = sentBefore(world, storyId, { staff: staff(), draft: body });
    if (before) return { result: sentReply(before, staff()), isRepeat: true };
    if (body.change) {
      refuseWrongDue(world, body.change.due, '/change/due');
      refuseUsedId(world, body.change.id);
    }
    if (seen !== undefined && countOf(world, storyId) > seen) {
      throw new Refusal('stale', 'Somebody else has replied to this story meanwhile. Read their reply first.');
    }
    const kept = keptReply(world, { id, story, staff: staff(), draft: body, fingerprint });
    world.sentReplies.set(id, kept);
    noteOnItsWay(world, story);
    if (kept.goesOutAt > kept.sentAt) world.record(storyId, { kind: 'reply-sent', by: kept.by });
    else goOut(world, kept);
    return { result: sentReply(kept, staff()) };
  },
  takeBack: ({ params: { story: storyId, id } }, { world, staff }) => {
    const story = storyFor(world, { staff: staff(), id: storyId, action: 'take-back-reply' });
    const kept = replyTo(world, storyId, id);
    if (kept.state === 'taken-back') return { result: sentReply(kept, staff()) };
    if (kept.state === 'published') throw new Refusal('not-now', 'This reply is public already.');
    if (!mayTakeBack(kept, staff())) throw new Refusal('forbidden', 'Only whoever wrote a reply can take it back.');
    kept.state = 'taken-back';
    noteOnItsWay(world, story);
    world.record(storyId, { kind: 'reply-taken-back', by: staff().name });
    return { result: sentReply(kept, staff()) };
  },
  check: ({ params: { story: storyId, id }, body }, { world, staff }) => {
    const story = storyFor(world, { staff: staff(), id: storyId, action: 'check-reply' });
    const kept = replyTo(world, storyId, id);
    if (kept.staffId === staff().id) throw new Refusal('forbidden', 'Somebody else has to read your reply, not you.');
    if (kept.state !== 'to-check') throw new Refusal('not-now', 'This reply waits to be checked no more.');
    if (!mayCheck(kept, staff())) throw new Refusal('forbidden', 'A moderator has to read this reply.');
    const errors = checkTroubles(body);
    if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
    const { reason, note } = body;
    if (body.verdict === 'approve') {
      world.record(storyId, { kind: 'reply-approved', by: staff().name });
      publishSent(world, kept);
    } else if (reason) {
      kept.state = 'sent-back';
      kept.sentBack = { reason, note, by: staff().name, at: world.instant() };
      noteOnItsWay(world, story);
      const detail = note ? `${reason}: ${note}` : reason;
      world.record(storyId, { kind: 'reply-sent-back', by: staff().name, detail });
    }
    return { result: sentReply(kept, staff()) };
  },
  totals: ({ query: { organisation } }, { world, staff }) => {
    const { roles } = staff();
    mustList(roles, organisation, (ods) => mayList(roles, 'replied', ods));
    const totals = { replies: 0, yes: 0, partly: 0, no: 0 };
    for (const { story, reply } of world.replies.values()) {
      const { ods } = reply.organisation;
      const isPublic = world.stories.get(story)?.status === 'published';
      if (!isPublic || !mayList(roles, 'replied', ods) || (organisation ?? ods) !== ods) continue;
      totals.replies += 1;
      const said = world.helpful.get(reply.id);
      if (said) totals[said.helpful] += 1;
    }
    return { result: totals };
  },
};

function keptReply(
  world: World,
  sent: { id: string; story: KeptStory; staff: StaffAccount; draft: ReplyDraft; fingerprint: string },
): KeptReply {
  const { id, story, staff, draft, fingerprint } = sent;
  const settings = world.replySettingsOf(story.organisation.ods);
  const published = publishedBy(world, staff, story.organisation.ods);
  const sentAt = world.instant();
  const texts = textsOfReply(draft);
  const personalData = personalKindsIn(texts);
  return {
    ...{ id, text: draft.text, change: draft.change, role: staff.jobTitle, organisation: story.organisation },
    ...{ story: story.id, staffId: staff.id, by: staff.name, fingerprint },
    checks: checksFor({ settings, published, claimsChange: draft.change !== undefined, texts }),
    ...(personalData.length > 0 && { personalData }),
    ...{ state: 'waiting' as const, sentAt, sentOn: world.today() },
    goesOutAt: new Date(Date.parse(sentAt) + settings.takeBackMinutes * MINUTE_MS).toISOString(),
  };
}

function countOf(world: World, story: string): number {
  const published = [...world.replies.values()].filter((reply) => reply.story === story).length;
  return published + sentTo(world, story).filter(({ state }) => isOnItsWay(state)).length;
}

function replyTo(world: World, story: string, id: string): KeptReply {
  const kept = world.sentReplies.get(id);
  if (kept?.story !== story) throw notFound('reply');
  return kept;
}
