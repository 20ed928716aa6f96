import { type ReplyFilter, StoryStatus } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { messages as criticalityWords } from '../moderation/criticality.messages.ts';
import { statuses } from '../story/story.messages.ts';
import { dayInWords } from '../time/words.ts';
import { type Criteria, type TagList, tagLists, tagsIn } from './criteria.ts';

export const replies: Record<ReplyFilter, string> = {
  none: 'No reply yet',
  some: 'Has a reply',
  overdue: 'Reply is overdue',
};

export const opinions: Record<Exclude<TagList, 'tags'>, string> = {
  goodTags: 'Good',
  betterTags: 'Could be better',
};

export const messages = {
  title: 'Search',
  words: 'Find stories',
  hint: 'The beginning of a word is enough. Put an exact phrase in quotes: "hip pain".',
  search: 'Search',
  narrow: 'Narrow the search',
  any: 'Any',
  status: 'Where it stands',
  reply: 'Reply',
  tag: 'About',
  opinion: 'How it was',
  noTag: 'Choose what it is about. Then say how that was.',
  criticality: 'How critical',
  from: 'Sent from',
  to: 'Sent until',
  organisation: 'Organisation',
  organisationHint: 'Its ODS code, such as F84003.',
  withParts: 'With its sites or branches',
  noSuchOrganisation: 'Enter a code of capital letters and numbers, such as F84003.',
  daysTurned: 'The first day is after the last one. Change one of them.',
  active: 'Shown are only stories with all of this:',
  without: (words: string) => `Remove: ${words}`,
  clear: 'Clear all',
  loading: 'Looking…',
  found: (count: number, hasMore: boolean) =>
    `${hasMore ? 'The newest ' : ''}${count} ${count === 1 ? 'story' : 'stories'}`,
  more: 'Load more stories',
  takenOut: 'Found in words that an edit took out. Moderators alone see this.',
  none: 'No story is like this',
  noneHelp: 'Use fewer or shorter words, or remove something of what narrows the search.',
  noneYet: 'No stories yet',
  noneYetHelp: 'Stories of your organisations appear here as soon as there are any that you may see.',
};

/** What is looked for in plain words, part by part, with what is left without that part. */
export function partsInWords(criteria: Criteria): { words: string; rest: Criteria }[] {
  const { words, organisation, withParts, status, from, to, criticality, reply } = criteria;
  const without = (name: keyof Criteria) =>
    ({ ...criteria, ...(name === 'organisation' && { withParts: undefined }), [name]: undefined }) as Criteria;
  const part = (name: keyof Criteria, said: string | undefined) => (said ? [{ words: said, rest: without(name) }] : []);
  return [
    ...part('words', words && `Words: ${words}`),
    ...tagLists.flatMap((list) => tagParts(criteria, list)),
    ...part('organisation', organisation),
    ...part('withParts', organisation && withParts === 'yes' ? messages.withParts : undefined),
    ...part('status', status && statuses[StoryStatus.parse(status)]),
    ...part('reply', reply && replies[reply as ReplyFilter]),
    ...part('criticality', criticality && criticalityWords.atLeastOrUnrated(Number(criticality))),
    ...part('from', from && `Sent from ${dayInWords(from)}`),
    ...part('to', to && `Sent until ${dayInWords(to)}`),
  ];
}

function tagParts(criteria: Criteria, list: TagList): { words: string; rest: Criteria }[] {
  const tags = tagsIn(criteria, list);
  return tags.map((tag) => ({
    words: list === 'tags' ? en.tags[tag] : `${opinions[list]}: ${en.tags[tag]}`,
    rest: { ...criteria, [list]: tags.filter((other) => other !== tag).join(',') },
  }));
}
