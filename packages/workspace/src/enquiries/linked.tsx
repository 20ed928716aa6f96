import type { Enquiry } from '@hearback/contract';
import { changes as statuses } from '@hearback/contract/words/changes-en';
import { useModel } from '@preact/signals';
import { tones } from '../changes/change-card.tsx';
import { messages as choosing } from '../changes/choosing.messages.ts';
import { Choosing } from '../changes/choosing.tsx';
import { Button } from '../parts/button/button.tsx';
import { Tag } from '../parts/tag/tag.tsx';
import { usePorts } from '../ports/ports.ts';
import type { EnquiryModel } from './enquiries.model.ts';
import { messages } from './linked.messages.ts';
import { CHANGE_FIELD, LinkedModel } from './linked.model.ts';

/** The changes that are because of an enquiry too, and linking it to another. */
export function Linked({ shown, model }: { shown: Enquiry; model: EnquiryModel }) {
  const ports = usePorts();
  const linked = useModel(() => new LinkedModel(ports, model));
  const isOpen = linked.choosing.isOpen.value;
  const isBusy = model.isBusy.value;
  return (
    <section class="enquiry-linked">
      <h2>{messages.title}</h2>
      <p class="quiet">{shown.changes.length > 0 ? messages.lead : messages.none}</p>
      <ul class="enquiry-changes">
        {shown.changes.map(({ id, what, status }) => (
          <li key={id}>
            <p class="as-written" dir="auto">
              {what}
            </p>
            <p>
              <Tag tone={tones[status]} text={statuses[status]} />{' '}
              <Button look="link" isBusy={isBusy} onPress={() => linked.unlink(id)}>
                {choosing.unlink} <span class="unseen">{what}</span>
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <Button isExpanded={isOpen} controls="enquiry-link-part" onPress={() => linked.choosing.toggle()}>
          {messages.open}
        </Button>
      </div>
      {isOpen && (
        <div class="form form-inset" id="enquiry-link-part">
          <Choosing
            {...{ model: linked.choosing, field: CHANGE_FIELD, isBusy }}
            known={shown.changes.map(({ id }) => id)}
          />
        </div>
      )}
    </section>
  );
}
