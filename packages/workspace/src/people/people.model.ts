import type { Invitation, Person, RoleHeld } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt, type Outcome } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './people.messages.ts';
import { heldInWords } from './role-words.ts';

/** Who may do what, who is invited, and taking either away. */
export const PeopleModel = createModel(({ api }: Pick<Ports, 'api'>) => {
  const people = signal<readonly Person[]>();
  const invitations = signal<readonly Invitation[]>([]);
  const hasMore = signal(false);
  const search = signal('');
  /** What was looked for in the list that is shown. */
  const found = signal('');
  const notice = signal<NoticeWords>();
  const { isBusy, once } = sending();

  const load = async (): Promise<void> => {
    const wanted = search.value.trim();
    const outcome = await attempt(() => Promise.all([api.people.list({ search: wanted }), api.invitations.list()]));
    if (!outcome.ok) {
      notice.value = { tone: 'problem', text: failureInWords(outcome.failure) };
      return;
    }
    const [listed, waiting] = outcome.value;
    [people.value, hasMore.value, invitations.value] = [listed.people, listed.hasMore, waiting.invitations];
    found.value = wanted;
  };

  const after = async (outcome: Outcome<unknown> | undefined, done: string): Promise<void> => {
    if (!outcome) return;
    notice.value = outcome.ok
      ? { tone: 'done', text: done }
      : // The platform's own words say why: the last operator, or somebody who has gone meanwhile.
        { tone: 'problem', text: outcome.failure.detail || failureInWords(outcome.failure) };
    await load();
  };

  return {
    ...{ people, invitations, hasMore, search, found, notice, isBusy, load },
    async take({ id, name }: Person, held: RoleHeld): Promise<void> {
      const { role, organisation, group } = held;
      const draft = { role, organisation: organisation?.ods, group: group?.id };
      await after(await once(() => api.people.withdraw(id, draft)), messages.taken(name, heldInWords(held)));
    },
    async setJob({ id, name }: Person, jobTitle: string): Promise<void> {
      await after(await once(() => api.people.setJobTitle(id, { jobTitle })), messages.jobSet(name));
    },
    async reset({ id, name }: Person): Promise<void> {
      await after(await once(() => api.people.resetSecondStep(id)), messages.wasReset(name));
    },
    async remove({ id, name }: Person): Promise<void> {
      await after(await once(() => api.people.remove(id)), messages.removed(name));
    },
    async withdraw({ id, email }: Invitation): Promise<void> {
      await after(await once(() => api.invitations.withdraw(id)), messages.withdrawn(email));
    },
    /** An invitation was sent. */
    async sent(email: string): Promise<void> {
      notice.value = { tone: 'done', text: messages.sent(email) };
      await load();
    },
  };
});
export type PeopleModel = InstanceType<typeof PeopleModel>;
