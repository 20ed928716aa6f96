import { isChangeLink, isNewChange, type SentChange } from '@hearback/contract';
import { createModel } from '@preact/signals';
import type { Ports } from '../ports/ports.ts';
import { checking } from '../replies/checking.ts';
import type { StoryModel } from '../story/story.model.ts';
import { evidenceTyped } from './evidence-said.ts';
import { progressDraftName } from './progress.model.ts';
import { changeDraftName } from './record-change.model.ts';
import { messages } from './sent-change.messages.ts';

type Story = Pick<StoryModel, 'story' | 'load' | 'hasMovedOn' | 'redraft'>;

/** Something that was said of a change and is not public: taking it back, and checking it. */
export const SentChangeModel = createModel(
  ({ api, drafts }: Pick<Ports, 'api' | 'drafts'>, shown: Story, { story, id }: { story: string; id: string }) => {
    const check = checking(shown, {
      id,
      check: (verdict) => api.sentChanges.check(id, verdict),
      words: {
        approved: () => messages.approved(shown.story.value?.hearsBack ?? false),
        sentBack: messages.sentBackDone,
      },
    });
    const keep = (sent: SentChange): SentChange => {
      if (isChangeLink(sent)) return sent;
      drafts.write(isNewChange(sent) ? changeDraftName(story) : progressDraftName(sent.change), draftOf(sent));
      shown.redraft();
      return sent;
    };
    return {
      ...check,
      /** Whether it is back among what its writer types. */
      async takeBack(): Promise<boolean> {
        const call = async () => keep(await api.sentChanges.takeBack(id));
        const isLink = shown.story.value?.sentChanges.some((sent) => sent.id === id && isChangeLink(sent));
        return (await check.settle(call, isLink ? messages.linkTakenBack : messages.takenBack))?.ok ?? false;
      },
    };
  },
);
export type SentChangeModel = InstanceType<typeof SentChangeModel>;

function draftOf(sent: SentChange): Record<string, string> {
  const { what, owner, due, step } = sent;
  const shown = evidenceTyped(step?.evidence);
  if (!isNewChange(sent)) return { status: step?.status ?? '', note: step?.note ?? '', ...shown };
  return { what, owner, due, ...(step && { done: 'yes', ...shown }) };
}
