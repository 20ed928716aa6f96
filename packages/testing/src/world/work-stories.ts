import type { WorkAnswer, WorkEdit, WorkRejection, WorkStoryStatus, WorkStorySubmission } from '@hearback/contract';

/** A story of staff as it is kept. */
export interface KeptWorkStory {
  id: string;
  submission: WorkStorySubmission;
  status: WorkStoryStatus;
  version: number;
  receivedAt: string;
  decidedAt?: string | undefined;
  /** The quarter that counts it. */
  countedIn?: string | undefined;
  rejection?: WorkRejection | undefined;
  /** Other words for it, its author asked about the last of them until a moment. */
  edits: WorkEdit[];
  askedUntil?: string | undefined;
  answers: (WorkAnswer & { byId: string })[];
  /** What was sent first: it is known by that, also once its words are gone. */
  fingerprint: string;
}

/** How a door was set. */
export interface KeptWorkDoor {
  isOpen: boolean;
  speakUp?: string | undefined;
  version: number;
}
