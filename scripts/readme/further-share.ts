import { crisis } from '@hearback/contract/crisis/core';
import { showsMore } from '@hearback/contract/find-by-rules';
import { personalData } from '@hearback/contract/personal-data/core';
import { corpus, generateStories, type ToldStory } from '@hearback/testing';

const generated = (['practice', 'trust'] as const).flatMap((setting) =>
  generateStories({ count: 500, seed: 1, setting }),
);

/** Lots of stories, and for how many of each a page would load the finders' further rules. */
export const lots = [
  { name: 'the corpus of `@hearback/testing`', ...countIn(corpus) },
  { name: 'made by its `generateStories`, half of them told to practices', ...countIn(generated) },
];

function countIn(stories: readonly ToldStory[]) {
  const textsOf = ({ happened, good, better }: ToldStory) =>
    [happened, good, better].filter((text) => text !== undefined);
  const personal = stories.filter((story) => textsOf(story).some((text) => showsMore(text, personalData)));
  const urgent = stories.filter((story) => textsOf(story).some((text) => showsMore(text, crisis)));
  return {
    stories: stories.length,
    personalData: personal.length,
    crisis: urgent.length,
    either: new Set([...personal, ...urgent]).size,
  };
}
