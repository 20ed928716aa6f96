import { useModel } from '@preact/signals';
import type { SessionModel } from '../app/session.model.ts';
import { Directories } from '../directories/directories.tsx';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { messages } from './sign-in.messages.ts';
import { SignInModel } from './sign-in.model.ts';
import './sign-in.css';

/** Stands where any screen was asked for, so that signing in leads straight to it. */
export function SignIn({ session }: { session: SessionModel }) {
  const model = useModel(() => new SignInModel(session));
  const mistakes = model.mistakes.value;
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    void model.submit();
  };
  return (
    <main class="sign-in" id="main">
      <div class="sign-in-card">
        <Page title={messages.title} over={<p class="sign-in-product">{messages.product}</p>}>
          <div class="sign-in-words">
            {session.state.value === 'lost' ? (
              <Notice tone="problem">{messages.lost}</Notice>
            ) : (
              <p class="quiet">{messages.lead}</p>
            )}
          </div>
          <form class="form" noValidate onSubmit={handleSubmit}>
            <ErrorSummary mistakes={mistakes} />
            <TextField
              id="email"
              label={messages.email}
              type="email"
              autocomplete="username"
              value={model.email}
              error={mistakeIn(mistakes, 'email')}
            />
            <TextField
              id="password"
              label={messages.password}
              type="password"
              autocomplete="current-password"
              value={model.password}
              error={mistakeIn(mistakes, 'password')}
            />
            <Button type="submit" look="main" isBusy={model.isBusy.value}>
              {model.isBusy.value ? messages.busy : messages.submit}
            </Button>
          </form>
          <Directories />
          <p class="sign-in-help">
            <a href="/workspace/recovery">{messages.forgotten}</a>
          </p>
          <p class="quiet">{messages.help}</p>
        </Page>
      </div>
    </main>
  );
}
