import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { FrontPage } from '../app/front-page.tsx';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { usePorts } from '../ports/ports.ts';
import { messages } from './recovery.messages.ts';
import { RecoveryModel } from './recovery.model.ts';

/** The router takes the same path for the same screen, and would leave the secret of a link that is over. */
const WITHOUT_SECRET = '#';

/** A forgotten password: asks for a link, or with the link's secret for the new password. */
export function Recovery({ token }: { token: string }) {
  const ports = usePorts();
  const model = useModel(() => new RecoveryModel(ports));
  useEffect(() => {
    if (token) void model.open(token);
  }, [model, token]);
  if (model.isDone.value) return <Done email={token ? '' : model.email.value} />;
  if (token && model.link.value !== 'open') return <NotOpen isGone={model.link.value === 'gone'} />;
  const mistakes = model.mistakes.value;
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    void (token ? model.finish(token) : model.ask());
  };
  return (
    <FrontPage title={messages.title}>
      {!token && <p class="sign-in-words quiet">{messages.askLead}</p>}
      <form class="form" noValidate onSubmit={handleSubmit}>
        <ErrorSummary mistakes={mistakes} />
        {token ? (
          <TextField
            id="password"
            label={messages.password}
            hint={messages.passwordHint}
            type="password"
            autocomplete="new-password"
            value={model.password}
            error={mistakeIn(mistakes, 'password')}
          />
        ) : (
          <TextField
            id="email"
            label={messages.email}
            type="email"
            autocomplete="username"
            value={model.email}
            error={mistakeIn(mistakes, 'email')}
          />
        )}
        <Button type="submit" look="main" isBusy={model.isBusy.value}>
          {words(token !== '', model.isBusy.value)}
        </Button>
      </form>
      <p class="sign-in-help">
        {token ? <a href={WITHOUT_SECRET}>{messages.again}</a> : <a href="/workspace">{messages.toSignIn}</a>}
      </p>
    </FrontPage>
  );
}

function NotOpen({ isGone }: { isGone: boolean }) {
  if (!isGone) {
    return (
      <FrontPage title={messages.title}>
        <p role="status">{messages.opening}</p>
      </FrontPage>
    );
  }
  return (
    <FrontPage key="gone" title={messages.goneTitle}>
      <p>{messages.goneHelp}</p>
      <p class="sign-in-help">
        <a href={WITHOUT_SECRET}>{messages.again}</a>
      </p>
    </FrontPage>
  );
}

function words(hasToken: boolean, isBusy: boolean): string {
  if (hasToken) return isBusy ? messages.saving : messages.save;
  return isBusy ? messages.asking : messages.ask;
}

function Done({ email }: { email: string }) {
  return (
    <FrontPage key="done" title={email ? messages.asked : messages.done}>
      <p>{email ? messages.askedWords(email) : messages.doneWords}</p>
      <p class="sign-in-help">
        <a href="/workspace">{messages.toSignIn}</a>
      </p>
    </FrontPage>
  );
}
