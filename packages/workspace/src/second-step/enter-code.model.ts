import { createModel, signal } from '@preact/signals';
import type { SessionModel } from '../app/session.model.ts';
import { sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import type { Failure } from '../ports/failure.ts';
import { messages } from './second-step.messages.ts';

/** The second step of signing in. */
export const EnterCodeModel = createModel((session: Pick<SessionModel, 'pass'>) => {
  const code = signal('');
  /** A recovery code stands for the app. */
  const isRecovery = signal(false);
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();
  return {
    ...{ code, isRecovery, mistakes, isBusy },
    change(): void {
      isRecovery.value = !isRecovery.value;
      code.value = '';
      mistakes.value = [];
    },
    async submit(): Promise<void> {
      mistakes.value = code.value.trim() ? [] : [{ field: 'code', text: messages.codeMissing }];
      if (mistakes.value.length > 0) return;
      const outcome = await once(() => session.pass(code.value.trim()));
      const passed = outcome?.ok ? outcome.value : outcome;
      if (passed && !passed.ok) mistakes.value = [refused(passed.failure, isRecovery.value)];
    },
  };
});

function refused(failure: Failure, isRecovery: boolean): Mistake {
  if (failure.code === 'forbidden')
    return { field: 'code', text: isRecovery ? messages.recoveryWrong : messages.codeWrong };
  if (failure.code === 'invalid') return { field: 'code', text: messages.codeShape };
  if (failure.code === 'not-found') return { text: messages.tooOld };
  return { text: failure.code === 'too-many' ? messages.tooMany : failureInWords(failure) };
}
