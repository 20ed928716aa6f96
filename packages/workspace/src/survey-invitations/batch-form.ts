import { type InvitationBatchDraft, type InvitedBy, LINKS_AT_ONCE } from '@hearback/contract';
import { type ReadList, readInvitees, tellingInvitees } from '@hearback/contract/surveys/inviting';
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { Clock } from '../ports/clock.ts';
import { dayOf } from '../time/words.ts';
import { invite, troubles as troubleWords } from './reach.messages.ts';

const USUAL_DAYS = 28;
/** More lines than these nobody mends one by one. */
const LINES_SHOWN = 8;

/** What is filled in to invite people. */
export function batchForm({ clock, hidden }: { clock: Clock; hidden: ReadonlySignal<readonly string[]> }) {
  const usualDay = () => dayOf(clock.now.value + USUAL_DAYS * 86_400_000);
  const [name, by, list, count] = [signal(''), signal<string>('mail'), signal(''), signal('')];
  const until = signal(usualDay());
  const way = (): InvitedBy => (by.value === 'list' ? 'list' : 'mail');
  const found = computed(() => readInvitees(list.value, { by: way(), hidden: hidden.value }));
  const isCounted = () => way() === 'list' && list.value.trim() === '';

  return {
    ...{ name, by, list, count, until, found },
    /** What is to be mended before it can be sent. */
    mistakes(): Mistake[] {
      const all = [
        name.value.trim() === '' && { field: 'batch-name', text: invite.nameMissing },
        ...(isCounted() ? [countMistake(count.value)] : listMistakes(found.value, way())),
        until.value === '' && { field: 'batch-until', text: invite.untilMissing },
      ];
      return all.filter((one) => one !== false);
    },
    /** What is sent; phone numbers stay here. */
    read(): { draft: InvitationBatchDraft; phones: (string | undefined)[] } {
      const people: ReadList['invitees'][number][] | Record<string, never>[] = isCounted()
        ? Array.from({ length: Number(count.value) }, () => ({}))
        : found.value.invitees;
      const split = people.map(({ phone, ...invitee }) => ({ phone, invitee }));
      const invitees = split.map(({ invitee }) => invitee);
      const draft = { name: name.value.trim(), by: way(), until: until.value, invitees };
      return { draft, phones: split.map(({ phone }) => phone) };
    },
    clear(): void {
      [name.value, list.value, count.value, until.value] = ['', '', '', usualDay()];
    },
  };
}

function countMistake(count: string): Mistake | false {
  if (count.trim() === '') return { field: 'batch-list', text: invite.nobody.list };
  const isRight = /^\d+$/.test(count.trim()) && Number(count) >= 1 && Number(count) <= LINKS_AT_ONCE;
  return isRight ? false : { field: 'batch-count', text: invite.countWrong };
}

function listMistakes({ invitees, troubles }: ReturnType<typeof readInvitees>, by: InvitedBy): Mistake[] {
  const field = 'batch-list';
  if (invitees.length > LINKS_AT_ONCE) return [{ field, text: invite.tooMany(invitees.length) }];
  const telling = tellingInvitees(invitees).map((place) => ({
    line: invitees[place]?.line ?? 0,
    text: invite.telling,
  }));
  const lines = [
    ...troubles.map(({ line, trouble, text }) => ({ line, text: troubleWords[trouble](text) })),
    ...telling,
  ].sort((one, other) => one.line - other.line);
  if (lines.length === 0 && invitees.length === 0) return [{ field, text: invite.nobody[by] }];
  const shown = lines.slice(0, LINES_SHOWN).map(({ line, text }) => ({ field, text: invite.line(line, text) }));
  const more = lines.length - shown.length;
  return more > 0 ? [...shown, { field, text: invite.moreLines(more) }] : shown;
}
