import type { endpoints } from '@hearback/contract';
import type { Answers } from './caller.ts';
import { changes } from './changes.ts';
import { clocks } from './clocks.ts';
import { edits } from './edits.ts';
import { groups } from './groups.ts';
import { holds } from './holds.ts';
import { moderation } from './moderation.ts';
import { organisations } from './organisations.ts';
import { receipts } from './receipts.ts';
import { replies } from './replies.ts';
import { session } from './session.ts';
import { stories } from './stories.ts';

/** How the world answers each endpoint of the contract. */
export const answers: Answers<typeof endpoints> = {
  organisations,
  groups,
  stories,
  receipts,
  staff: { session, stories: moderation, clocks, replies, changes, moderation: { ...edits, ...holds } },
};
