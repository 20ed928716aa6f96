import type { Delivery } from '@hearback/contract';
import { Button } from '../parts/button/button.tsx';
import { Tag, type TagTone } from '../parts/tag/tag.tsx';
import { Age, Moment } from '../time/moment.tsx';
import { messages, states, troubles, whatOf } from './delivery.messages.ts';
import type { Retrying } from './delivery.model.ts';
import './delivery.css';

/** A mail with what became of it. */
export function MailRow({ model, mail }: { model: Retrying; mail: Delivery }) {
  const { id, kind, state, attempts, trouble, said, nextTryAt, deliveredAt, writtenAt, mayRetry } = mail;
  const what = whatOf(kind);
  return (
    // Where the next page begins, focus comes here: there is no link in it.
    <li class="mail" tabIndex={-1} data-mail={id}>
      <span>{messages.about(what)}</span>
      <Tag tone={tones[state]} text={states[state]} />
      <span class="quiet">
        {trouble && `${messages.attempts(attempts)} ${messages.because(troubles[trouble], said)} `}
        {!deliveredAt && messages.written} <Age instant={deliveredAt ?? writtenAt} />
      </span>
      {nextTryAt && (
        <span class="quiet">
          {messages.next} <Moment instant={nextTryAt} />
        </span>
      )}
      {mayRetry && (
        <Button isBusy={model.isBusy.value} onPress={() => model.retry(mail)}>
          {model.isBusy.value ? messages.retrying : messages.retry}
          <span class="unseen"> {what}</span>
        </Button>
      )}
    </li>
  );
}

const tones: Record<Delivery['state'], TagTone> = {
  waiting: 'plain',
  trying: 'warn',
  delivered: 'good',
  'given-up': 'bad',
};
