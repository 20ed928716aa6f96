import { type endpoints, type FoundStory, type StorySearch, type StoryWords, turnedDays } from '@hearback/contract';
import { clockOn } from '@hearback/contract/clocks';
import { mayBeSoCritical, waitsForModerator, wordFields, wordsOf } from '@hearback/contract/moderation';
import { isFoundIn, markedText, snippetOf, type Wanted, wantedIn } from '@hearback/contract/search';
import { settingsOf } from '../world/looked-after.ts';
import { pageOf } from '../world/pages.ts';
import { maySee, maySeeEdits, seesSomethingAt } from '../world/permissions.ts';
import { mustBeRight } from '../world/refusal.ts';
import { storySummary } from '../world/views.ts';
import type { KeptStory, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { mustList } from './listed.ts';

export const search: Answers<typeof endpoints.staff.search> = {
  stories: ({ query: { limit, cursor, ...asked } }, { world, staff }) => {
    const { roles } = staff();
    mustList(roles, asked.organisation, (ods) => seesSomethingAt(roles, ods));
    mustBeRight(turnedDays(asked));
    const wanted = wantedIn(asked.words ?? '');
    const isNothing = asked.words !== undefined && asked.words !== '' && wanted.length === 0;
    const found = [...world.stories.values()].flatMap((story) => {
      const { ods } = story.organisation;
      if (isNothing || !maySee(roles, story.status, ods) || !fits(world, story, asked)) return [];
      const marked = markedIn(story, wanted, maySeeEdits(roles, ods));
      return marked ? [{ story, marked }] : [];
    });
    const placeOf = ({ story: { id, receivedAt } }: { story: KeptStory }) => ({ at: receivedAt, id });
    const { items, ...page } = pageOf(found, { placeOf, first: 'newest', limit, cursor });
    return {
      result: { ...page, items: items.map(({ story, marked }) => ({ ...storySummary(world, story), marked })) },
    };
  },
};

function fits(
  world: World,
  story: KeptStory,
  { organisation, withParts, status, from, to, ...rest }: StorySearch,
): boolean {
  const { criticality, reply } = rest;
  const day = world.dayOf(story.receivedAt);
  return (
    isAbout(story, rest) &&
    (organisation === undefined ||
      organisation === story.organisation.ods ||
      (withParts === 'yes' && isPartOf(world, story.organisation.ods, organisation))) &&
    (status === undefined || status === story.status) &&
    (from === undefined || day >= from) &&
    (to === undefined || day <= to) &&
    (criticality === undefined || mayBeSoCritical(story, criticality, waitsForModerator(story))) &&
    (reply === undefined || hasReply(world, story, reply))
  );
}

function isAbout({ goodTags = [], betterTags = [] }: KeptStory, asked: StorySearch): boolean {
  const has = (list = '', tags: readonly string[]) => list.split(',').every((tag) => tag === '' || tags.includes(tag));
  return (
    has(asked.tags, [...goodTags, ...betterTags]) && has(asked.goodTags, goodTags) && has(asked.betterTags, betterTags)
  );
}

function isPartOf(world: World, ods: string, whole: string): boolean {
  const one = world.organisations.get(ods);
  return one !== undefined && settingsOf(world, one).parent === whole;
}

function hasReply(world: World, story: KeptStory, reply: NonNullable<StorySearch['reply']>): boolean {
  const isAnswered = storySummary(world, story).replies > 0;
  if (reply === 'some') return isAnswered;
  if (isAnswered || story.status !== 'published') return false;
  return reply === 'none' || (story.clock !== undefined && clockOn(world.today(), story.clock).state === 'overdue');
}

function markedIn(story: KeptStory, wanted: readonly Wanted[], seesEdits: boolean): FoundStory['marked'] | undefined {
  const title = markedText(story.title, wanted);
  const now = fieldsOf(wordsOf(story));
  if (isFoundIn(now, wanted)) return { title, text: snippetOf(fieldsOf({ ...wordsOf(story), title: '' }), wanted) };
  const earlier = story.revisions.flatMap(({ before, after }) => [...fieldsOf(before), ...fieldsOf(after)]);
  const gone = [...new Set(earlier)].filter((text) => !now.includes(text));
  if (!seesEdits || gone.length === 0 || !isFoundIn([...now, ...gone], wanted)) return undefined;
  return { title, text: snippetOf(gone, wanted), isTakenOut: true };
}

function fieldsOf(words: StoryWords): string[] {
  return wordFields.flatMap((field) => words[field] || []);
}
