import type { endpoints, Reply } from '@hearback/contract';
import { Refusal } from '../world/refusal.ts';
import type { Answers } from './caller.ts';
import { changeFingerprint, keepChange, refuseUsedId, refuseWrongDue } from './changes.ts';
import { storyFor } from './story-for.ts';

export const replies: Answers<typeof endpoints.staff.replies> = {
  publish: ({ params, body }, { world, staff }) => {
    const { jobTitle, name } = staff();
    const story = storyFor(world, { staff: staff(), id: params.story, action: 'reply' });
    const fingerprint = JSON.stringify([story.id, body]);
    const known = world.replies.get(params.id);
    if (known && known.fingerprint !== fingerprint) {
      throw new Refusal('id-used', 'Another reply has this id. Make a new id and send it again.');
    }
    if (known) return { result: known.reply, isRepeat: true };
    if (body.change) {
      refuseWrongDue(world, body.change.due, '/change/due');
      refuseUsedId(world, body.change.id);
    }
    const { organisation } = story;
    const reply: Reply = {
      id: params.id,
      text: body.text,
      role: jobTitle,
      organisation,
      publishedAt: world.instant(),
    };
    if (story.clock && story.clock.answered === undefined) story.clock.answered = world.today();
    world.replies.set(reply.id, { story: story.id, reply, fingerprint });
    world.record(story.id, { kind: 'replied', by: name });
    if (body.change) {
      const { id, ...draft } = body.change;
      const recorded = { id, draft, story, fingerprint: changeFingerprint(story.id, draft) };
      keepChange(world, recorded, name);
    }
    return { result: reply };
  },
};
