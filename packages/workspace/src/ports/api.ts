import type {
  Change,
  ChangeDraft,
  ChangeProgress,
  CriticalityDraft,
  HoldDraft,
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
    page(query: {
      show: StaffStoryFilter;
      /** At least so critical. */
      criticality?: number;
      limit?: number;
      cursor?: string;
    }): Promise<Page<StaffStorySummary>>;
    get(id: string): Promise<StaffStory>;
    publish(id: string, decision: { version: number }): Promise<StaffStory>;
    reject(id: string, decision: { version: number; reason: RejectionReason; note?: string }): Promise<StaffStory>;
  };
  moderation: {
    edit(ids: { story: string; id: string }, draft: RevisionDraft): Promise<StaffStory>;
    ask(id: string, asking: { version: number }): Promise<StaffStory>;
    endAsking(id: string, ending: { version: number }): Promise<StaffStory>;
    hold(id: string, draft: HoldDraft): Promise<StaffStory>;
    release(id: string, releasing: { version: number }): Promise<StaffStory>;
    setCriticality(id: string, draft: CriticalityDraft): Promise<StaffStory>;
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
