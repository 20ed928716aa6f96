import type { ConversationDraft } from '@hearback/contract';

/** A conversation as it is kept. */
export interface KeptConversation extends ConversationDraft {
  id: string;
  fingerprint: string;
  /** Who wrote it down, and when. */
  writtenBy: string;
  at: string;
}
