import type { endpoints } from '@hearback/contract';
import { WHITE_DOT } from '../world/pictures.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import type { Answers } from './caller.ts';
import { storyFor, visibleStory } from './story-for.ts';

/** Pictures of changes. Nothing here can make one anew: each is a white dot. */
export const pictures: Answers<typeof endpoints.staff.pictures> = {
  add: ({ params: { id }, body: { story, data } }, { world, staff }) => {
    storyFor(world, { staff: staff(), id: story, action: 'progress-change' });
    const fingerprint = JSON.stringify([story, staff().id, data]);
    const known = world.pictures.get(id);
    if (known && known.fingerprint !== fingerprint) {
      throw new Refusal('id-used', 'Another picture has this id. Make a new id and send it again.');
    }
    world.pictures.set(id, { story, fingerprint });
    return { result: { id, ...WHITE_DOT }, isRepeat: known !== undefined };
  },
  get: ({ params: { id } }, { world, staff }) => {
    const known = world.pictures.get(id);
    if (!known) throw notFound('picture');
    visibleStory(world, { staff: staff(), id: known.story });
    return { result: { id, ...WHITE_DOT } };
  },
};
