import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { LocationProvider, useLocation } from 'preact-iso';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Arrival, type Arriving, Page } from '../parts/page/page.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { type Ports, PortsContext } from '../ports/ports.ts';
import { SignIn } from '../sign-in/sign-in.tsx';
import { messages } from './app.messages.ts';
import { Opened } from './opened.tsx';
import type { SessionModel } from './session.model.ts';
import { Workspace } from './workspace.tsx';
import './app.css';

interface AppProps {
  ports: Ports;
  session: SessionModel;
}

/** The workspace, or what stands before it: signing in. */
export function App({ ports, session }: AppProps) {
  const arrival = useMemo((): Arriving => ({ isFirst: true }), []);
  return (
    <PortsContext.Provider value={ports}>
      <Arrival.Provider value={arrival}>
        <LocationProvider scope="/workspace">
          <Stage session={session} arrival={arrival} />
        </LocationProvider>
      </Arrival.Provider>
    </PortsContext.Provider>
  );
}

const openJoin = () => import('../join/join.tsx');
const openBack = () => import('../directories/back.tsx');
const openCode = () => import('../second-step/enter-code.tsx');
const openRequired = () => import('../second-step/required-step.tsx');
const openRecovery = () => import('../recovery/recovery.tsx');

interface StageProps {
  session: SessionModel;
  arrival: Arriving;
}

function Stage({ session, arrival }: StageProps) {
  const { path } = useLocation();
  // Before what has the focus goes with its screen.
  useMemo(() => (arrival.from = document.activeElement), [arrival, path]);
  const token = useLinkSecret();
  if (path === '/workspace/invitation') {
    return <Opened load={openJoin}>{({ Join }) => <Join key={token} session={session} token={token} />}</Opened>;
  }
  if (path === '/workspace/recovery') {
    return <Opened load={openRecovery}>{({ Recovery }) => <Recovery key={token} token={token} />}</Opened>;
  }
  if (path === '/workspace/directory') {
    return <Opened load={openBack}>{({ Back }) => <Back session={session} />}</Opened>;
  }
  return <Staffed session={session} />;
}

/** The secret of a mailed link: after the #, so that no server's log ever has it. */
function useLinkSecret(): string {
  const secret = useSignal(location.hash.slice(1));
  useEffect(() => {
    // A link opened where the same screen is shown already changes nothing but this.
    const look = () => (secret.value = location.hash.slice(1));
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [secret]);
  return secret.value;
}

function Staffed({ session }: { session: SessionModel }) {
  const state = session.state.value;
  const staff = session.staff.value;
  if (state === 'signed-in' && staff) return <Workspace session={session} staff={staff} />;
  if (state === 'code') return <Opened load={openCode}>{({ EnterCode }) => <EnterCode session={session} />}</Opened>;
  if (state === 'set-up') {
    return <Opened load={openRequired}>{({ RequiredStep }) => <RequiredStep session={session} />}</Opened>;
  }
  if (state === 'signed-out' || state === 'lost') return <SignIn key={state} session={session} />;
  if (state === 'unreachable') return <Unreachable session={session} />;
  return (
    <p class="app-opening" role="status">
      {messages.loading}
    </p>
  );
}

function Unreachable({ session }: { session: SessionModel }) {
  const failure = session.failure.value;
  return (
    <main class="app-main">
      <Page title={messages.unreachable}>
        <div class="form">
          <ErrorSummary mistakes={failure ? [{ text: failureInWords(failure) }] : []} />
          <div class="buttons">
            <Button look="main" onPress={session.resume}>
              {messages.tryAgain}
            </Button>
          </div>
        </div>
      </Page>
    </main>
  );
}
