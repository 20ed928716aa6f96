import { type endpoints, sentKindOf, type ToCheck } from '@hearback/contract';
import { findingsOf } from '../world/author-answers.ts';
import { pageOf } from '../world/pages.ts';
import { may } from '../world/permissions.ts';
import { mayCheckChange } from '../world/sent-changes.ts';
import { mayCheck } from '../world/sent-replies.ts';
import type { World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { mustList } from './listed.ts';

/** What waits for somebody else to read it before it is public. */
export const toCheck: Answers<typeof endpoints.staff.toCheck> = {
  list: ({ query: { organisation, limit, cursor } }, { world, staff }) => {
    const { roles } = staff();
    mustList(roles, organisation, (ods) => may(roles, 'check-reply', ods));
    const replies = [...world.sentReplies.values()]
      .filter((kept) => mayCheck(kept, staff()))
      .map((kept) => waiting(world, kept, { kind: 'reply', since: kept.goesOutAt }));
    const changes = [...world.sentChanges.values()]
      .filter((kept) => mayCheckChange(kept, staff()))
      .map((kept) => waiting(world, kept, { kind: sentKindOf(kept), since: kept.sentAt }));
    const answers = [...world.authorAnswers.values()].flatMap((kept) => {
      const { organisation: at } = world.stories.get(kept.story) ?? {};
      if (!at || kept.state !== 'to-check' || !may(roles, 'check-answer', at.ods)) return [];
      const item = { ...kept, organisation: at, by: 'The author', checks: [] };
      const { urgent } = findingsOf(kept.text);
      const isUrgent = urgent && { isUrgent: true };
      return [{ ...waiting(world, item, { kind: 'author-answer', since: kept.sentAt }), ...isUrgent }];
    });
    const all = [...replies, ...changes, ...answers].filter(
      ({ story, organisation: { ods } }) =>
        world.stories.get(story.id)?.status === 'published' && (organisation ?? ods) === ods,
    );
    const placeOf = ({ id, since, isUrgent }: Waiting) => ({ at: since, id, isUrgent: isUrgent ?? false });
    const { items, ...page } = pageOf(all, { placeOf, first: 'oldest', limit, cursor });
    return { result: { ...page, items: items.map(({ since: _, ...item }) => item) } };
  },
};

/** Something that waits, and since when it stands in the queue. */
type Waiting = ToCheck & { since: string };

function waiting(
  world: World,
  kept: Omit<ToCheck, 'kind' | 'story'> & { story: string },
  { kind, since }: Pick<Waiting, 'kind' | 'since'>,
): Waiting {
  const { id, organisation, by, sentAt, checks } = kept;
  const story = { id: kept.story, title: world.stories.get(kept.story)?.title ?? '' };
  return { id, kind, story, organisation, by, sentAt, checks, since };
}
