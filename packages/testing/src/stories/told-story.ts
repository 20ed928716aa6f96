import type { Experience, Feeling, Relation, Tag } from '@hearback/contract';

/** The service of a trust that a story is about. */
export type TrustService = 'emergency' | 'outpatients' | 'maternity' | 'mental-health' | 'community' | 'wards';

/** The organisation's public answer to a story. */
export interface ToldReply {
  text: string;
  /** A role such as "Practice manager"; ordinary stories name nobody. */
  role: string;
}

/** Something the organisation promised, and perhaps did, because of a story. */
export interface ToldChange {
  what: string;
  /** The role that answers for it. */
  owner: string;
  /** Calendar days from the reply to the promised date. */
  dueInDays: number;
  /** Calendar days from the reply to the day it was done; absent while it is open. */
  doneAfterDays?: number;
  /** What is told in public once there is news. */
  note?: string;
}

/** A story as an author tells it, with what the organisation made of it. */
export interface ToldStory {
  /** Stable slug, unique in the corpus. */
  id: string;
  setting: 'practice' | 'trust';
  /** For trusts: which service it is about. */
  service?: TrustService;
  /** 1 to 20,000 characters. */
  happened: string;
  /** What the good of it was about. */
  goodTags?: Tag[];
  /** At most 5,000 characters. */
  good?: string;
  /** What could be better is about. */
  betterTags?: Tag[];
  /** At most 5,000 characters. */
  better?: string;
  feelings?: Feeling[];
  relation?: Relation;
  /** The answer to the Friends and Family Test question; absent when it was skipped. */
  experience?: Experience;
  /** 1 very positive to 5 very negative, of the words alone: one "good" in three sits beside a negative comment. */
  sentiment: 1 | 2 | 3 | 4 | 5;
  reply?: ToldReply;
  change?: ToldChange;
}
