import type { Enquiry } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { LinkedChanges } from '../changes/because-of-it.tsx';
import { usePorts } from '../ports/ports.ts';
import type { EnquiryModel } from './enquiries.model.ts';
import { messages } from './linked.messages.ts';
import { CHANGE_FIELD, LinkedModel } from './linked.model.ts';

/** The changes that are because of an enquiry too, and linking it to another. */
export function Linked({ shown, model }: { shown: Enquiry; model: EnquiryModel }) {
  const ports = usePorts();
  const linked = useModel(() => new LinkedModel(ports, model));
  return (
    <LinkedChanges
      {...{ changes: shown.changes, lead: messages.lead, model: linked.choosing, field: CHANGE_FIELD }}
      isBusy={model.isBusy.value}
      onUnlink={linked.unlink}
    />
  );
}
