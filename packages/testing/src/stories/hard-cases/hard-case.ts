import type { ToldStory } from '../told-story.ts';

/** What a moderator should do in the end, whatever the machine hints. */
export type Expectation = 'publish' | 'edit' | 'hold' | 'reject' | 'reroute' | 'urgent';

/** A story that tests the rules: invented, with reserved numbers and addresses only. */
export interface HardCase {
  /** Stable slug, unique among the hard cases. */
  id: string;
  /** The reason for the expectation. */
  why: string;
  expect: Expectation;
  story: ToldStory;
}
