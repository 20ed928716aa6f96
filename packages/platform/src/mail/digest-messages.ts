import { longDay } from '../time/words.ts';
import type { Link, Paragraph } from './compose.ts';
import type { DigestLetter, WaitingList, WaitingStory } from './mail.ts';
import type { Words } from './messages.ts';
import { quoteOf } from './quote.ts';
import type { StoryTexts } from './story-texts.ts';

interface ListWords {
  fresh: (count: number) => string;
  waiting: (count: number) => string;
  story: (story: WaitingStory) => string;
}

const lists: Record<WaitingList['list'], ListWords> = {
  toModerate: {
    fresh: (count) => (count === 1 ? 'A new story waits to be moderated' : `${count} new stories wait to be moderated`),
    waiting: (count) => (count === 1 ? 'It is the only one that waits.' : `${count} wait in all.`),
    story: ({ organisation, day }) => `Story about ${organisation}, sent on ${longDay(day)}`,
  },
  toReply: {
    fresh: (count) => (count === 1 ? 'A new story waits for your reply' : `${count} new stories wait for your reply`),
    waiting: (count) => (count === 1 ? 'It is the only one that waits.' : `${count} wait in all.`),
    story: ({ organisation, day }) => `Story about ${organisation}, published on ${longDay(day)}`,
  },
};

const names: Record<DigestLetter['rhythm'], string> = { 'at-once': '', daily: 'daily', weekly: 'weekly' };

/** What a digest says; a letter that it gathers by the words that it would have had alone. */
export function digestWords(
  letter: DigestLetter,
  { texts, wordsOf }: { texts: StoryTexts; wordsOf: (one: DigestLetter['letters'][number]) => Words },
): Words {
  const gathered = letter.letters.map((one): Link => ({ words: wordsOf(one).subject, address: one.link }));
  const searches = letter.searches.map(({ name, count, link }) => ({ words: foundWords(name, count), address: link }));
  return {
    subject: subjectOf(letter),
    paragraphs: [...letter.lists.flatMap((list) => listParagraphs(list, texts)), ...gathered, ...searches],
    link: 'Open the workspace',
  };
}

function subjectOf({ rhythm, lists: waiting, letters, searches }: DigestLetter): string {
  const [first] = waiting;
  if (rhythm === 'at-once' && first) return lists[first.list].fresh(first.fresh);
  const news = [...waiting.map(({ fresh }) => fresh), ...letters.map(() => 1), ...searches.map(({ count }) => count)];
  const count = news.reduce((sum, one) => sum + one, 0);
  return `Your ${names[rhythm]} digest: ${count} ${count === 1 ? 'new thing' : 'new things'}`;
}

function listParagraphs({ list, fresh, waiting, stories, link }: WaitingList, texts: StoryTexts): Paragraph[] {
  const words = lists[list];
  const shown = stories.flatMap((story): Paragraph[] => [
    { words: words.story(story), address: story.link },
    ...quoteOf(story.id, texts),
  ]);
  return [
    `${words.fresh(fresh)}. ${words.waiting(waiting)}`,
    ...shown,
    ...(waiting > stories.length ? [{ words: 'See all that wait', address: link }] : []),
  ];
}

/** What a saved search has found. */
export function foundWords(name: string, count: number): string {
  return `${count === 1 ? 'A new story matches' : `${count} new stories match`} your search “${name}”`;
}
