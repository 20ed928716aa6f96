import type { WordField } from '../moderation/index.ts';
import type { EditReason, ReturnReason } from '../moderation/revision.ts';

/** Why an edit was made, as authors and moderators read it. */
export const editReasons = {
  'personal-detail': 'It told something private about somebody, such as a name, an address or a date of birth',
  'name-of-staff': 'It criticised a member of staff by name: we say what their job is instead',
  'identifying-detail': 'A detail could show who somebody is',
  language: 'It used words that insult or swear',
  other: 'Another reason',
} satisfies Record<EditReason, string>;

/** The fields that can be edited. */
export const wordFieldNames = {
  title: 'Title',
  happened: 'What happened',
  good: 'What was good',
  better: 'What could have been better',
} satisfies Record<WordField, string>;

/** Why a story is back among those to moderate. */
export const returns = {
  'author-agreed': 'Author agreed',
  'author-declined': 'Author declined',
  'author-changed': 'Author changed the words',
  'asking-ended': 'No answer from the author',
} satisfies Record<ReturnReason, string>;

/** How a difference is told to those who cannot see it, and what stands where a field is empty. */
export const differenceWords = {
  removed: 'removed:',
  added: 'added:',
  end: 'end of change',
};
