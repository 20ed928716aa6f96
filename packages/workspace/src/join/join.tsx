import type { InvitationLook, StaffMember } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { FrontPage } from '../app/front-page.tsx';
import type { SessionModel } from '../app/session.model.ts';
import { SignOut } from '../app/sign-out.tsx';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { heldInWords } from '../people/role-words.ts';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { messages } from './join.messages.ts';
import { JoinModel } from './join.model.ts';

/** What the link of an invitation opens. */
export function Join({ session, token }: { session: SessionModel; token: string }) {
  const { api } = usePorts();
  const { route } = useLocation();
  const model = useModel(() => new JoinModel({ api, session, token }));
  useEffect(() => {
    void model.open();
  }, [model]);
  const isJoining = useRef(false);
  const look = model.look.value;
  const failure = model.failure.value;
  if (failure?.code === 'not-found' || failure?.code === 'invalid') return <Gone />;
  // Who is signed in decides what is shown.
  if (!look || session.state.value === 'asking') {
    return (
      <FrontPage title={messages.title}>
        {failure ? (
          <ErrorSummary mistakes={[{ text: failureInWords(failure) }]} />
        ) : (
          <p role="status">{messages.opening}</p>
        )}
      </FrontPage>
    );
  }
  // Whoever has just joined is signed in too, and on the way on.
  const staff = isJoining.current ? undefined : signedInAs(session);
  if (staff && !look.hasAccount) return <SomebodyElse {...{ session, look, staff }} />;
  const handleSubmit = async (event: Event) => {
    event.preventDefault();
    isJoining.current = true;
    isJoining.current = await model.submit();
    if (isJoining.current) route('/workspace', true);
  };
  return (
    <FrontPage title={messages.title}>
      <Invited look={look} />
      {staff && (
        <div class="sign-in-words">
          <p>{messages.signedInAs(staff.name)}</p>
          <SignOut session={session} label={messages.signOutFirst} />
        </div>
      )}
      <form class="form" noValidate onSubmit={handleSubmit}>
        <ErrorSummary mistakes={model.mistakes.value} />
        <Fields model={model} look={look} />
        <Button type="submit" look="main" isBusy={model.isBusy.value}>
          {model.isBusy.value ? messages.busy : messages.submit}
        </Button>
      </form>
    </FrontPage>
  );
}

function signedInAs({ state, staff }: SessionModel): StaffMember | undefined {
  return state.value === 'signed-in' || state.value === 'set-up' ? staff.value : undefined;
}

function Invited({ look }: { look: InvitationLook }) {
  return (
    <div class="sign-in-words">
      <p>{messages.invited(look.by, heldInWords(look))}</p>
      <p class="quiet">
        {messages.address} {look.email}
      </p>
    </div>
  );
}

interface SomebodyElseProps {
  session: SessionModel;
  look: InvitationLook;
  staff: StaffMember;
}

/** Whoever is signed in has an account, and whoever is invited has none: they are two. */
function SomebodyElse({ session, look, staff }: SomebodyElseProps) {
  return (
    <FrontPage key="somebody-else" title={messages.title}>
      <Invited look={look} />
      <Notice tone="problem">
        <p>
          {messages.signedInAs(staff.name)} {messages.forSomebodyElse(look.email)}
        </p>
      </Notice>
      <div class="buttons sign-in-on">
        <SignOut session={session} look="main" label={messages.signOutFirst} />
      </div>
      <p class="sign-in-help">
        <a href="/workspace">{messages.toWorkspace}</a>
      </p>
    </FrontPage>
  );
}

function Fields({ model, look }: { model: InstanceType<typeof JoinModel>; look: InvitationLook }) {
  const mistakes = model.mistakes.value;
  if (look.hasAccount) {
    return (
      <TextField
        id="password"
        label={messages.ownPassword}
        hint={messages.hasAccount}
        type="password"
        autocomplete="current-password"
        value={model.password}
        error={mistakeIn(mistakes, 'password')}
      />
    );
  }
  return (
    <>
      <TextField
        id="name"
        label={messages.name}
        hint={messages.nameHint}
        autocomplete="name"
        value={model.name}
        error={mistakeIn(mistakes, 'name')}
      />
      <TextField
        id="job"
        label={messages.jobTitle}
        hint={messages.jobHint}
        autocomplete="organization-title"
        value={model.jobTitle}
        error={mistakeIn(mistakes, 'job')}
      />
      <TextField
        id="password"
        label={messages.password}
        hint={messages.passwordHint}
        type="password"
        autocomplete="new-password"
        value={model.password}
        error={mistakeIn(mistakes, 'password')}
      />
    </>
  );
}

function Gone() {
  return (
    <FrontPage title={messages.gone}>
      <p>{messages.goneHelp}</p>
      <p class="sign-in-help">
        <a href="/workspace">{messages.toSignIn}</a>
      </p>
    </FrontPage>
  );
}
