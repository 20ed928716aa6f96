import {
  type Conversation,
  type ConversationDraft,
  type Endpoint,
  endpoints,
  fieldError,
  problem,
} from '@hearback/contract';
import { newId } from '@hearback/sdk';
import { dayOf } from '../time/words.ts';
import type { SmallPlatform } from './small-platform.ts';
import { type Call, Refused } from './small-platform-parts.ts';
import { surgery } from './told-stories.ts';

const { conversations } = endpoints.staff;

/** What the small platform answers about everyday conversations. */
export const conversationAnswers: readonly (readonly [Endpoint, (platform: SmallPlatform, call: Call) => unknown])[] = [
  [conversations.list, ({ conversations: items }) => ({ items })],
  [conversations.counts, ({ conversations: all }) => ({ counts: countsOf(all) })],
  [conversations.record, (platform, { params, body }) => record(platform, params.id, body as ConversationDraft)],
];

function countsOf(all: readonly Conversation[]) {
  const months = [...new Set(all.map(({ on }) => on.slice(0, 7)))].toSorted().toReversed();
  return months.map((month) => {
    const same = all.filter(({ on }) => on.startsWith(month));
    return {
      ...{ month, organisation: surgery, conversations: same.length },
      settled: same.filter(({ isSettled }) => isSettled).length,
      byPhone: same.filter(({ by }) => by === 'phone').length,
    };
  });
}

function record(platform: SmallPlatform, id: string | undefined, draft: ConversationDraft): Conversation {
  if (draft.on > dayOf(Date.now())) {
    const errors = [fieldError('/on', 'not-a-date', 'That day is still ahead. Choose today or an earlier day.')];
    throw new Refused(problem('invalid', 'Mend the fields that are named.', errors));
  }
  const { change: _, organisation: __, ...said } = draft;
  const known = platform.conversations.find((one) => one.id === id);
  if (known && Object.entries(said).every(([name, value]) => known[name as keyof typeof said] === value)) return known;
  if (known) throw new Refused(problem('id-used', 'Another conversation has this id.'));
  const made = conversation({ ...said, id: id ?? newId(), writtenBy: platform.staff.name });
  platform.conversations.unshift(made);
  return made;
}

/** A conversation of today, as a test needs it. */
export function conversation(parts: Partial<Conversation> = {}): Conversation {
  return {
    ...{ id: newId(), organisation: surgery, on: dayOf(Date.now()), by: 'in-person' },
    ...{ about: 'A repeat prescription was not ready.', done: 'I rang the pharmacy.', isSettled: true },
    ...{ writtenBy: 'Sam Oak', at: new Date().toISOString() },
    ...parts,
  };
}
