import { BEHIND_A_CHANGE, type endpoints, isChangeLink, isNewChange } from '@hearback/contract';
import { checkTroubles } from '@hearback/contract/replies';
import { linksOf } from '../world/behind.ts';
import { pageOf } from '../world/pages.ts';
import { maySeeChanges } from '../world/permissions.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import {
  isNotPublic,
  type KeptSentChange,
  mayCheckChange,
  mayTakeBackChange,
  sentChange,
} from '../world/sent-changes.ts';
import type { StaffAccount, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { behindFull, publicChangeOf } from './change-links.ts';
import { keepChange, refuseWrongStep, takeStep } from './changes.ts';
import { mustList } from './listed.ts';
import { storyFor } from './story-for.ts';

/** What staff say of changes that somebody else reads first. */
export const sentChanges: Answers<typeof endpoints.staff.sentChanges> = {
  list: ({ query: { organisation, limit, cursor } }, { world, staff }) => {
    const account = staff();
    const isSeen = (ods: string) => maySeeChanges(account.roles, ods);
    mustList(account.roles, organisation, isSeen);
    const all = [...world.sentChanges.values()].filter(
      (kept) =>
        isNotPublic(kept) &&
        world.stories.get(kept.story)?.status === 'published' &&
        isSeen(kept.organisation.ods) &&
        (organisation ?? kept.organisation.ods) === kept.organisation.ods,
    );
    const placeOf = ({ id, sentAt }: KeptSentChange) => ({ at: sentAt, id });
    const { items, ...page } = pageOf(all, { placeOf, first: 'oldest', limit, cursor });
    const shown = items.map((kept) => ({
      ...sentChange(kept, account),
      story: { id: kept.story, title: world.stories.get(kept.story)?.title ?? '' },
    }));
    return { result: { ...page, items: shown } };
  },
  takeBack: ({ params: { id } }, { world, staff }) => {
    const kept = sentById(world, id);
    storyFor(world, { staff: staff(), id: kept.story, action: 'take-back-change' });
    if (kept.state === 'taken-back') return { result: sentChange(kept, staff()) };
    if (kept.state === 'published') throw new Refusal('not-now', 'This is public already.');
    if (!mayTakeBackChange(kept, staff())) throw new Refusal('forbidden', 'Only whoever wrote this can take it back.');
    kept.state = 'taken-back';
    world.record(kept.story, { kind: 'change-taken-back', by: staff().name, detail: kept.what });
    return { result: sentChange(kept, staff()) };
  },
  check: ({ params: { id }, body }, { world, staff }) => {
    const kept = sentById(world, id);
    storyFor(world, { staff: staff(), id: kept.story, action: 'check-change' });
    refuseCheck(kept, staff());
    const errors = checkTroubles(body);
    if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
    const { reason, note } = body;
    if (body.verdict === 'approve') {
      publishSaid(world, kept, staff().name);
    } else if (reason) {
      kept.state = 'sent-back';
      kept.sentBack = { reason, note, by: staff().name, at: world.instant() };
      const detail = note ? `${reason}: ${note}` : reason;
      world.record(kept.story, { kind: 'change-sent-back', by: staff().name, detail });
    }
    return { result: sentChange(kept, staff()) };
  },
};

function sentById(world: World, id: string): KeptSentChange {
  const kept = world.sentChanges.get(id);
  if (!kept) throw notFound('change that waits');
  return kept;
}

function refuseCheck(kept: KeptSentChange, staff: StaffAccount): void {
  if (kept.staffId === staff.id) throw new Refusal('forbidden', 'Somebody else has to read what you wrote, not you.');
  if (kept.state !== 'to-check') throw new Refusal('not-now', 'This waits to be checked no more.');
  if (!mayCheckChange(kept, staff)) throw new Refusal('forbidden', 'A moderator has to read this.');
}

function refuseLink(world: World, { change, organisation }: KeptSentChange): void {
  publicChangeOf(world, change, organisation.ods);
  if (linksOf(world, change).length >= BEHIND_A_CHANGE) throw behindFull();
}

function publishSaid(world: World, kept: KeptSentChange, moderator: string): void {
  const { step, what, owner, due, by, fingerprint } = kept;
  const before = world.changes.get(kept.change);
  if (step && before) refuseWrongStep(before.change, step);
  if (isChangeLink(kept)) refuseLink(world, kept);
  kept.state = 'published';
  world.record(kept.story, { kind: 'change-approved', by: moderator, detail: what });
  const story = world.stories.get(kept.story);
  if (isNewChange(kept) && story) {
    keepChange(world, { id: kept.change, draft: { what, owner, due }, story, fingerprint }, by);
  }
  const known = world.changes.get(kept.change);
  if (step && known) takeStep(world, known, step, by);
  if (isChangeLink(kept) && known && known.change.story !== kept.story) {
    world.linked.set(kept.change, [...linksOf(world, kept.change), { story: kept.story }]);
    world.record(kept.story, { kind: 'change-linked', by, detail: what });
  }
}
