import { MailRhythm, type MailTopic, mailTopics, type RoleHeld } from '@hearback/contract';
import { mailTopicsOf } from '@hearback/contract/permissions';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { Field } from '../parts/field/field.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { usePorts } from '../ports/ports.ts';
import { Moment } from '../time/moment.tsx';
import { messages, rhythms, topics } from './mail-choices.messages.ts';
import { MailChoicesModel } from './mail-choices.model.ts';
import './mail-choices.css';

/** What whoever is signed in gets mail of, and when. */
export function OwnMailChoices({ roles }: { roles: readonly RoleHeld[] }) {
  const ports = usePorts();
  const model = useModel(() => new MailChoicesModel(ports));
  useEffect(() => {
    void model.load();
  }, [model]);
  const shown = mailTopics.filter((topic) => roles.some(({ role }) => mailTopicsOf[topic].includes(role)));
  return (
    <section class="account-part" id="mails">
      <h2>{messages.title}</h2>
      <p class="quiet">{messages.lead}</p>
      <p class="quiet">{messages.urgent}</p>
      <NoticeRegion notice={model.notice.value} />
      {!model.own.value && <p role="status">{messages.loading}</p>}
      {model.own.value && (shown.length > 0 ? <Form model={model} shown={shown} /> : <p>{messages.none}</p>)}
      <p class="quiet">{messages.searches}</p>
    </section>
  );
}

function Form({ model, shown }: { model: MailChoicesModel; shown: readonly MailTopic[] }) {
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    void model.save();
  };
  return (
    <form class="form mail-choices" noValidate onSubmit={handleSubmit}>
      {shown.map((topic) => (
        <Field key={topic} id={`mail-${topic}`} label={topics[topic]}>
          <select
            class="field-input"
            id={`mail-${topic}`}
            value={model.chosen[topic].value}
            onChange={(event) => {
              model.chosen[topic].value = MailRhythm.parse(event.currentTarget.value);
            }}
          >
            {MailRhythm.options.map((rhythm) => (
              <option key={rhythm} value={rhythm}>
                {rhythms[rhythm]}
              </option>
            ))}
          </select>
        </Field>
      ))}
      <Next model={model} />
      <div class="buttons">
        <Button type="submit" look="main" isBusy={model.isBusy.value}>
          {model.isBusy.value ? messages.saving : messages.save}
        </Button>
      </div>
    </form>
  );
}

/** When the digests are due that are chosen. */
function Next({ model }: { model: MailChoicesModel }) {
  const { choices, nextDaily, nextWeekly } = model.own.value ?? {};
  const kept = Object.values(choices ?? {});
  return (
    <p class="quiet mail-choices-next">
      {nextDaily && kept.includes('daily') && (
        <span>
          {messages.nextDaily} <Moment instant={nextDaily} />
        </span>
      )}
      {nextWeekly && kept.includes('weekly') && (
        <span>
          {messages.nextWeekly} <Moment instant={nextWeekly} />
        </span>
      )}
    </p>
  );
}
