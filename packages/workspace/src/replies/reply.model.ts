import { parseBody, ReplyDraft, type SentReply, type StaffStory } from '@hearback/contract';
import { isOnItsWay } from '@hearback/contract/replies';
import { computed, createModel, signal } from '@preact/signals';
import { changePlaces, wrongDue } from '../changes/change-rules.ts';
import { keptDraft } from '../drafts/kept-draft.ts';
import { type FieldWords, mistakesAfter, mistakesFrom, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import type { Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { publicPageOf } from '../stories/addresses.ts';
import type { StoryModel } from '../story/story.model.ts';
import { dayOf, timeInWords } from '../time/words.ts';
import { begunWith, templateMistakes } from './begun-with.ts';
import { lookedThrough, type Question } from './looked-through.ts';
import { messages } from './reply.messages.ts';

const places: FieldWords = {
  '/text': { field: 'text', words: { required: messages.textMissing, 'too-long': messages.textLong } },
  ...changePlaces('/change'),
};

/** Where a reply to a story is kept while it is typed. */
export function replyDraftName(story: string): string {
  return `reply:${story}`;
}

type Story = Pick<StoryModel, 'load' | 'hasMovedOn' | 'story'>;

/** Writing a reply, with or without the change it claims. */
export const ReplyModel = createModel(
  (ports: Ports, shown: Story, story: Pick<StaffStory, 'id' | 'hearsBack' | 'organisation'>) => {
    const draft = keptDraft(ports, {
      name: replyDraftName(story.id),
      fields: ['text', 'claim', 'what', 'owner', 'due'],
      ids: ['reply', 'change'],
    });
    const { text, claim, what, owner, due } = draft.fields;
    const claims = signal(claim.value === 'yes');
    const mistakes = signal<readonly Mistake[]>([]);
    const { isBusy, once } = sending();

    const looked = lookedThrough({ text, what, owner, claims });
    const begun = begunWith(ports, story.organisation.ods, text);

    const body = computed(() => ({
      text: text.value,
      seen: repliesIn(shown.story.value),
      ...(claims.value && {
        change: { id: draft.ids.change.value, what: what.value, owner: owner.value, due: due.value },
      }),
    }));

    const refused = async (failure: Failure): Promise<void> => {
      if (failure.code === 'stale') {
        await shown.load({ tone: 'problem', text: messages.overtaken });
        return;
      }
      if (failure.code === 'id-used') {
        draft.renew();
        await shown.load({ tone: 'problem', text: messages.alreadyPublished });
        return;
      }
      mistakes.value = await mistakesAfter(failure, { shown, places });
    };

    return {
      fields: draft.fields,
      claims,
      mistakes,
      isBusy,
      ...looked,
      ...begun,
      claimChange(isClaimed: boolean): void {
        claims.value = isClaimed;
        claim.value = isClaimed ? 'yes' : '';
      },
      /** Whether it was sent. What the rules see in it is asked about first, one after the other. */
      async submit(...answered: readonly Question[]): Promise<boolean> {
        looked.asking.value = undefined;
        const parsed = parseBody(ReplyDraft, body.value);
        const wrong = claims.value ? wrongDue(due.value, dayOf(ports.clock.now.value), '/change/due') : [];
        const asTemplate = templateMistakes(text.value, begun.templates.value);
        mistakes.value = [...asTemplate, ...mistakesFrom([...(parsed.ok ? [] : parsed.errors), ...wrong], places)];
        if (!parsed.ok || mistakes.value.length > 0) return false;
        if (looked.isToAsk(answered)) return false;
        const ids = { story: story.id, id: draft.ids.reply.value };
        const outcome = await once(() => ports.api.replies.send(ids, parsed.value));
        if (!outcome) return false;
        if (!outcome.ok) {
          await refused(outcome.failure);
          return false;
        }
        draft.discard();
        claims.value = false;
        await shown.load(saidOf(outcome.value, story));
        return true;
      },
    };
  },
);

/** How many replies a story has, those on their way too. */
export function repliesIn(story: Pick<StaffStory, 'replies' | 'sentReplies'> | undefined): number {
  if (!story) return 0;
  return story.replies.length + story.sentReplies.filter(({ state }) => isOnItsWay(state)).length;
}

/** What came of sending a reply. */
function saidOf(sent: SentReply, { id, hearsBack }: Pick<StaffStory, 'id' | 'hearsBack'>): NoticeWords {
  const { state, goesOutAt, checks } = sent;
  if (state === 'to-check') return { tone: 'done', text: messages.toCheck };
  if (state === 'waiting' && goesOutAt) {
    const time = timeInWords(goesOutAt);
    return { tone: 'done', text: checks.length > 0 ? messages.sentToCheck(time) : messages.sent(time) };
  }
  const text = hearsBack ? messages.publishedTold : messages.published;
  return { tone: 'done', text, link: { href: publicPageOf(id), text: messages.see } };
}
export type ReplyModel = InstanceType<typeof ReplyModel>;
