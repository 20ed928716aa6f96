import type { SentReply } from '@hearback/contract';
import { createModel } from '@preact/signals';
import type { Ports } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { checking } from './checking.ts';
import { replyDraftName } from './reply.model.ts';
import { messages } from './sent.messages.ts';

type Story = Pick<StoryModel, 'story' | 'load' | 'hasMovedOn' | 'redraft'>;

/** A reply that was sent and is not public: taking it back, and checking it. */
export const SentModel = createModel(
  ({ api, drafts }: Pick<Ports, 'api' | 'drafts'>, shown: Story, ids: { story: string; id: string }) => {
    const check = checking(shown, {
      id: ids.id,
      check: (verdict) => api.replies.check(ids, verdict),
      words: {
        approved: () => messages.approved(shown.story.value?.hearsBack ?? false),
        sentBack: messages.sentBackDone,
      },
    });
    const keep = (reply: SentReply): SentReply => {
      const name = replyDraftName(ids.story);
      drafts.write(name, draftAfter(reply, drafts.read(name)));
      shown.redraft();
      return reply;
    };
    return {
      ...check,
      /** Whether it is back among what its writer types. Words that were begun meanwhile stay beneath it. */
      async takeBack(): Promise<boolean> {
        const call = async () => keep(await api.replies.takeBack(ids));
        return (await check.settle(call, messages.takenBack))?.ok ?? false;
      },
    };
  },
);
export type SentModel = InstanceType<typeof SentModel>;

function draftAfter({ text, change }: SentReply, begun: Readonly<Record<string, string>>): Record<string, string> {
  const words = [text, begun.text].filter(Boolean).join('\n\n');
  if (!change) return { ...begun, text: words };
  const { what, owner, due } = change;
  return { text: words, claim: 'yes', what, owner, due };
}
