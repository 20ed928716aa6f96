import type { SecondStep, StepSetup } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt, type Outcome } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './second-step.messages.ts';
import { refused, refusedProof, stepForm } from './step-form.ts';

/** What one is about to do with the second step of one's sign-in. */
type Doing = 'set-up' | 'turn-off' | 'renew';

interface Way {
  /** Whether one has signed in just now: then nobody is asked for their password at once. */
  isFresh: boolean;
  /** It is on, and its recovery codes are kept. */
  onDone?: () => unknown;
}

/** The second step of one's own sign-in. */
export const SecondStepModel = createModel(({ api }: Pick<Ports, 'api'>, { isFresh, onDone }: Way) => {
  const own = signal<SecondStep>();
  const doing = signal<Doing | undefined>(undefined);
  const setup = signal<StepSetup>();
  /** Recovery codes, this one time. */
  const codes = signal<readonly string[]>();
  const notice = signal<NoticeWords>();
  const { made, clear, ...form } = stepForm({ isPasswordAskedFirst: !isFresh });
  const { isPasswordAsked, password, code, mistakes } = form;

  const load = async (): Promise<void> => {
    const outcome = await attempt(() => api.secondStep.get());
    if (outcome.ok) own.value = outcome.value;
    else notice.value = { tone: 'problem', text: failureInWords(outcome.failure) };
  };
  const leave = () => {
    clear();
    doing.value = setup.value = undefined;
  };
  const done = (text: string, made: readonly string[] | undefined) => {
    leave();
    codes.value = made;
    notice.value = { tone: 'done', text };
  };
  const proof = () => ({ password: password.value, code: code.value.trim() });

  const begin = async (): Promise<void> => {
    const given = isPasswordAsked.value ? { password: password.value } : {};
    const outcome = await made(false, () => api.secondStep.setUp(given));
    if (outcome?.ok) {
      clear();
      setup.value = outcome.value;
    } else if (outcome) askOrSay(outcome);
  };
  /** One that signed in a while ago is asked for the password after all. */
  const askOrSay = ({ failure }: Extract<Outcome<unknown>, { ok: false }>) => {
    if (failure.code === 'forbidden' && !isPasswordAsked.value) isPasswordAsked.value = true;
    else mistakes.value = [refused(failure, 'step-password', messages.passwordWrong)];
  };

  return {
    ...{ own, doing, setup, codes, notice, load, begin, leave, ...form },
    start(what: Doing): void {
      leave();
      notice.value = undefined;
      isPasswordAsked.value = what !== 'set-up' || !isFresh;
      doing.value = what;
      if (!isPasswordAsked.value) void begin();
    },
    async confirm(): Promise<void> {
      isPasswordAsked.value = false;
      const outcome = await made(true, () => api.secondStep.confirm({ code: code.value.trim() }));
      if (outcome?.ok) done(messages.turnedOn, outcome.value.codes);
      else if (outcome) mistakes.value = [refused(outcome.failure, 'step-code', messages.confirmWrong)];
    },
    async renew(): Promise<void> {
      const outcome = await made(true, () => api.secondStep.renewCodes(proof()));
      if (outcome?.ok) done(messages.renewed, outcome.value.codes);
      else if (outcome) mistakes.value = [refusedProof(outcome.failure)];
    },
    async turnOff(): Promise<void> {
      const outcome = await made(true, () => api.secondStep.turnOff(proof()));
      if (!outcome) return;
      if (outcome.ok) {
        done(messages.turnedOff, undefined);
        await load();
      } else mistakes.value = [refusedProof(outcome.failure)];
    },
    /** The codes were written down. */
    async keep(): Promise<void> {
      codes.value = undefined;
      await load();
      await onDone?.();
    },
  };
});
export type SecondStepModel = InstanceType<typeof SecondStepModel>;
