export { corpus } from './stories/corpus.ts';
export { type GenerateStoriesOptions, generateStories } from './stories/generate-stories.ts';
export { type Expectation, type HardCase, hardCases } from './stories/hard-cases.ts';
export type { ToldChange, ToldReply, ToldStory, TrustService } from './stories/told-story.ts';
