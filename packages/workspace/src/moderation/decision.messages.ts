import type { StaffStory } from '@hearback/contract';
import { personalData as personalDataWords } from '@hearback/contract/words/personal-data-en';
import { anyOf } from '../story/any-of.ts';

export const messages = {
  lead: 'Check that it is about care here, and that it names or points to nobody who could be hurt by it.',
  publish: 'Publish',
  publishing: 'Publishing…',
  publishTitle: 'Publish this story?',
  publishNow: 'Publish now',
  cancel: 'Go back',
  stillHolds: (kinds: string) => `It may still hold ${kinds}. Look once more: its title is public too.`,
  onPage: (organisation: string) => `Everybody can read it, on the page of ${organisation} and on its website.`,
  canReply: (organisation: string) => `${organisation} is asked to reply.`,
  authorTold: 'The author gets an email with a link to it.',
  authorNotTold: 'The author is not told: no email reaches them.',
  editShown: 'Their private page shows your edit. If they decline it, the story is taken down at once.',
  published: 'Published. It is now on the public page.',
  see: 'See it there',
  reject: 'Do not publish',
  rejectTitle: 'Why should it not be published?',
  reasonMissing: 'Choose a reason',
  note: 'A note to the author (optional)',
  noteHint: 'Say kindly what they could change to send it again. They read it as you write it.',
  noteHintNoMail: 'No email reaches them, so they read it only on their private page.',
  noteLong: 'Make the note 2,000 characters or fewer',
  rejectionTells:
    'Nobody outside will see it. You can take it back for 30 minutes. Then the author gets an email with the reason and your note, and can ask once that the decision is looked at again.',
  rejectionTellsNoMail:
    'Nobody outside will see it. The reason and your note stand on the author’s private page, where they can ask once that the decision is looked at again. You can take it back for 30 minutes.',
  rejectNow: 'Reject this story',
  rejecting: 'Rejecting…',
  rejected: 'Rejected.',
  rejectedTold: 'Rejected. The author gets an email with the reason. You can take it back until then: for 30 minutes.',
};

/** What will happen when a story is published, one line each. */
export function consequences({ organisation, hearsBack, actions, personalData = [] }: StaffStory): string[] {
  return [
    ...(personalData.length > 0
      ? [messages.stillHolds(anyOf(personalData.map((kind) => personalDataWords[kind])))]
      : []),
    messages.onPage(organisation.name),
    messages.canReply(organisation.name),
    hearsBack ? messages.authorTold : messages.authorNotTold,
    ...(actions.includes('ask-author') ? [messages.editShown] : []),
  ];
}
