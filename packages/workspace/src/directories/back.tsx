import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { FrontPage } from '../app/front-page.tsx';
import type { SessionModel } from '../app/session.model.ts';
import { failureInWords } from '../ports/failure.messages.ts';
import type { Failure } from '../ports/failure.ts';
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
    // A page that is loaded again has none any more.
    if (!answer) {
      failure.value = messages.usedUp;
      return;
    }
    void session.comeBack(answer).then((outcome) => {
      if (outcome.ok) route(away.cameFrom(), true);
      else failure.value = wordsFor(outcome.failure);
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
    <FrontPage key="failed" title={failure.value === messages.usedUp ? messages.over : messages.failed}>
      <p role="alert">{failure}</p>
      <p class="sign-in-help">
        <a href="/workspace">{messages.toSignIn}</a>
      </p>
    </FrontPage>
  );
}

/** Its fields are none of the screen's: whatever is wrong with the answer, it is of no use. */
function wordsFor(failure: Failure): string {
  if (failure.code === 'invalid') return messages.usedUp;
  return failure.detail || failureInWords(failure);
}
