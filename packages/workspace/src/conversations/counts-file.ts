import type { ConversationCount } from '@hearback/contract';
import { csvOf } from '@hearback/contract/csv';
import { fileHeads } from './conversations.messages.ts';

/** The counts as a CSV file: a line for each month and organisation. */
export function countsFile(counts: readonly ConversationCount[]): string {
  return csvOf([
    fileHeads,
    ...counts.map(({ month, organisation: { ods, name }, conversations, settled, byPhone }) => [
      ...[month, ods, name, conversations, settled, byPhone, conversations - byPhone],
    ]),
  ]);
}
