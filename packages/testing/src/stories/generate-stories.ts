import { fillStory } from './fill-slots.ts';
import { pick, type Random, seededRandom, shuffled } from './seeded-random.ts';
import { closings, openings, replyClosings, timedOpenings } from './story-frames.ts';
import { storyTemplates } from './story-templates.ts';
import type { ToldStory } from './told-story.ts';

const timeSlot = /\{(?:ago|season|anyday|weekday|daytime|weeks|months|years)\}/i;

/** How many stories, of which kind, and the seed that fixes them. */
export interface GenerateStoriesOptions {
  count: number;
  seed: number;
  setting: 'practice' | 'trust';
}

/** Very short stories have few forms, so a repeated draw is tried again, but not for ever. */
const drawsPerStory = 12;

/**
 * Invented stories for demonstrations and load tests. Each story of the corpus comes once before any comes again
 * in another form, so the shares of ratings stay those of the corpus. The same options give the same stories.
 *
 * @example
 * const stories = generateStories({ count: 81, seed: 1, setting: 'practice' });
 */
export function generateStories(options: GenerateStoriesOptions): ToldStory[] {
  const random = seededRandom(options.seed);
  const templates = storyTemplates.filter((story) => story.setting === options.setting);
  const seen = new Set<string>();
  const stories: ToldStory[] = [];
  for (let round = 1; stories.length < options.count; round += 1) {
    const batch = shuffled(templates, random).slice(0, options.count - stories.length);
    for (const template of batch) stories.push(tellIn(round, template, random, seen));
  }
  return stories;
}

function tellIn(round: number, template: ToldStory, random: Random, seen: Set<string>): ToldStory {
  if (round === 1) return first(template, random, seen);
  return { ...unseenVariation(template, random, seen), id: `${template.id}-${round}` };
}

function first(template: ToldStory, random: Random, seen: Set<string>): ToldStory {
  const story = fillStory(template, random);
  seen.add(wordsOf(story));
  return story;
}

function unseenVariation(template: ToldStory, random: Random, seen: Set<string>): ToldStory {
  let story = fillStory(varied(template, random), random);
  for (let draw = 1; draw < drawsPerStory && seen.has(wordsOf(story)); draw += 1) {
    story = fillStory(varied(template, random), random);
  }
  seen.add(wordsOf(story));
  return story;
}

function varied(template: ToldStory, random: Random): ToldStory {
  const { good, better, reply, ...rest } = template;
  // A reply may answer any part of its story, so only unanswered stories lose parts.
  const keeps = (): boolean => reply !== undefined || random() < 0.6;
  return {
    ...rest,
    happened: framed(template, random),
    ...(good !== undefined && keeps() && { good }),
    ...(better !== undefined && keeps() && { better }),
    ...(reply && { reply: { ...reply, text: withReplyClosing(reply.text, random) } }),
  };
}

function framed(template: ToldStory, random: Random): string {
  const saysWhen = timeSlot.test(template.happened);
  const opening = random() < 0.45 ? `${pick(saysWhen ? openings : [...openings, ...timedOpenings], random)} ` : '';
  const closing = random() < 0.45 ? ` ${pick(closings[moodOf(template)], random)}` : '';
  return `${opening}${template.happened}${closing}`;
}

function moodOf(story: ToldStory): keyof typeof closings {
  // A cheerful last line must not follow a death.
  if (story.sentiment <= 2) return story.feelings?.includes('sad') ? 'grieving' : 'content';
  return story.sentiment === 3 ? 'mixed' : 'unhappy';
}

function withReplyClosing(text: string, random: Random): string {
  return random() < 0.6 ? `${text} ${pick(replyClosings, random)}` : text;
}

function wordsOf(story: ToldStory): string {
  return [story.happened, story.good, story.better].join('\n');
}
