import type { Survey } from './endpoints.ts';

/** The version of a draft in a test run. It is none that a response may name, so no platform takes what is answered there. */
export const TEST_RUN_VERSION = 0;

/** What the workspace tells the frame of a test run. */
export interface TestRunAsked {
  hearback: 'test-run';
  survey: Survey;
  /** What a link would bring along, by the names of the survey's hidden fields. */
  given: Record<string, string>;
}

/** What the frame of a test run tells the workspace. */
export type TestRunTold =
  | { hearback: 'ready' }
  /** In CSS pixels. */
  | { hearback: 'size'; height: number }
  /** Somebody came to the end of it. Nothing was sent. */
  | { hearback: 'ended' };
