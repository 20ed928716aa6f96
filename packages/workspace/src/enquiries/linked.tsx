import type { Enquiry } from '@hearback/contract';
import { changes as statuses } from '@hearback/contract/words/changes-en';
import { useModel } from '@preact/signals';
import { CHANGES } from '../changes/addresses.ts';
import { tones } from '../changes/change-card.tsx';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { SelectField } from '../parts/field/select-field.tsx';
import { Tag } from '../parts/tag/tag.tsx';
import { usePorts } from '../ports/ports.ts';
import type { EnquiryModel } from './enquiries.model.ts';
import { messages } from './linked.messages.ts';
import { CHANGE_FIELD, LinkedModel } from './linked.model.ts';

/** The changes that are because of an enquiry too, and linking it to another. */
export function Linked({ shown, model }: { shown: Enquiry; model: EnquiryModel }) {
  const ports = usePorts();
  const linked = useModel(() => new LinkedModel(ports, model));
  const isOpen = linked.isOpen.value;
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
                {messages.unlink} <span class="unseen">{what}</span>
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <Button isExpanded={isOpen} controls="enquiry-link-part" onPress={() => linked.toggle()}>
          {messages.open}
        </Button>
      </div>
      {isOpen && <Choosing shown={shown} model={linked} isBusy={isBusy} />}
    </section>
  );
}

function Choosing({ shown, model, isBusy }: { shown: Enquiry; model: LinkedModel; isBusy: boolean }) {
  const { value: mistakes } = model.mistakes;
  const free = model.changes.value?.filter(({ id }) => !shown.changes.some((one) => one.id === id));
  return (
    <div class="form form-inset" id="enquiry-link-part">
      <ErrorSummary mistakes={mistakes} />
      {!free && mistakes.length === 0 && <p role="status">{messages.loading}</p>}
      {free?.length === 0 && (
        <p>
          {messages.empty} <a href={CHANGES}>{messages.toChanges}</a>
        </p>
      )}
      {free && free.length > 0 && (
        <>
          <SelectField
            id={CHANGE_FIELD}
            label={messages.choose}
            value={model.chosen}
            options={free.map(({ id, what, status }) => [id, `${what} (${statuses[status]})`] as const)}
            none={messages.chooseNone}
            error={mistakeIn(mistakes, CHANGE_FIELD)}
          />
          <div class="buttons">
            <Button isBusy={isBusy} onPress={() => void model.link()}>
              {isBusy ? messages.linking : messages.link}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
