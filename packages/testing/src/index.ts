// The corpus goes out whole; the templates and slots it is told from stay in.
export { makeDay, makeId, makeInstant } from './fixtures/ids.ts';
export {
  makeGroup,
  makeOrganisation,
  makeOrganisationTotals,
  makeTotals,
  makeTrust,
} from './fixtures/organisations.ts';
export { makeFollowed, makeLinkToken, makeReceipt } from './fixtures/receipts.ts';
export { makeStaffMember, makeStaffStory, makeStaffStorySummary, makeTimelineEvent } from './fixtures/staff.ts';
export { makeChange, makeReply, makeStory, makeStorySubmission } from './fixtures/stories.ts';
export { type HandlersOptions, handlers } from './handlers/handlers.ts';
export { corpus } from './stories/corpus.ts';
export { type GenerateStoriesOptions, generateStories } from './stories/generate-stories.ts';
export { type Expectation, type HardCase, hardCases } from './stories/hard-cases.ts';
export type { ToldChange, ToldReply, ToldStory, TrustService } from './stories/told-story.ts';
export type { EndpointName, Failure } from './world/failures.ts';
export {
  type Furnishing,
  type KeptGroup,
  type KeptStory,
  type StaffAccount,
  World,
  type WorldOptions,
} from './world/world.ts';
