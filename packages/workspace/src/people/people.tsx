import type { Invitation, RoleHeld, StaffMember } from '@hearback/contract';
import { useModel, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { Loading } from '../parts/loading/loading.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { usePorts } from '../ports/ports.ts';
import { ROLES } from '../roles/addresses.ts';
import { Invite } from './invite.tsx';
import { messages } from './people.messages.ts';
import { PeopleModel } from './people.model.ts';
import { PersonRow } from './person-row.tsx';
import { heldInWords } from './role-words.ts';
import './people.css';

/** Who may do what, and inviting more. */
export function People({ staff }: { staff: StaffMember }) {
  const ports = usePorts();
  const model = useModel(() => new PeopleModel(ports));
  useEffect(() => {
    void model.load();
  }, [model]);
  return (
    <Page title={messages.title}>
      <p class="quiet page-lead">
        {messages.lead} <a href={ROLES}>{messages.whoMay}</a>
      </p>
      <NoticeRegion notice={model.notice.value} />
      <div class="people-columns">
        <div>
          <Search model={model} />
          <Found model={model} mayRemove={runsHearback(staff.roles)} self={staff.id} />
          <Invited model={model} />
        </div>
        <Invite roles={staff.roles} onSent={model.sent} />
      </div>
    </Page>
  );
}

function runsHearback(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role }) => role === 'operator');
}

function Search({ model }: { model: PeopleModel }) {
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    void model.load();
  };
  return (
    <search>
      <form class="people-search" onSubmit={handleSubmit}>
        <TextField id="search" label={messages.search} value={model.search} />
        <Button type="submit">{messages.find}</Button>
      </form>
    </search>
  );
}

function Found({ model, mayRemove, self }: { model: PeopleModel; mayRemove: boolean; self: string }) {
  const people = model.people.value;
  if (!people) return <Loading words={messages.loading} model={model} />;
  if (people.length === 0) {
    return model.found.value ? (
      <p role="status">{messages.noneFound}</p>
    ) : (
      <>
        <h2>{messages.none}</h2>
        <p class="quiet">{messages.noneHelp}</p>
      </>
    );
  }
  return (
    <>
      <ul class="people" aria-label={messages.title}>
        {people.map((person) => (
          <PersonRow key={person.id} {...{ model, person }} mayRemove={mayRemove && person.id !== self} />
        ))}
      </ul>
      {model.hasMore.value && <p class="quiet">{messages.hasMore}</p>}
    </>
  );
}

function Invited({ model }: { model: PeopleModel }) {
  const asked = useSignal<Invitation>();
  const invitations = model.invitations.value;
  if (invitations.length === 0) return null;
  return (
    <section class="people-invited">
      <h2>{messages.invitations}</h2>
      <ul class="people">
        {invitations.map((invitation) => (
          <Waiting key={invitation.id} invitation={invitation} onWithdraw={() => (asked.value = invitation)} />
        ))}
      </ul>
      {asked.value && <AskToWithdraw model={model} invitation={asked.value} onEnd={() => (asked.value = undefined)} />}
    </section>
  );
}

function Waiting({ invitation, onWithdraw }: { invitation: Invitation; onWithdraw: () => void }) {
  return (
    <li class="person">
      <div>
        <p class="person-name">{invitation.email}</p>
        <p class="quiet">
          {heldInWords(invitation)}, {messages.invited(invitation.by)}
        </p>
        {invitation.isOver && <p class="person-over">{messages.over}</p>}
      </div>
      <Button look="link" onPress={onWithdraw}>
        {messages.withdraw}
        <span class="unseen"> {invitation.email}</span>
      </Button>
    </li>
  );
}

interface AskToWithdrawProps {
  model: PeopleModel;
  invitation: Invitation;
  onEnd: () => void;
}

function AskToWithdraw({ model, invitation, onEnd }: AskToWithdrawProps) {
  const handleConfirm = async () => {
    await model.withdraw(invitation);
    onEnd();
  };
  return (
    <Confirmation
      title={messages.withdrawTitle(invitation.email)}
      confirm={messages.withdrawNow}
      cancel={messages.keep}
      look="grave"
      isBusy={model.isBusy.value}
      onConfirm={handleConfirm}
      onCancel={onEnd}
    >
      <p>{messages.withdrawWords}</p>
    </Confirmation>
  );
}
