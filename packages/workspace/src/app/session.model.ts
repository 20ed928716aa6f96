import type { SignedIn, StaffMember } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { attempt, type Failure, type Outcome } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';

/**
 * `lost` is being signed out without having asked for it; at `code` the password was right and the second step is asked
 * for; at `set-up` somebody is signed in who has to set one up first.
 */
export type SessionState = 'asking' | 'unreachable' | 'signed-out' | 'lost' | 'code' | 'set-up' | 'signed-in';

/** Who is signed in. */
export const SessionModel = createModel(({ api, drafts }: Pick<Ports, 'api' | 'drafts'>) => {
  const state = signal<SessionState>('asking');
  const staff = signal<StaffMember>();
  const failure = signal<Failure>();

  let challenge = '';

  const enter = ({ staff: member, mustSetUpSecondStep, challenge: asked }: SignedIn) => {
    if (asked) {
      challenge = asked;
      state.value = 'code';
    }
    if (!member) return;
    drafts.belongTo(member.id);
    staff.value = member;
    state.value = mustSetUpSecondStep ? 'set-up' : 'signed-in';
  };

  return {
    state,
    staff,
    failure,
    async resume(): Promise<void> {
      state.value = 'asking';
      const outcome = await attempt(() => api.session.get());
      if (outcome.ok) return enter(outcome.value);
      failure.value = outcome.failure;
      state.value = outcome.failure.code === 'unauthenticated' ? 'signed-out' : 'unreachable';
    },
    async start(credentials: { email: string; password: string }): Promise<Outcome<unknown>> {
      const outcome = await attempt(() => api.session.start(credentials));
      if (outcome.ok) enter(outcome.value);
      return outcome;
    },
    /** Gives the code that was asked for after the password. */
    async pass(code: string): Promise<Outcome<unknown>> {
      const outcome = await attempt(() => api.secondStep.pass({ challenge, code }));
      if (outcome.ok) enter(outcome.value);
      return outcome;
    },
    /** Signs in by what a directory answered. */
    async comeBack(answer: string): Promise<Outcome<unknown>> {
      const outcome = await attempt(() => api.directories.finish({ answer }));
      if (outcome.ok) enter(outcome.value);
      return outcome;
    },
    startAgain(): void {
      state.value = 'signed-out';
    },
    /** Accepts an invitation, which signs in. */
    async accept(by: Parameters<Ports['api']['invitations']['accept']>[0]): Promise<Outcome<unknown>> {
      const outcome = await attempt(() => api.invitations.accept(by));
      if (outcome.ok) enter(outcome.value);
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
    /** Something was refused: perhaps since a second step is required that was not a moment ago. */
    async lookAgain(): Promise<void> {
      if (state.value !== 'signed-in') return;
      const outcome = await attempt(() => api.session.get());
      const isRequired = outcome.ok && outcome.value.mustSetUpSecondStep;
      if (isRequired && state.value === 'signed-in') enter(outcome.value);
    },
    lose(): void {
      if (state.value === 'signed-in' || state.value === 'set-up') state.value = 'lost';
    },
  };
});
export type SessionModel = InstanceType<typeof SessionModel>;
