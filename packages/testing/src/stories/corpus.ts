import { fillStory } from './fill-slots.ts';
import { seededRandom, seedOf } from './seeded-random.ts';
import { storyTemplates } from './story-templates.ts';
import type { ToldStory } from './told-story.ts';

/** Every ordinary story once, its slots settled; all invented, none with personal data. */
export const corpus: readonly ToldStory[] = storyTemplates.map((story) =>
  fillStory(story, seededRandom(seedOf(story.id))),
);
