import type { ConversationDraft } from '@hearback/contract';

/** An everyday conversation, as staff write it down. */
export function conversationDraft(parts: Partial<ConversationDraft> = {}): ConversationDraft {
  return {
    ...{ organisation: 'A81001', on: '2026-03-02', by: 'in-person', about: 'A repeat prescription was not ready.' },
    ...{ done: 'I rang the pharmacy.', isSettled: true, ...parts },
  };
}
