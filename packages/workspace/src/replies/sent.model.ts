import { SendBackReason, type SentReply } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { type FieldWords, mistakesAfter, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { Outcome } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { replyDraftName } from './reply.model.ts';
import { messages } from './sent.messages.ts';

const places: FieldWords = {
  '/reason': { field: 'send-back-reason', words: { required: messages.reasonMissing } },
  '/note': { field: 'send-back-note', words: { required: messages.noteMissing, 'too-long': messages.noteLong } },
};

type Story = Pick<StoryModel, 'load' | 'hasMovedOn' | 'redraft'>;

/** A reply that was sent and is not public: taking it back, and checking it. */
export const SentModel = createModel(
  (ports: Pick<Ports, 'api' | 'drafts'>, shown: Story, ids: { story: string; id: string }) => {
    const { api, drafts } = ports;
    const [reason, note] = [signal(''), signal('')];
    const mistakes = signal<readonly Mistake[]>([]);
    const { isBusy, once } = sending();

    const after = async (outcome: Outcome<SentReply> | undefined, text: string): Promise<boolean> => {
      if (!outcome) return false;
      if (!outcome.ok) {
        mistakes.value = await mistakesAfter(outcome.failure, { shown, places });
        return false;
      }
      await shown.load({ tone: 'done', text });
      return true;
    };

    return {
      ...{ reason, note, mistakes, isBusy },
      /** Whether it is back among what its writer types. Words that were begun meanwhile stay beneath it. */
      async takeBack(): Promise<boolean> {
        const outcome = await once(() => api.replies.takeBack(ids));
        if (outcome?.ok) {
          const name = replyDraftName(ids.story);
          drafts.write(name, draftAfter(outcome.value, drafts.read(name)));
          shown.redraft();
        }
        return after(outcome, messages.takenBack);
      },
      async approve(): Promise<boolean> {
        return after(await once(() => api.replies.check(ids, { verdict: 'approve' })), messages.approved);
      },
      async sendBack(): Promise<boolean> {
        const chosen = SendBackReason.safeParse(reason.value);
        mistakes.value = chosen.success ? [] : [{ field: 'send-back-reason', text: messages.reasonMissing }];
        if (!chosen.success) return false;
        const said = note.value.trim();
        const check = { verdict: 'send-back' as const, reason: chosen.data, ...(said && { note: said }) };
        return after(await once(() => api.replies.check(ids, check)), messages.sentBackDone);
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
