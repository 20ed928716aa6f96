import type { StaffMember } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { attempt, type Failure, type Outcome } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';

/** `lost` is being signed out without having asked for it. */
export type SessionState = 'asking' | 'unreachable' | 'signed-out' | 'lost' | 'signed-in';

/** Who is signed in. */
export const SessionModel = createModel(({ api, drafts }: Pick<Ports, 'api' | 'drafts'>) => {
  const state = signal<SessionState>('asking');
  const staff = signal<StaffMember>();
  const failure = signal<Failure>();

  const enter = (member: StaffMember) => {
    drafts.belongTo(member.id);
    staff.value = member;
    state.value = 'signed-in';
  };

  return {
    state,
    staff,
    failure,
    async resume(): Promise<void> {
      state.value = 'asking';
      const outcome = await attempt(() => api.session.get());
      if (outcome.ok) return enter(outcome.value.staff);
      failure.value = outcome.failure;
      state.value = outcome.failure.code === 'unauthenticated' ? 'signed-out' : 'unreachable';
    },
    async start(credentials: { email: string; password: string }): Promise<Outcome<unknown>> {
      const outcome = await attempt(() => api.session.start(credentials));
      if (outcome.ok) enter(outcome.value.staff);
      return outcome;
    },
    /** Accepts an invitation, which signs in. */
    async accept(by: Parameters<Ports['api']['invitations']['accept']>[0]): Promise<Outcome<unknown>> {
      const outcome = await attempt(() => api.invitations.accept(by));
      if (outcome.ok) enter(outcome.value.staff);
      return outcome;
    },
    /** Signs out, and forgets whatever was typed: the device may be shared. */
    async end(): Promise<Outcome<unknown>> {
      const outcome = await attempt(() => api.session.end());
      const isOut = outcome.ok || outcome.failure.code === 'unauthenticated';
      if (isOut) {
        drafts.clear();
        staff.value = undefined;
        state.value = 'signed-out';
      }
      return outcome;
    },
    lose(): void {
      if (state.value === 'signed-in') state.value = 'lost';
    },
  };
});
export type SessionModel = InstanceType<typeof SessionModel>;
