import {
  CONVERSATION_MONTHS,
  type Conversation,
  type ConversationCount,
  type ConversationDraft,
  type endpoints,
  type FieldError,
  fieldError,
} from '@hearback/contract';
import { conversationsKeptBy } from '@hearback/contract/permissions';
import { monthAfter } from '@hearback/contract/returns';
import type { KeptConversation } from '../world/conversations.ts';
import { pageOf } from '../world/pages.ts';
import { holds } from '../world/permissions.ts';
import { mustBeRight, Refusal } from '../world/refusal.ts';
import type { StaffAccount, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { idUsed, wrongPlace } from './complaints.ts';
import { mustList } from './listed.ts';

/** Everyday conversations that staff write down. */
export const conversations: Answers<typeof endpoints.staff.conversations> = {
  list: ({ query: { organisation, limit, cursor } }, { world, staff }) => {
    const { items, ...page } = pageOf(seenBy(world, staff(), organisation), {
      placeOf: ({ id, on }) => ({ id, at: on }),
      ...{ first: 'newest', isOfDays: true, limit, cursor },
    });
    return { result: { ...page, items: items.map((kept) => shown(world, kept)) } };
  },
  counts: ({ query: { organisation } }, { world, staff }) => {
    const from = monthAfter(world.today().slice(0, 7), 1 - CONVERSATION_MONTHS);
    const all = seenBy(world, staff(), organisation).filter(({ on }) => on.slice(0, 7) >= from);
    const places = new Map(all.map((kept) => [`${kept.on.slice(0, 7)} ${kept.organisation}`, kept]));
    const counts = [...places.values()].map((kept) => countOf(world, kept, all));
    counts.sort(
      (one, other) => other.month.localeCompare(one.month) || (one.organisation.ods < other.organisation.ods ? -1 : 1),
    );
    return { result: { counts } };
  },
  record: ({ params: { id }, body }, { world, staff }) => {
    const account = staff();
    if (!keeps(account, body.organisation)) {
      throw new Refusal(
        'forbidden',
        'Your roles do not include conversations here. Managers and operators give roles, under People.',
      );
    }
    const known = world.conversations.get(id);
    const fingerprint = JSON.stringify({ ...body, staff: account.id });
    if (known && known.fingerprint !== fingerprint) throw idUsed('conversation');
    if (!known) {
      mustBeRight(troublesOf(world, body));
      const kept = { ...body, id, fingerprint, writtenBy: account.name, at: world.instant() };
      world.conversations.set(id, kept);
      return { result: shown(world, kept), isRepeat: false };
    }
    return { result: shown(world, known), isRepeat: true };
  },
};

function keeps({ roles }: StaffAccount, ods: string): boolean {
  return conversationsKeptBy.some((role) => holds(roles, role, ods));
}

/** Those that somebody sees. Throws `forbidden` where that is none. */
function seenBy(world: World, account: StaffAccount, organisation: string | undefined): KeptConversation[] {
  mustList(account.roles, organisation, (ods) => keeps(account, ods));
  return [...world.conversations.values()].filter(
    ({ organisation: ods }) => keeps(account, ods) && (organisation === undefined || ods === organisation),
  );
}

function troublesOf(world: World, { organisation, on, change }: ConversationDraft): FieldError[] {
  const ahead = 'That day is still ahead. Choose today or an earlier day.';
  return [
    ...wrongPlace(world, organisation),
    ...(on > world.today() ? [fieldError('/on', 'not-a-date', ahead)] : []),
    ...(change === undefined || changeIn(world, change)?.organisation.ods === organisation
      ? []
      : [fieldError('/change', 'not-an-option', 'Choose a change of this organisation.')]),
  ];
}

/** A change that is public. */
function changeIn(world: World, id: string | undefined) {
  const change = world.changes.get(id ?? '')?.change;
  return change && world.stories.get(change.story)?.status === 'published' ? change : undefined;
}

function shown(world: World, { fingerprint: _, organisation, change: named, ...kept }: KeptConversation): Conversation {
  const change = changeIn(world, named);
  return {
    ...{ ...kept, organisation: placeOf(world, organisation) },
    change: change && { id: change.id, what: change.what },
  };
}

function placeOf(world: World, ods: string) {
  return { ods, name: world.organisations.get(ods)?.name ?? ods };
}

function countOf(world: World, of: KeptConversation, all: readonly KeptConversation[]): ConversationCount {
  const month = of.on.slice(0, 7);
  const same = all.filter(({ on, organisation }) => on.startsWith(month) && organisation === of.organisation);
  return {
    ...{ month, organisation: placeOf(world, of.organisation), conversations: same.length },
    settled: same.filter(({ isSettled }) => isSettled).length,
    byPhone: same.filter(({ by }) => by === 'phone').length,
  };
}
