import type { StoryStatus } from '@hearback/contract';
import type { TagTone } from '../parts/tag/tag.tsx';

/** How a state looks, beside its words. */
export const tones: Record<StoryStatus, TagTone> = {
  submitted: 'warn',
  'with-author': 'accent',
  held: 'warn',
  published: 'good',
  rejected: 'bad',
  rerouted: 'accent',
};
