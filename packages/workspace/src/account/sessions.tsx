import type { OpenSession } from '@hearback/contract';
import { useSignal } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { Moment } from '../time/moment.tsx';
import { momentInWords } from '../time/words.ts';
import { messages } from './account.messages.ts';
import type { AccountModel } from './account.model.ts';

interface SessionsProps {
  model: AccountModel;
  sessions: readonly OpenSession[];
}

/** Where one is signed in, each with the way to end it, and the way to end all but this one. */
export function Sessions({ model, sessions }: SessionsProps) {
  const names = namesOf(sessions);
  const others = sessions.filter(({ isThis }) => !isThis).length;
  return (
    <>
      <ul class="account-sessions">
        {sessions.map((session, place) => (
          <li key={session.id} class="account-session">
            <span>
              <strong>{session.device ?? messages.unknownDevice}</strong>{' '}
              <span class="quiet">
                {messages.since} <Moment instant={session.startedAt} />
              </span>
            </span>
            {session.isThis ? (
              <span class="account-here">{messages.here}</span>
            ) : (
              <Button look="link" isBusy={model.isBusy.value} onPress={() => model.end(session)}>
                {messages.end}
                <span class="unseen"> {names[place]}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others > 0 && <EndOthers model={model} count={others} />}
    </>
  );
}

/** What tells each session from the others, also those that began on the same device in the same minute. */
export function namesOf(sessions: readonly OpenSession[]): string[] {
  const plain = sessions.map(({ device = messages.unknownDevice, startedAt }) =>
    messages.endWhich(device, momentInWords(startedAt)),
  );
  return plain.map((name, place) => {
    const isAlone = plain.filter((other) => other === name).length === 1;
    return isAlone ? name : `${name} (${plain.slice(0, place + 1).filter((other) => other === name).length})`;
  });
}

function EndOthers({ model, count }: { model: AccountModel; count: number }) {
  const isAsking = useSignal(false);
  const handleConfirm = async () => {
    await model.endOthers();
    isAsking.value = false;
  };
  return (
    <div class="buttons">
      <Button isBusy={model.isBusy.value} onPress={() => (isAsking.value = true)}>
        {messages.endOthers}
      </Button>
      {isAsking.value && (
        <Confirmation
          title={messages.endOthersTitle}
          {...{ confirm: messages.endOthersConfirm, cancel: messages.keep, isBusy: model.isBusy.value }}
          look="grave"
          onConfirm={handleConfirm}
          onCancel={() => (isAsking.value = false)}
        >
          <p>{messages.endOthersWords(count)}</p>
        </Confirmation>
      )}
    </div>
  );
}
