import type { StaffStory } from '@hearback/contract';
import { batch, createModel, signal } from '@preact/signals';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { attempt, type Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './story.messages.ts';

/** An id that is no id is the address's fault, and there is no field to mend. */
function missing(failure: Failure): Failure {
  return failure.code === 'invalid' ? { ...failure, code: 'not-found' } : failure;
}

/** A story as it stands, and what came of the last thing done with it. */
export const StoryModel = createModel(({ api }: Pick<Ports, 'api'>, id: string) => {
  const story = signal<StaffStory>();
  const failure = signal<Failure>();
  const notice = signal<NoticeWords>();
  const isWriting = signal(false);
  const redrafts = signal(0);

  const load = async (after?: NoticeWords): Promise<StaffStory | undefined> => {
    const outcome = await attempt(() => api.stories.get(id));
    batch(() => {
      failure.value = outcome.ok ? undefined : missing(outcome.failure);
      if (outcome.ok) story.value = outcome.value;
      notice.value = after;
    });
    return outcome.ok ? outcome.value : undefined;
  };

  return {
    story,
    failure,
    notice,
    /** Whether a reply is being written: the story stands beside it then. */
    isWriting,
    /** How often a reply came back among what is typed: each time the form begins anew with it. */
    redrafts,
    redraft(): void {
      redrafts.value += 1;
    },
    /** Loads what has come meanwhile, and says nothing. */
    async refresh(): Promise<void> {
      const outcome = await attempt(() => api.stories.get(id));
      if (outcome.ok) story.value = outcome.value;
    },
    /** Loads the story anew and says `after` with it. */
    load,
    /** Takes the story as a decision has left it. */
    settle(decided: StaffStory, after: NoticeWords): void {
      story.value = decided;
      notice.value = after;
    },
    /**
     * Whether a failure came from the story having moved on. If so it is loaded anew, and says so; what was typed
     * stays, because drafts are not part of it.
     */
    async hasMovedOn({ code, detail }: Failure): Promise<boolean> {
      if (code !== 'stale' && code !== 'not-now') return false;
      await load({ tone: 'problem', text: code === 'stale' ? messages.stale : messages.notNow(detail) });
      return true;
    },
  };
});
export type StoryModel = InstanceType<typeof StoryModel>;
