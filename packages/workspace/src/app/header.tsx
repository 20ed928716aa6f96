import type { StaffMember, StaffStoryFilter } from '@hearback/contract';
import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { AUDIT, seesAudit } from '../audit/addresses.ts';
import { CHANGES } from '../changes/addresses.ts';
import { messages as changeWords } from '../changes/changes.messages.ts';
import type { TotalsModel } from '../changes/totals.model.ts';
import { MAILS, seesMails } from '../delivery/addresses.ts';
import { messages as mailWords } from '../delivery/delivery.messages.ts';
import { FIGURES, isAnalyst } from '../figures/addresses.ts';
import { looksAfter, ORGANISATIONS } from '../organisations/addresses.ts';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { ACCOUNT, managesPeople, PEOPLE } from '../people/addresses.ts';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { TO_CHECK } from '../replies/addresses.ts';
import { messages as checkWords } from '../replies/to-check.messages.ts';
import { SEARCH } from '../search/addresses.ts';
import { SENT_ON, seesSentOn } from '../sent-on/addresses.ts';
import { addressOfList } from '../stories/addresses.ts';
import type { QueueCount, QueuesModel } from '../stories/queues.model.ts';
import { lists as listWords } from '../stories/stories.messages.ts';
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
}

/** Where one is, what waits elsewhere, and who is signed in. */
export function Header({ session, staff, lists, queues, ...rest }: HeaderProps) {
  const { seesStories, seesChanges, totals, checks, toCheck, sentOn } = rest;
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
        <nav class="header-lists" aria-label={messages.lists}>
          {lists.map((list) => (
            <a
              key={list}
              class="header-list"
              href={addressOfList(list)}
              aria-current={path === addressOfList(list) ? 'page' : undefined}
            >
              {listWords[list].title} <Waiting queue={queues.counts.value[list]} />
            </a>
          ))}
          {checks && (
            <a class="header-list" href={TO_CHECK} aria-current={path === TO_CHECK ? 'page' : undefined}>
              {checkWords.tab} <Waiting queue={toCheck.queue.value} words={checkWords.waiting} />
            </a>
          )}
          {seesSentOn(staff.roles) && (
            <a class="header-list" href={SENT_ON} aria-current={path.startsWith(SENT_ON) ? 'page' : undefined}>
              {messages.sentOn} <Waiting queue={sentOn.queue.value} />
            </a>
          )}
          {seesChanges && (
            <a class="header-list" href={CHANGES} aria-current={path.startsWith(CHANGES) ? 'page' : undefined}>
              {changeWords.changes} <Overdue totals={totals} />
            </a>
          )}
          {seesStories && (
            <a class="header-list" href={SEARCH} aria-current={path === SEARCH ? 'page' : undefined}>
              {messages.search}
            </a>
          )}
          {looksAfter(staff.roles) && (
            <a
              class="header-list"
              href={ORGANISATIONS}
              aria-current={path.startsWith(ORGANISATIONS) ? 'page' : undefined}
            >
              {messages.organisations}
            </a>
          )}
          {seesMails(staff.roles) && (
            <a class="header-list" href={MAILS} aria-current={path === MAILS ? 'page' : undefined}>
              {mailWords.nav}
            </a>
          )}
          {managesPeople(staff.roles) && (
            <a class="header-list" href={PEOPLE} aria-current={path === PEOPLE ? 'page' : undefined}>
              {messages.people}
            </a>
          )}
          {isAnalyst(staff.roles) && (
            <a class="header-list" href={FIGURES} aria-current={path.startsWith(FIGURES) ? 'page' : undefined}>
              {messages.figures}
            </a>
          )}
          {seesAudit(staff.roles) && (
            <a class="header-list" href={AUDIT} aria-current={path === AUDIT ? 'page' : undefined}>
              {messages.audit}
            </a>
          )}
        </nav>
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

interface WaitingProps {
  queue: QueueCount | undefined;
  /** What it is that waits. */
  words?: (count: number) => string;
}

function Waiting({ queue, words = messages.waitingWords }: WaitingProps) {
  if (!queue || queue.count === 0) return null;
  return (
    <span class="header-count">
      {messages.waiting(queue.count, queue.hasMore)} <span class="unseen">{words(queue.count)}</span>
    </span>
  );
}

function Overdue({ totals }: { totals: TotalsModel }) {
  const overdue = totals.totals.value?.overdue ?? 0;
  if (overdue === 0) return null;
  return (
    <span class="header-count">
      {overdue} <span class="unseen">{changeWords.overdue(overdue)}</span>
    </span>
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
