import type {
  Change,
  ChangeDraft,
  ChangeProgress,
  Page,
  RejectionReason,
  Reply,
  ReplyDraft,
  RevisionDraft,
  Session,
  StaffStory,
  StaffStoryFilter,
  StaffStorySummary,
} from '@hearback/contract';

/** What the workspace asks of the platform. */
export interface Api {
  session: {
    start(credentials: { email: string; password: string }): Promise<Session>;
    get(): Promise<Session>;
    end(): Promise<void>;
  };
  stories: {
    page(query: { show: StaffStoryFilter; limit?: number; cursor?: string }): Promise<Page<StaffStorySummary>>;
    get(id: string): Promise<StaffStory>;
    publish(id: string, decision: { version: number }): Promise<StaffStory>;
    reject(id: string, decision: { version: number; reason: RejectionReason; note?: string }): Promise<StaffStory>;
  };
  moderation: {
    edit(ids: { story: string; id: string }, draft: RevisionDraft): Promise<StaffStory>;
    ask(id: string, asking: { version: number }): Promise<StaffStory>;
    endAsking(id: string, ending: { version: number }): Promise<StaffStory>;
  };
  clocks: {
    pause(id: string, pausing: { reason: string }): Promise<StaffStory>;
    resume(id: string): Promise<StaffStory>;
  };
  replies: {
    publish(ids: { story: string; id: string }, draft: ReplyDraft): Promise<Reply>;
  };
  changes: {
    record(id: string, change: ChangeDraft & { story: string }): Promise<Change>;
    progress(id: string, progress: ChangeProgress): Promise<Change>;
  };
}
