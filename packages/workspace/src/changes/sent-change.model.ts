import type { SentChange } from '@hearback/contract';
import { createModel } from '@preact/signals';
import type { Ports } from '../ports/ports.ts';
import { checking } from '../replies/checking.ts';
import type { StoryModel } from '../story/story.model.ts';
import { progressDraftName } from './progress.model.ts';
import { changeDraftName } from './record-change.model.ts';
import { messages } from './sent-change.messages.ts';

type Story = Pick<StoryModel, 'load' | 'hasMovedOn' | 'redraft'>;

/** Something that was said of a change and is not public: taking it back, and checking it. */
export const SentChangeModel = createModel(
  ({ api, drafts }: Pick<Ports, 'api' | 'drafts'>, shown: Story, { story, id }: { story: string; id: string }) => {
    const check = checking(shown, {
      id,
      check: (verdict) => api.sentChanges.check(id, verdict),
      words: { approved: messages.approved, sentBack: messages.sentBackDone },
    });
    const keep = (sent: SentChange): SentChange => {
      drafts.write(sent.step ? progressDraftName(sent.change) : changeDraftName(story), draftOf(sent));
      shown.redraft();
      return sent;
    };
    return {
      ...check,
      /** Whether it is back among what its writer types. */
      async takeBack(): Promise<boolean> {
        const call = async () => keep(await api.sentChanges.takeBack(id));
        return (await check.settle(call, messages.takenBack))?.ok ?? false;
      },
    };
  },
);
export type SentChangeModel = InstanceType<typeof SentChangeModel>;

function draftOf({ what, owner, due, step }: SentChange): Record<string, string> {
  if (!step) return { what, owner, due };
  const { status, note = '', evidence = {} } = step;
  return { status, note, evidence: evidence.text ?? '', link: evidence.link ?? '' };
}
