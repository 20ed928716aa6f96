import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { messages } from './app.messages.ts';
import type { SessionModel } from './session.model.ts';

interface SignOutProps {
  session: SessionModel;
  look?: 'link' | 'main';
  label?: string;
  /** Where whoever signs in next begins; otherwise here. */
  leadsTo?: string;
}

/** Signs out, once it is sure that nothing typed is lost unasked. */
export function SignOut({ session, look = 'link', label = messages.signOut, leadsTo }: SignOutProps) {
  const { drafts } = usePorts();
  const { route } = useLocation();
  const isAsking = useSignal(false);
  const isBusy = useSignal(false);
  const problem = useSignal('');
  const signOut = async () => {
    isBusy.value = true;
    const outcome = await session.end();
    isBusy.value = false;
    isAsking.value = false;
    problem.value = outcome.ok ? '' : failureInWords(outcome.failure);
    if (outcome.ok && leadsTo) route(leadsTo, true);
  };
  const handlePress = () => {
    if (drafts.isEmpty()) return signOut();
    isAsking.value = true;
  };
  return (
    <>
      {problem.value && <span role="alert">{problem}</span>}
      <Button look={look} isBusy={isBusy.value} onPress={handlePress}>
        {isBusy.value ? messages.signingOut : label}
      </Button>
      {isAsking.value && (
        <Confirmation
          title={messages.signOutTitle}
          confirm={messages.signOutNow}
          cancel={messages.stay}
          look="grave"
          isBusy={isBusy.value}
          onConfirm={signOut}
          onCancel={() => (isAsking.value = false)}
        >
          <p>{messages.signOutWords}</p>
        </Confirmation>
      )}
    </>
  );
}
