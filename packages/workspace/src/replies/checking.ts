import { type ReplyCheck, SendBackReason } from '@hearback/contract';
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type FieldWords, mistakesAfter, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { Outcome } from '../ports/failure.ts';
import type { StoryModel } from '../story/story.model.ts';
import { messages } from './sent.messages.ts';

type Story = Pick<StoryModel, 'load' | 'hasMovedOn'>;

/** The ids of the fields to check something by: a story can have several things to check on one screen. */
export function checkField(id: string, field: 'form' | 'reason' | 'note'): string {
  return `send-back-${field}-${id}`;
}

/** Checking what somebody else sent: what a form for it shows and does. */
export interface Checking {
  reason: Signal<string>;
  note: Signal<string>;
  mistakes: ReadonlySignal<readonly Mistake[]>;
  isBusy: ReadonlySignal<boolean>;
  approve(): Promise<boolean>;
  sendBack(): Promise<boolean>;
  /** Does something else with it, and loads the story anew, which then says `text`. */
  settle<Value>(call: () => Promise<Value>, text: string): Promise<Outcome<Value> | undefined>;
}

interface Checked {
  id: string;
  check(verdict: ReplyCheck): Promise<unknown>;
  words: { approved(): string; sentBack: string };
}

/** Checking one thing that somebody else sent. */
export function checking(shown: Story, { id, check, words }: Checked): Checking {
  const [reason, note] = [signal(''), signal('')];
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();
  const places: FieldWords = {
    '/reason': { field: checkField(id, 'reason'), words: { required: messages.reasonMissing } },
    '/note': {
      field: checkField(id, 'note'),
      words: { required: messages.noteMissing, 'too-long': messages.noteLong },
    },
  };

  const settle = async <Value>(call: () => Promise<Value>, text: string): Promise<Outcome<Value> | undefined> => {
    const outcome = await once(call);
    if (!outcome) return undefined;
    if (outcome.ok) await shown.load({ tone: 'done', text });
    else mistakes.value = await mistakesAfter(outcome.failure, { shown, places });
    return outcome;
  };
  const say = async (verdict: ReplyCheck, text: string) => (await settle(() => check(verdict), text))?.ok ?? false;

  return {
    ...{ reason, note, mistakes, isBusy, settle },
    approve: () => say({ verdict: 'approve' }, words.approved()),
    async sendBack() {
      const chosen = SendBackReason.safeParse(reason.value);
      mistakes.value = chosen.success ? [] : [{ field: checkField(id, 'reason'), text: messages.reasonMissing }];
      if (!chosen.success) return false;
      const said = note.value.trim();
      return say({ verdict: 'send-back', reason: chosen.data, ...(said && { note: said }) }, words.sentBack);
    },
  };
}
