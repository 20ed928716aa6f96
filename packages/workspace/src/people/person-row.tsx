import type { Person, RoleHeld } from '@hearback/contract';
import { useSignal } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { messages } from './people.messages.ts';
import type { PeopleModel } from './people.model.ts';
import { heldInWords } from './role-words.ts';

interface PersonRowProps {
  model: PeopleModel;
  person: Person;
  /** Whether this account may be ended by whoever looks. */
  mayRemove: boolean;
}

/** Somebody with their roles, each of which can be taken away. */
export function PersonRow({ model, person, mayRemove }: PersonRowProps) {
  const taking = useSignal<RoleHeld | 'account' | undefined>(undefined);
  const asked = taking.value;
  return (
    <li class="person">
      <div>
        <p class="person-name">{person.name}</p>
        <p class="quiet">
          {person.jobTitle}, {person.email}
        </p>
      </div>
      <ul class="person-roles">
        {person.roles.length === 0 && <li class="quiet">{messages.noRoles}</li>}
        {person.roles.map((held) => (
          <li key={heldInWords(held)}>
            <Button look="link" onPress={() => (taking.value = held)}>
              <span class="unseen">{person.name}: </span>
              {messages.take(heldInWords(held))}
            </Button>
          </li>
        ))}
        {mayRemove && (
          <li>
            <Button look="link" onPress={() => (taking.value = 'account')}>
              <span class="unseen">{person.name}: </span>
              {messages.remove}
            </Button>
          </li>
        )}
      </ul>
      {asked && <Ask {...{ model, person, asked }} onEnd={() => (taking.value = undefined)} />}
    </li>
  );
}

interface AskProps {
  model: PeopleModel;
  person: Person;
  asked: RoleHeld | 'account';
  onEnd: () => void;
}

function Ask({ model, person, asked, onEnd }: AskProps) {
  const isAccount = asked === 'account';
  const handleConfirm = async () => {
    await (isAccount ? model.remove(person) : model.take(person, asked));
    onEnd();
  };
  return (
    <Confirmation
      title={isAccount ? messages.removeTitle(person.name) : messages.takeTitle(person.name, heldInWords(asked))}
      confirm={isAccount ? messages.removeNow : messages.takeNow}
      cancel={messages.keep}
      look="grave"
      isBusy={model.isBusy.value}
      onConfirm={handleConfirm}
      onCancel={onEnd}
    >
      <p>{isAccount ? messages.removeWords : messages.takeWords}</p>
    </Confirmation>
  );
}
