import type { Delivery, StaffStory } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { Tag, type TagTone } from '../parts/tag/tag.tsx';
import { usePorts } from '../ports/ports.ts';
import { Age } from '../time/moment.tsx';
import { kinds, messages, states, troubles } from './delivery.messages.ts';
import { DeliveryModel } from './delivery.model.ts';
import './delivery.css';

/** What became of the mails to a story's author; nothing where there were none. */
export function MailCard({ story: { id, timeline } }: { story: StaffStory }) {
  const ports = usePorts();
  const model = useModel(() => new DeliveryModel(ports, async () => (await ports.api.mails.ofStory(id)).mails));
  // What happens to a story is what its author is told of.
  useEffect(() => {
    void model.load();
  }, [model, timeline.length]);
  const mails = model.mails.value ?? [];
  if (mails.length === 0) return null;
  return (
    <section aria-labelledby="mails">
      <h2 class="beside-title" id="mails">
        {messages.title}
      </h2>
      <NoticeRegion notice={model.notice.value} />
      <MailList model={model} mails={mails} />
    </section>
  );
}

/** Mails with what became of each. */
export function MailList({ model, mails }: { model: DeliveryModel; mails: readonly Delivery[] }) {
  return (
    <ul class="mails">
      {mails.map((mail) => (
        <li key={mail.id} class="mail">
          <span>{messages.about(kinds[mail.kind] ?? messages.other)}</span>
          <Tag tone={tones[mail.state]} text={states[mail.state]} />
          <span class="quiet">
            {mail.trouble && messages.because(troubles[mail.trouble])} {messages.since}{' '}
            <Age instant={mail.deliveredAt ?? mail.writtenAt} />
          </span>
          {mail.mayRetry && (
            <Button isBusy={model.isBusy.value} onPress={() => model.retry(mail)}>
              {model.isBusy.value ? messages.retrying : messages.retry}
              <span class="unseen"> {kinds[mail.kind] ?? messages.other}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

const tones: Record<Delivery['state'], TagTone> = {
  waiting: 'plain',
  trying: 'warn',
  delivered: 'good',
  'given-up': 'bad',
};
