import type { StaffStory } from '@hearback/contract';
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { keptDraft } from '../drafts/kept-draft.ts';
import { mistakesAfter, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { Ports } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';

type Story = Pick<StoryModel, 'settle' | 'hasMovedOn'>;

/** What is decided: for or against whoever asked, with a note where one is due. */
interface Verdict {
  version: number;
  verdict: 'uphold' | 'dismiss';
  note?: string;
}

interface Decided {
  /** Of the note while it is written. */
  draft: string;
  /** The note's field. */
  field: string;
  send(id: string, verdict: Verdict): Promise<StaffStory>;
  messages: Record<'noteMissing' | 'noteLong' | 'upheld' | 'dismissed', string>;
}

/** Deciding on something that somebody asked about a story, with a note to them. */
export interface Deciding {
  note: Signal<string>;
  mistakes: ReadonlySignal<readonly Mistake[]>;
  isBusy: ReadonlySignal<boolean>;
  /** Whether it was decided. */
  decide(asked: { id: string }, version: number, verdict: Verdict['verdict']): Promise<boolean>;
}

export function deciding(
  ports: Omit<Ports, 'clock'>,
  shown: Story,
  { draft: name, field, send, messages }: Decided,
): Deciding {
  const draft = keptDraft(ports, { name, fields: ['note'] });
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();
  const words = { required: messages.noteMissing, 'too-long': messages.noteLong };
  return {
    note: draft.fields.note,
    mistakes,
    isBusy,
    async decide({ id }, version, verdict) {
      mistakes.value = [];
      const note = draft.fields.note.value.trim();
      const outcome = await once(() => send(id, { version, verdict, ...(note && { note }) }));
      if (!outcome) return false;
      if (!outcome.ok) {
        mistakes.value = await mistakesAfter(outcome.failure, { shown, places: { '/note': { field, words } } });
        return false;
      }
      draft.discard();
      shown.settle(outcome.value, { tone: 'done', text: verdict === 'uphold' ? messages.upheld : messages.dismissed });
      return true;
    },
  };
}
