import type { StaffMember, StaffStoryFilter } from '@hearback/contract';
import { useLocation } from 'preact-iso';
import type { TotalsModel } from '../changes/totals.model.ts';
import { Navigation } from '../navigation/navigation.tsx';
import { ACCOUNT } from '../people/addresses.ts';
import type { QueuesModel } from '../stories/queues.model.ts';
import { messages } from './app.messages.ts';
import type { SessionModel } from './session.model.ts';
import { SignOut } from './sign-out.tsx';
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
  /** How much waits that was asked of them in private. */
  enquiries: WaitingModel;
  /** How many complaints are not answered yet. */
  complaints: WaitingModel;
  /** How much waits that people wrote in answer to surveys. */
  written: WaitingModel;
  /** How much waits that staff tell of their work. */
  work: WaitingModel;
}

/** Where one is, what waits elsewhere, and who is signed in. */
export function Header({
  session,
  staff,
  queues,
  totals,
  toCheck,
  sentOn,
  enquiries,
  complaints,
  written,
  work,
  ...rest
}: HeaderProps) {
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
          enquiries={enquiries.queue.value}
          complaints={complaints.queue.value}
          written={written.queue.value}
          work={work.queue.value}
          overdue={totals.totals.value?.overdue ?? 0}
        />
        <div class="header-person">
          <a class="header-name" href={ACCOUNT} aria-current={path === ACCOUNT ? 'page' : undefined}>
            <span class="unseen">{messages.account}</span> {staff.name}
          </a>
          <SignOut session={session} leadsTo="/workspace" />
        </div>
      </div>
    </header>
  );
}
