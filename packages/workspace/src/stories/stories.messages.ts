import type { StaffStoryFilter } from '@hearback/contract';

interface ListWords {
  title: string;
  lead: string;
  emptyTitle: string;
  empty: string;
}

export const lists: Record<StaffStoryFilter, ListWords> = {
  'to-moderate': {
    title: 'To moderate',
    lead: 'Stories that nobody outside can see yet: urgent ones first, then the oldest. Read each one, then publish or reject it.',
    emptyTitle: 'Nothing waits to be moderated',
    empty: 'New stories appear here as soon as they are sent.',
  },
  reported: {
    title: 'Reported',
    lead: 'Published stories that their organisation reported as unsuitable: urgent ones first, then the report that waits longest. They stay public until you decide.',
    emptyTitle: 'No report waits for a decision',
    empty: 'A story comes here when its organisation reports it.',
  },
  appealed: {
    title: 'Appeals',
    lead: 'Stories whose authors asked that a decision is looked at again: urgent ones first, then the one that waits longest. You cannot decide on your own decisions where there is another moderator.',
    emptyTitle: 'No appeal waits for a decision',
    empty: 'A story comes here when its author disagrees with a decision.',
  },
  'with-author': {
    title: 'Waiting for the author',
    lead: 'Stories whose authors were asked about an edit, or whether to send it on, the oldest first. Nobody outside can see them.',
    emptyTitle: 'No story waits for its author',
    empty: 'A story comes here when you ask its author about an edit.',
  },
  held: {
    title: 'Held',
    lead: 'Stories that a moderator holds, the oldest first. Nobody outside can see them.',
    emptyTitle: 'No story is held',
    empty: 'A story comes here when you hold it.',
  },
  'to-reply': {
    title: 'To reply',
    lead: 'Published stories without a reply, the oldest first, each with the day to answer by.',
    emptyTitle: 'Every published story has a reply',
    empty: 'A story appears here when a moderator has published it.',
  },
  replied: {
    title: 'Replied',
    lead: 'Stories that have a reply, the newest first. Come back to say what became of a change.',
    emptyTitle: 'No story has a reply yet',
    empty: 'A story comes here when you have replied to it.',
  },
  rejected: {
    title: 'Rejected',
    lead: 'Stories that were not published, with the reason, the newest first.',
    emptyTitle: 'No story was rejected',
    empty: 'A story comes here when a moderator has decided not to publish it.',
  },
  rerouted: {
    title: 'Sent on',
    lead: 'Stories that were sent on privately, as their authors agreed, the newest first. Those who see to them say where they stand.',
    emptyTitle: 'No story was sent on',
    empty: 'A story comes here when its author agrees to send it on.',
  },
};

export const messages = {
  goOn: (title: string) => `Go to “${title}”`,
  reload: 'Reload',
  reloading: 'Loading…',
  loading: 'Loading the stories…',
  more: 'Load more stories',
  loaded: (count: number) => `${count} ${count === 1 ? 'story' : 'stories'} shown`,
  notRated: 'Not rated',
  urgent: 'Urgent',
  inDanger: 'Somebody may be in danger: read it now',
  personalData: (kinds: string) => `May hold ${kinds}`,
  received: 'Sent',
  asked: 'Author asked',
  held: 'Held',
  reported: 'Reported',
  appealed: 'Appealed',
  sentReply: { 'on-its-way': 'Reply on its way', 'sent-back': 'Reply came back' },
  replies: (count: number) => `${count} ${count === 1 ? 'reply' : 'replies'}`,
  noLists: 'You have no role now',
  noListsHelp:
    'You were not given one yet, or it was taken away. Ask a manager of your organisation, or whoever runs Hearback for it, to give you one; then reload this page.',
};
