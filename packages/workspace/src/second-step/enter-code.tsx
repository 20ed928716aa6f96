import { useModel } from '@preact/signals';
import { FrontPage } from '../app/front-page.tsx';
import type { SessionModel } from '../app/session.model.ts';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { CodeField } from './code-field.tsx';
import { EnterCodeModel } from './enter-code.model.ts';
import { messages } from './second-step.messages.ts';

/** Stands between the password and the workspace. */
export function EnterCode({ session }: { session: SessionModel }) {
  const model = useModel(() => new EnterCodeModel(session));
  const isRecovery = model.isRecovery.value;
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    void model.submit();
  };
  return (
    <FrontPage title={messages.enterTitle}>
      <p class="sign-in-words quiet">{isRecovery ? messages.recoveryLead : messages.enterLead}</p>
      <form class="form" noValidate onSubmit={handleSubmit}>
        <ErrorSummary mistakes={model.mistakes.value} />
        <CodeField
          key={String(isRecovery)}
          id="code"
          {...{ isRecovery }}
          value={model.code}
          mistakes={model.mistakes.value}
        />
        <Button type="submit" look="main" isBusy={model.isBusy.value}>
          {model.isBusy.value ? messages.goingOn : messages.goOn}
        </Button>
      </form>
      <div class="sign-in-help">
        {isRecovery && <p class="quiet">{messages.noCodes}</p>}
        <Button look="link" onPress={model.change}>
          {isRecovery ? messages.useApp : messages.useRecovery}
        </Button>
      </div>
      <Button look="link" onPress={session.startAgain}>
        {messages.startAgain}
      </Button>
    </FrontPage>
  );
}
