import type { Person, RoleHeld } from '@hearback/contract';
import { useSignal } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { JobForm } from './job-form.tsx';
import { messages } from './people.messages.ts';
import type { PeopleModel } from './people.model.ts';
import { heldInWords } from './role-words.ts';

interface PersonRowProps {
  model: PeopleModel;
  person: Person;
  /** Whether this account may be ended by whoever looks. */
  mayRemove: boolean;
}

/** What somebody may lose. */
type Asked = RoleHeld | 'second-step' | 'account';

/** Somebody with their roles, each of which can be taken away. */
export function PersonRow({ model, person, mayRemove }: PersonRowProps) {
  const taking = useSignal<Asked | undefined>(undefined);
  const asked = taking.value;
  const isNaming = useSignal(false);
  return (
    <li class="person">
      <div>
        <p class="person-name">{person.name}</p>
        <p class="quiet">
          {person.jobTitle}, {person.email}
        </p>
        {person.hasSecondStep && <p class="quiet">{messages.hasSecondStep}</p>}
      </div>
      <ul class="person-roles" aria-label={messages.roles(person.name)}>
        {person.roles.length === 0 && <li class="quiet">{messages.noRoles}</li>}
        {person.roles.map((held) => (
          <li key={heldInWords(held)} class="person-role">
            <span>{heldInWords(held)}</span>
            <Button look="link" onPress={() => (taking.value = held)}>
              <span class="unseen">{person.name}: </span>
              {messages.take}
              <span class="unseen">{messages.takeWhat(heldInWords(held))}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Further
        {...{ person, mayRemove }}
        onName={() => (isNaming.value = true)}
        onAsk={(what) => (taking.value = what)}
      />
      {isNaming.value && <JobForm {...{ model, person }} onEnd={() => (isNaming.value = false)} />}
      {asked && <Ask {...{ model, person, asked }} onEnd={() => (taking.value = undefined)} />}
    </li>
  );
}

interface FurtherProps {
  person: Person;
  mayRemove: boolean;
  onName: () => void;
  onAsk: (what: Asked) => void;
}

/** What else can be done about somebody. */
function Further({ person, mayRemove, onName, onAsk }: FurtherProps) {
  return (
    <p class="person-further">
      <Button look="link" onPress={onName}>
        <span class="unseen">{person.name}: </span>
        {messages.job}
      </Button>
      {mayRemove && person.hasSecondStep && (
        <Button look="link" onPress={() => onAsk('second-step')}>
          <span class="unseen">{person.name}: </span>
          {messages.reset}
        </Button>
      )}
      {mayRemove && (
        <Button look="link" onPress={() => onAsk('account')}>
          <span class="unseen">{person.name}: </span>
          {messages.remove}
        </Button>
      )}
    </p>
  );
}

interface AskProps {
  model: PeopleModel;
  person: Person;
  asked: Asked;
  onEnd: () => void;
}

function Ask({ model, person, asked, onEnd }: AskProps) {
  const { title, words, confirm, act } = questionOf(model, person, asked);
  const handleConfirm = async () => {
    await act();
    onEnd();
  };
  return (
    <Confirmation
      title={title}
      confirm={confirm}
      cancel={messages.keep}
      look="grave"
      isBusy={model.isBusy.value}
      onConfirm={handleConfirm}
      onCancel={onEnd}
    >
      <p>{words}</p>
    </Confirmation>
  );
}

function questionOf(model: PeopleModel, person: Person, asked: Asked) {
  const { name } = person;
  if (asked === 'account') {
    const words = { title: messages.removeTitle(name), words: messages.removeWords, confirm: messages.removeNow };
    return { ...words, act: () => model.remove(person) };
  }
  if (asked === 'second-step') {
    const words = { title: messages.resetTitle(name), words: messages.resetWords, confirm: messages.resetNow };
    return { ...words, act: () => model.reset(person) };
  }
  const title = messages.takeTitle(name, heldInWords(asked));
  return { title, words: messages.takeWords, confirm: messages.takeNow, act: () => model.take(person, asked) };
}
