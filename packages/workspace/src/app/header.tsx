import type { StaffMember, StaffStoryFilter } from '@hearback/contract';
import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import type { TotalsModel } from '../changes/totals.model.ts';
import { Navigation } from '../navigation/navigation.tsx';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { ACCOUNT } from '../people/addresses.ts';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import type { QueuesModel } from '../stories/queues.model.ts';
import { messages } from './app.messages.ts';
import type { SessionModel } from './session.model.ts';
import type { WaitingModel } from './waiting.model.ts';

interface HeaderProps {
  session: SessionModel;
  staff: StaffMember;
  lists: readonly StaffStoryFilter[];
  queues: QueuesModel;
  seesStories: boolean;
  seesChanges: boolean;
  totals: TotalsModel;
  /** Whether they check replies of others, and how many wait for that. */
  checks: boolean;
  toCheck: WaitingModel;
  /** How much waits that was sent on to them. */
  sentOn: WaitingModel;
  /** How much waits that people wrote in answer to surveys. */
  written: WaitingModel;
  /** How much waits that staff tell of their work. */
  work: WaitingModel;
}

/** Where one is, what waits elsewhere, and who is signed in. */
export function Header({ session, staff, queues, totals, toCheck, sentOn, written, work, ...rest }: HeaderProps) {
  const { path } = useLocation();
  return (
    <header class="header">
      <a class="header-skip" href="#main">
        {messages.skip}
      </a>
      <div class="header-row">
        <a class="header-product" href="/workspace">
          {messages.product}
        </a>
        <Navigation
          {...{ staff, ...rest, counts: queues.counts.value, toCheck: toCheck.queue.value }}
          sentOn={sentOn.queue.value}
          written={written.queue.value}
          work={work.queue.value}
          overdue={totals.totals.value?.overdue ?? 0}
        />
        <div class="header-person">
          <a class="header-name" href={ACCOUNT} aria-current={path === ACCOUNT ? 'page' : undefined}>
            <span class="unseen">{messages.account}</span> {staff.name}
          </a>
          <SignOut session={session} />
        </div>
      </div>
    </header>
  );
}

function SignOut({ session }: { session: SessionModel }) {
  const { drafts } = usePorts();
  const isAsking = useSignal(false);
  const isBusy = useSignal(false);
  const problem = useSignal('');
  const signOut = async () => {
    isBusy.value = true;
    const outcome = await session.end();
    isBusy.value = false;
    isAsking.value = false;
    problem.value = outcome.ok ? '' : failureInWords(outcome.failure);
  };
  const handlePress = () => {
    if (drafts.isEmpty()) return signOut();
    isAsking.value = true;
  };
  return (
    <>
      {problem.value && <span role="alert">{problem}</span>}
      <Button look="link" isBusy={isBusy.value} onPress={handlePress}>
        {isBusy.value ? messages.signingOut : messages.signOut}
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
