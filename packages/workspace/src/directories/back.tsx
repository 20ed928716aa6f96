import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { FrontPage } from '../app/front-page.tsx';
import type { SessionModel } from '../app/session.model.ts';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { messages } from './directories.messages.ts';

/** Where one comes back to from a directory. */
export function Back({ session }: { session: SessionModel }) {
  const { away } = usePorts();
  const { route } = useLocation();
  const failure = useSignal('');
  useEffect(() => {
    const answer = location.search;
    // Nothing of it stays in the address, nor in the history: it works once.
    history.replaceState(null, '', location.pathname);
    void session.comeBack(answer).then((outcome) => {
      if (outcome.ok) route(away.cameFrom(), true);
      else failure.value = outcome.failure.detail || failureInWords(outcome.failure);
    });
  }, [session, away, route, failure]);
  if (!failure.value) {
    return (
      <FrontPage title={messages.title}>
        <p role="status">{messages.checking}</p>
      </FrontPage>
    );
  }
  return (
    <FrontPage key="failed" title={messages.failed}>
      <p role="alert">{failure}</p>
      <p class="sign-in-help">
        <a href="/workspace">{messages.toSignIn}</a>
      </p>
    </FrontPage>
  );
}
