import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { FrontPage } from '../app/front-page.tsx';
import type { SessionModel } from '../app/session.model.ts';
import { Button } from '../parts/button/button.tsx';
import { usePorts } from '../ports/ports.ts';
import { RecoveryCodes } from './recovery-codes.tsx';
import { messages } from './second-step.messages.ts';
import { SecondStepModel } from './second-step.model.ts';
import { SetUp } from './set-up.tsx';

/** Stands before the workspace of somebody whose role needs a second step and who has none. */
export function RequiredStep({ session }: { session: SessionModel }) {
  const ports = usePorts();
  const model = useModel(() => new SecondStepModel(ports, { isFresh: true, onDone: session.resume }));
  useEffect(() => model.start('set-up'), [model]);
  const codes = model.codes.value;
  if (codes) {
    return (
      <FrontPage title={messages.title} isWide>
        <RecoveryCodes codes={codes} onKept={model.keep} />
      </FrontPage>
    );
  }
  return (
    <FrontPage title={messages.requiredTitle} isWide>
      <p class="sign-in-words">{messages.required}</p>
      <SetUp model={model} mayLeave={false} level="h2" />
      <p class="sign-in-help">
        <Button look="link" onPress={session.end}>
          {messages.startAgain}
        </Button>
      </p>
    </FrontPage>
  );
}
