import type { StaffStory } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { usePorts } from '../ports/ports.ts';
import { messages } from './delivery.messages.ts';
import { DeliveryModel } from './delivery.model.ts';
import { MailRow } from './mail-row.tsx';

/** What became of the mails to a story's author; nothing where there were none. */
export function MailCard({ story: { id, timeline } }: { story: StaffStory }) {
  const ports = usePorts();
  const model = useModel(() => new DeliveryModel(ports, id));
  // What happens to a story is what its author is told of.
  useEffect(() => {
    void model.load();
  }, [model, timeline.length]);
  const mails = model.mails.value;
  if (mails.length === 0) return null;
  return (
    <section aria-labelledby="mails">
      <h2 class="beside-title" id="mails">
        {messages.title}
      </h2>
      <NoticeRegion notice={model.notice.value} />
      <ul class="mails">
        {mails.map((mail) => (
          <MailRow key={mail.id} model={model} mail={mail} />
        ))}
      </ul>
    </section>
  );
}
