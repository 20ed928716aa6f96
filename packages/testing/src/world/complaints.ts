import type {
  ComplaintDetails,
  ComplaintEvent,
  ComplaintLetter,
  ComplaintPerson,
  ComplaintTold,
  UrgentKind,
} from '@hearback/contract';

/** A complaint as it is kept. */
export interface KeptComplaint {
  id: string;
  ods: string;
  version: number;
  addedAt: string;
  told: ComplaintTold;
  person: ComplaintPerson;
  language: string;
  urgent: UrgentKind[];
  isUrgent: boolean;
  details: ComplaintDetails;
  /** With the name of who did each. */
  timeline: (ComplaintEvent & { byName: string })[];
  letters: ComplaintLetter[];
  /** The changes that its answer tells of. */
  changes: readonly string[];
  /** The day by which the list of open ones is in order, as it was when something was done last. */
  due: string;
  fingerprint: string;
}
