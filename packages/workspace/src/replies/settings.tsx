import type { RoleHeld } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useName } from '../organisations/use-name.ts';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { usePorts } from '../ports/ports.ts';
import { messages } from './settings.messages.ts';
import { ReplySettingsModel } from './settings.model.ts';
import './settings.css';

interface ReplySettingsProps {
  ods: string;
  maySet: boolean;
}

interface PageProps extends ReplySettingsProps {
  roles: readonly RoleHeld[];
}

const looks = (['off', 'always'] as const).map((value) => ({ value, label: messages.looks[value] }));

/** The settings as a screen of their own. */
export function ReplySettingsPage({ roles, ...props }: PageProps) {
  const name = useName(props.ods, roles);
  return (
    <Page title={messages.title(name)}>
      <ReplySettingsSection {...props} />
    </Page>
  );
}

/** How an organisation's replies go out, to stand on a screen of its settings. */
export function ReplySettingsSection({ ods, maySet }: ReplySettingsProps) {
  const ports = usePorts();
  const model = useModel(() => new ReplySettingsModel(ports, ods));
  useEffect(() => {
    void model.load();
  }, [model]);
  return (
    <div class="reply-settings">
      <NoticeRegion notice={model.notice.value} />
      <p class="quiet">{maySet ? messages.lead : messages.readOnly}</p>
      {model.isLoaded.value ? <SettingsForm model={model} maySet={maySet} /> : <p role="status">{messages.loading}</p>}
    </div>
  );
}

function SettingsForm({ model, maySet }: { model: ReplySettingsModel; maySet: boolean }) {
  const { fields } = model;
  const mistakes = model.mistakes.value;
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    void model.save();
  };
  return (
    <form class="form" noValidate onSubmit={handleSubmit}>
      <ErrorSummary mistakes={mistakes} />
      <fieldset class="form" disabled={!maySet}>
        <TextField
          id="take-back"
          label={messages.takeBack}
          hint={messages.takeBackHint}
          value={fields.takeBackMinutes}
          error={mistakeIn(mistakes, 'take-back')}
        />
        <Choices
          id="second-look"
          legend={messages.secondLook}
          hint={messages.secondLookHint}
          options={looks}
          value={fields.secondLook}
        />
        <TextField
          id="first-replies"
          label={messages.first}
          hint={messages.firstHint}
          value={fields.firstReplies}
          error={mistakeIn(mistakes, 'first-replies')}
        />
      </fieldset>
      {maySet && (
        <div class="buttons">
          <Button type="submit" look="main" isBusy={model.isBusy.value}>
            {model.isBusy.value ? messages.saving : messages.save}
          </Button>
        </div>
      )}
    </form>
  );
}
