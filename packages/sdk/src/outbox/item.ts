import type { CallOf, endpoints, Problem, submitStory } from '@hearback/contract';

/** A story as it is sent, with the key that proves who sent it. */
export type StoryBody = CallOf<typeof submitStory>['body'];

/** A story as a caller hands it over: without the key, which the outbox makes. */
export type StoryDraft = Omit<StoryBody, 'key'>;

/** A response to a survey as it is sent. */
export type ResponseBody = CallOf<typeof endpoints.surveys.respond>['body'];

/** A response as a caller hands it over: without the key. */
export type ResponseDraft = Omit<ResponseBody, 'key'>;

/** A private request for help as it is sent. */
export type EnquiryBody = CallOf<typeof endpoints.enquiries.submit>['body'];

/** A private request for help as a caller hands it over: without the key. */
export type EnquiryDraft = Omit<EnquiryBody, 'key'>;

/** A submission as it is kept on the device until it has its receipt. */
export interface OutboxItem {
  id: string;
  /** The platform it is for: one page may serve several. */
  baseUrl: string;
  /** One that says what is `wrong` is a private request for help. */
  body: StoryBody | ResponseBody | EnquiryBody;
  /** The survey that it is a response to; a story without. */
  survey?: string;
  /** Why the platform will not take it as it is. It is kept so that it can be mended. */
  refusal?: Problem;
}

/** Where items are kept. Any method may reject: the outbox then goes on from memory and says so. */
export interface OutboxStorage {
  put(item: OutboxItem): Promise<void>;
  remove(id: string): Promise<void>;
  items(): Promise<OutboxItem[]>;
}
