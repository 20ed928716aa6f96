import type {
  Enquiry,
  EnquiryFileData,
  EnquiryMessage,
  EnquiryPerson,
  EnquiryStep,
  EnquiryTold,
} from '@hearback/contract';
import type { ClockFacts } from '@hearback/contract/clocks';

/** An enquiry as it is kept. */
export interface KeptEnquiry
  extends Pick<Enquiry, 'id' | 'status' | 'version' | 'receivedAt' | 'movedAt' | 'urgent' | 'outcome' | 'language'> {
  ods: string;
  told: EnquiryTold;
  /** Absent once it was taken back. */
  person?: EnquiryPerson | undefined;
  isUrgent: boolean;
  awaits: 'staff' | 'person';
  closedAt?: string | undefined;
  /** Absent where its organisation aimed at nothing when it came. */
  clock?: ClockFacts | undefined;
  messages: (EnquiryMessage & { byId?: string })[];
  steps: (EnquiryStep & { byId: string })[];
  files: KeptFile[];
  /** The ids of changes that are because of it too. */
  changes: readonly string[];
  /** What was sent first: it is known by that, also once its words are gone. */
  fingerprint: string;
}

/** A file that was sent, and the message that brings it. */
export interface KeptFile extends EnquiryFileData {
  message?: string;
  /** Who of staff sent it. */
  byId: string | undefined;
  fingerprint: string;
}
