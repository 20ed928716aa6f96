import { createModel } from '@preact/signals';
import { ChoosingModel } from '../changes/choosing.model.ts';
import type { Ports } from '../ports/ports.ts';
import type { EnquiryModel } from './enquiries.model.ts';
import { messages } from './linked.messages.ts';

export const CHANGE_FIELD = 'enquiry-change';

/** Choosing a change of its organisation that is because of an enquiry too. */
export const LinkedModel = createModel((ports: Pick<Ports, 'api'>, enquiry: Pick<EnquiryModel, 'shown' | 'link'>) => {
  const choosing = new ChoosingModel(ports, {
    field: CHANGE_FIELD,
    organisation: () => enquiry.shown.value?.organisation.ods,
    link: (change) => enquiry.link({ change, isLinked: true }, messages.linked),
  });
  return {
    choosing,
    unlink: (change: string) => enquiry.link({ change, isLinked: false }, messages.unlinked),
  };
});
export type LinkedModel = InstanceType<typeof LinkedModel>;
