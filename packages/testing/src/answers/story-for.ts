import type { StoryAction } from '@hearback/contract';
import { cannotNow } from '@hearback/contract/moderation';
import { isAtStage } from '@hearback/contract/permissions';
import { may, maySee } from '../world/permissions.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import type { KeptStory, StaffAccount, World } from '../world/world.ts';

const ELSEWHERE = 'This story is about another organisation. You can read it on its public page.';
const ROLE_READS_NONE =
  'Your roles do not include reading stories here. You can read this one on its public page. Managers and operators give roles, under People.';

/** A story that this member of staff may see. Throws `not-found` or `forbidden`. */
export function visibleStory(world: World, { staff, id }: { staff: StaffAccount; id: string }): KeptStory {
  const story = world.stories.get(id);
  if (!story) throw notFound('story');
  if (maySee(staff.roles, story.status, story.organisation.ods)) return story;
  // That a published story exists is public; that another one does is not.
  if (story.status !== 'published') throw notFound('story');
  const isTheirs = staff.roles.some(({ organisation }) => !organisation || organisation.ods === story.organisation.ods);
  throw new Refusal('forbidden', isTheirs ? ROLE_READS_NONE : ELSEWHERE);
}

/** A story on which this member of staff may do this now. Throws `not-found`, `forbidden` or `not-now`. */
export function storyFor(
  world: World,
  { staff, id, action }: { staff: StaffAccount; id: string; action: StoryAction },
): KeptStory {
  const story = visibleStory(world, { staff, id });
  if (!may(staff.roles, action, story.organisation.ods)) {
    throw new Refusal(
      'forbidden',
      'Your roles do not include this here. Managers and operators give roles, under People.',
    );
  }
  if (!isAtStage(action, story.status)) {
    throw new Refusal('not-now', cannotNow(story.status));
  }
  return story;
}
