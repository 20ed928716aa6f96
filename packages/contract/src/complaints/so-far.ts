import type { CountedOutcome, Leaving } from './ko41/form.ts';
import type { ComplaintState } from './state.ts';
import type { ComplaintWay, Finding, IssueDraft, OmbudsmanResult } from './step.ts';

// Days are `YYYY-MM-DD` in England.

/** A matter of a complaint with what came of looking into it. */
export interface Issue extends IssueDraft {
  evidence: readonly string[];
  finding?: Finding | undefined;
  explanation?: string | undefined;
  conclusions?: string | undefined;
}

/** A response as it is drafted. */
export interface ResponseDraft {
  by: string;
  letter: string;
  apology?: string | undefined;
  changes: readonly string[];
  noAction?: string | undefined;
  saysOmbudsman: boolean;
}

/** A response that was sent. */
export interface SentResponse {
  on: string;
  letter: string;
  signedBy: string;
  outcome: CountedOutcome | undefined;
  /** Whether it kept to the period that was agreed, or put off in time (regulation 17). */
  isInPeriod: boolean;
}

/** A complaint as its timeline has it. */
export interface ComplaintSoFar {
  state: ComplaintState;
  /** The day on which it came to stand as it does. */
  movedOn: string;
  receivedOn: string;
  /** The day from which its clocks run: when it came, or was opened again last. */
  since: string;
  /** The day on which it counts as received: when it came, or, where it had ended unanswered, was opened again. */
  countedFrom: string;
  way: ComplaintWay;
  about: 'me' | 'somebody';
  happenedOn?: string | undefined;
  knownOn?: string | undefined;
  /** Whether whoever complains may be told about the person they complain for. */
  consent: 'not-needed' | 'missing' | 'given' | 'refused';
  isAcceptedLate: boolean;
  acknowledgedOn?: string | undefined;
  hasRecord: boolean;
  discussion?: 'held' | 'declined' | undefined;
  issues: readonly Issue[];
  wanted?: string | undefined;
  period?: { by: string; hasLapsed: boolean } | undefined;
  /** Each day to which they agreed, and when. */
  agreed: readonly { on: string; by: string }[];
  isDelayExplained: boolean;
  staff: readonly { person: string; isTold: boolean }[];
  draft?: ResponseDraft | undefined;
  checkedBy?: string | undefined;
  signed?: { by: string; letter: string } | undefined;
  respondedOn?: string | undefined;
  /** The oldest first. One that was opened again keeps them. */
  responses: readonly SentResponse[];
  ended?: { on: string; how: Leaving } | undefined;
  ombudsman?: { referredOn: string; result?: OmbudsmanResult | undefined } | undefined;
}

/**
 * What a complaint came to: partly upheld where some of its issues are and not all (NHS England, guidance on the KO41b).
 * `undefined` before anything was found.
 */
export function outcomeOf(issues: readonly Pick<Issue, 'finding'>[]): CountedOutcome | undefined {
  const found = issues.flatMap(({ finding }) => finding ?? []);
  if (found.length === 0) return undefined;
  if (found.every((finding) => finding === 'upheld')) return 'upheld';
  return found.every((finding) => finding === 'not-upheld') ? 'not-upheld' : 'partly-upheld';
}
