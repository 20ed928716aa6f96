import type { Kysely } from 'kysely';
import type { answerPdf } from './complaints/answer-pdf.ts';
import type { Config } from './config.ts';
import type { Database } from './database/schema.ts';
import type { StopLinks } from './digests/stop-link.ts';
import type { PublicCache } from './http/public-cache.ts';
import type { ModerationFigures } from './moderation/figures.ts';
import type { AnsweredFeed } from './news/answered.ts';
import type { AskedFeed } from './news/asked.ts';
import type { NewsFeed } from './news/feed.ts';
import type { Directory } from './organisations/directory.ts';
import type { OutboxWorker } from './outbox/worker.ts';
import type { PictureMaker } from './pictures/re-encode.ts';
import type { ReadCounter } from './reads/counter.ts';
import type { Links } from './receipts/link.ts';
import type { Accounts } from './staff/accounts.ts';
import type { Intake } from './stories/intake.ts';
import type { AcceptedStory } from './stories/submission.ts';
import type { AcceptedResponse, TakenResponse } from './surveys/taking.ts';
import type { Now } from './time/clock.ts';

/** What routes work with. Made once in `platform.ts`; a test may hand in its own. */
export interface Services {
  config: Config;
  db: Kysely<Database>;
  now: Now;
  links: Links;
  /** Private links to stories of staff: none is a link to a patient's. */
  workLinks: Links;
  /** Private links to enquiries. */
  enquiryLinks: Links;
  /** Private links to complaints. */
  complaintLinks: Links;
  /** Links that stop somebody's digests. */
  stopLinks: StopLinks;
  accounts: Accounts;
  directory: Directory;
  /** Keeps a story; settles when it is on the disk. */
  takeIn: (story: AcceptedStory) => Promise<Intake>;
  /** Keeps a response to a survey; settles when it is on the disk. */
  takeResponse: (response: AcceptedResponse) => Promise<TakenResponse>;
  /** Why the last story could not be kept; `undefined` when it was. */
  intakeTrouble: () => string | undefined;
  /** What moderators did, as the public is told. */
  moderationFigures: ModerationFigures;
  reads: ReadCounter;
  cache: PublicCache;
  news: NewsFeed;
  /** Tells whoever follows a survey that it was answered. */
  answered: AnsweredFeed;
  /** Tells whoever follows at which organisations an enquiry came or moved on. */
  asked: AskedFeed;
  /** The same of complaints. */
  complained: AskedFeed;
  /** The same of everyday conversations that were written down. */
  conversed: AskedFeed;
  outbox: Pick<OutboxWorker, 'nudge'>;
  /** Makes a picture anew from a file. */
  makePicture: PictureMaker;
  /** Makes the file of an answer to a complaint; nothing where none can be made. */
  makeAnswerPdf: typeof answerPdf;
}

/** Where a story is in the workspace. */
export function inWorkspace({ publicUrl }: Pick<Services['config'], 'publicUrl'>, story: string): string {
  return `${publicUrl}/workspace/stories/${story}`;
}

/** The private link to a story of staff: it looks like any other, and gives away to nobody that it is one of staff. */
export function privateWorkLink({ config, workLinks }: Pick<Services, 'config' | 'workLinks'>, id: string): string {
  return `${config.publicUrl}/a/${workLinks.tokenFor(id)}`;
}

/** The private link to an enquiry. */
export function privateEnquiryLink({ config, enquiryLinks }: Pick<Services, 'config' | 'enquiryLinks'>, id: string) {
  return `${config.publicUrl}/a/${enquiryLinks.tokenFor(id)}`;
}

/** The private link to a complaint. */
export function privateComplaintLink(
  { config, complaintLinks }: Pick<Services, 'config' | 'complaintLinks'>,
  id: string,
) {
  return `${config.publicUrl}/a/${complaintLinks.tokenFor(id)}`;
}

/** The author's private link to a submission. */
export function privateLink({ config, links }: Pick<Services, 'config' | 'links'>, id: string): string {
  return `${config.publicUrl}/a/${links.tokenFor(id)}`;
}
