import type { Role, RoleHeld } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { SelectField } from '../parts/field/select-field.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { usePorts } from '../ports/ports.ts';
import { InviteModel, isHeldAtOrganisations, rolesToGive } from './invite.model.ts';
import { messages } from './people.messages.ts';
import { roleWords } from './role-words.ts';

interface InviteProps {
  /** The roles of whoever invites. */
  roles: readonly RoleHeld[];
  onSent: (email: string) => unknown;
}

/** Asks somebody to join, by mail. */
export function Invite({ roles, onSent }: InviteProps) {
  const ports = usePorts();
  const model = useModel(() => new InviteModel({ ...ports, roles, onSent }));
  const mistakes = model.mistakes.value;
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    void model.submit();
  };
  const options = rolesToGive(roles).map((role) => ({
    value: role,
    label: `${roleWords[role].name}. ${roleWords[role].does}`,
  }));
  return (
    <section class="people-invite">
      <h2>{messages.invite}</h2>
      <form class="form" noValidate onSubmit={handleSubmit}>
        <ErrorSummary mistakes={mistakes} />
        <TextField
          id="invite-email"
          label={messages.email}
          type="email"
          value={model.email}
          error={mistakeIn(mistakes, 'invite-email')}
        />
        <Choices
          id="invite-role"
          legend={messages.role}
          options={options}
          value={model.role}
          error={mistakeIn(mistakes, 'invite-role')}
        />
        {model.role.value === 'group-analyst' && (
          <TextField
            id="invite-group"
            label={messages.group}
            hint={messages.groupHint}
            value={model.group}
            error={mistakeIn(mistakes, 'invite-group')}
          />
        )}
        {isHeldAtOrganisations(model.role.value) && <Place model={model} />}
        <div class="buttons">
          <Button type="submit" look="main" isBusy={model.isBusy.value}>
            {model.isBusy.value ? messages.sending : messages.send}
          </Button>
        </div>
      </form>
      {model.asksEverywhere.value && <Everywhere model={model} />}
    </section>
  );
}

/** Asks whether a role is meant for every organisation: a forgotten code would give it there too. */
function Everywhere({ model }: { model: InviteModel }) {
  const { name } = roleWords[model.role.value as Role];
  return (
    <Confirmation
      title={messages.everywhereTitle(name)}
      confirm={messages.send}
      cancel={messages.everywhereCancel}
      onConfirm={() => model.send()}
      onCancel={() => (model.asksEverywhere.value = false)}
    >
      <p>{messages.everywhereWords(model.email.value.trim())}</p>
    </Confirmation>
  );
}

/** Where the role is held: one of those that whoever invites may choose, or any; nothing to choose where there is one. */
function Place({ model }: { model: InviteModel }) {
  const places = model.places.value;
  const field = {
    ...{ id: 'invite-organisation', value: model.organisation },
    error: mistakeIn(model.mistakes.value, 'invite-organisation'),
  };
  if (!places) return <TextField {...field} label={messages.organisation} hint={messages.organisationHint} />;
  if (places.length < 2) return null;
  return (
    <SelectField
      {...field}
      {...{ label: messages.organisationChoice, hint: messages.organisationChoiceHint }}
      none={messages.organisationChoose}
      options={places.map(({ ods, name }) => [ods, `${name} (${ods})`])}
    />
  );
}
