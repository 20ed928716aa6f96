import { useMemo } from 'preact/hooks';
import { LocationProvider } from 'preact-iso';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Arrival, Page } from '../parts/page/page.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { type Ports, PortsContext } from '../ports/ports.ts';
import { SignIn } from '../sign-in/sign-in.tsx';
import { messages } from './app.messages.ts';
import type { SessionModel } from './session.model.ts';
import { Workspace } from './workspace.tsx';
import './app.css';

interface AppProps {
  ports: Ports;
  session: SessionModel;
}

/** The workspace, or what stands before it: signing in. */
export function App({ ports, session }: AppProps) {
  const arrival = useMemo(() => ({ isFirst: true }), []);
  return (
    <PortsContext.Provider value={ports}>
      <Arrival.Provider value={arrival}>
        <LocationProvider scope="/workspace">
          <Stage session={session} />
        </LocationProvider>
      </Arrival.Provider>
    </PortsContext.Provider>
  );
}

function Stage({ session }: { session: SessionModel }) {
  const state = session.state.value;
  const staff = session.staff.value;
  if (state === 'signed-in' && staff) return <Workspace session={session} staff={staff} />;
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
