import type { HoldReason } from '../moderation/hold.ts';
import type { WordField } from '../moderation/index.ts';
import type { RerouteTo } from '../moderation/reroute.ts';
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
  released: 'Was held',
  'rejection-taken-back': 'Rejection taken back',
  'report-upheld': 'Reported, and taken down',
  'appeal-upheld': 'Author was right to appeal',
  'reroute-declined': 'Author wants it published, not sent on',
  'reroute-unanswered': 'Author did not say whether to send it on',
} satisfies Record<ReturnReason, string>;

/** How a difference is told to those who cannot see it, and what stands where a field is empty. */
export const differenceWords = {
  removed: 'removed:',
  added: 'added:',
  end: 'end of change',
};

/** What a story may be sent on as. */
export const rerouteNames = {
  enquiry: 'A request for help',
  complaint: 'A complaint',
} satisfies Record<RerouteTo, string>;

/** Why a story is held. */
export const holdReasons = {
  'very-serious': 'It is very serious: the organisation is told first',
  safeguarding: 'Somebody may need to be kept safe',
  'legal-process': 'A complaint or a legal case is under way',
  checking: 'We are checking something',
  other: 'Another reason',
} satisfies Record<HoldReason, string>;

/** How critical the most negative statement of a story is, by level from 0 to 5. */
export const criticalityLevels: readonly { name: string; help: string }[] = [
  { name: 'Not critical', help: 'Nothing in it is negative.' },
  { name: 'A small wish', help: 'Something small could be better. It troubled nobody much.' },
  { name: 'A nuisance', help: 'Somebody was annoyed or lost time. They got the care they came for.' },
  { name: 'A let-down', help: 'Somebody was upset, or had to ask or wait again for care they needed.' },
  { name: 'Serious', help: 'Care was wrong or missing, or somebody was treated without respect, and it hurt them.' },
  { name: 'Very serious', help: 'Somebody was badly harmed or could have been, or it tells of abuse or a crime.' },
];
