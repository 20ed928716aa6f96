import type { StaffMember } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { OwnMailChoices } from '../mail-choices/mail-choices.tsx';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { Loading } from '../parts/loading/loading.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { usePorts } from '../ports/ports.ts';
import { OwnStep } from '../second-step/own-step.tsx';
import { messages } from './account.messages.ts';
import { AccountModel } from './account.model.ts';
import { Sessions } from './sessions.tsx';
import './account.css';

/** Whoever is signed in, and what is theirs alone. */
export function Account({ staff: { name, roles } }: { staff: StaffMember }) {
  const ports = usePorts();
  const model = useModel(() => new AccountModel(ports));
  useEffect(() => {
    void model.load();
  }, [model]);
  return (
    <Page title={messages.title}>
      <p class="quiet">{name}</p>
      <NoticeRegion notice={model.notice.value} />
      <section class="account-part">
        <h2>{messages.sessions}</h2>
        <p class="quiet">{messages.sessionsLead}</p>
        {model.sessions.value ? (
          <Sessions model={model} sessions={model.sessions.value} />
        ) : (
          <Loading words={messages.loading} model={model} />
        )}
      </section>
      <OwnMailChoices roles={roles} />
      <OwnStep />
      <section class="account-part">
        <h2>{messages.password}</h2>
        <Passwords model={model} />
      </section>
    </Page>
  );
}

function Passwords({ model }: { model: AccountModel }) {
  const mistakes = model.mistakes.value;
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    void model.changePassword();
  };
  return (
    <form class="form account-form" noValidate onSubmit={handleSubmit}>
      <ErrorSummary mistakes={mistakes} />
      <TextField
        id="current"
        label={messages.current}
        type="password"
        autocomplete="current-password"
        value={model.current}
        error={mistakeIn(mistakes, 'current')}
      />
      <TextField
        id="next"
        label={messages.next}
        hint={messages.nextHint}
        type="password"
        autocomplete="new-password"
        value={model.next}
        error={mistakeIn(mistakes, 'next')}
      />
      <div class="buttons">
        <Button type="submit" look="main" isBusy={model.isBusy.value}>
          {model.isBusy.value ? messages.saving : messages.save}
        </Button>
      </div>
    </form>
  );
}
