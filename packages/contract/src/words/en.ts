import type { ChangeStatus } from '../changes.ts';
import type { Experience, Feeling, RejectionReason, Relation } from '../story.ts';

const story = {
  title: 'Tell your story',
  urgent: 'Nobody reads this straight away. If you need medical help now, call 111. In an emergency call 999.',
  service: { question: 'Which service is it about?' },
  happened: {
    question: 'What happened?',
    hint: 'Do not include names, your date of birth or your NHS number.',
    missing: 'Tell us what happened',
  },
  good: { question: 'What was good?', hint: 'Leave this empty if nothing was.' },
  better: { question: 'What could have been better?', hint: 'Leave this empty if nothing could.' },
  feelings: { question: 'How did it make you feel?', hint: 'Choose all that apply.' },
  relation: { question: 'Who are you in this story?' },
  // The wording and the answers of the Friends and Family Test are fixed (NHS England guidance, April 2020).
  experience: { question: 'Overall, how was your experience of our service?' },
  email: {
    question: 'Do you want to hear back?',
    label: 'Your email address',
    hint: 'We send you a message when there is an answer. We never publish your address or show it to staff.',
    wrong: 'Enter an email address in the correct format, like name@example.org',
  },
  optional: '(optional)',
  notAnswered: 'Not answered',
};

const feelings = {
  thankful: 'Thankful',
  relieved: 'Relieved',
  reassured: 'Reassured',
  'listened-to': 'Listened to',
  respected: 'Respected',
  hopeful: 'Hopeful',
  anxious: 'Anxious',
  confused: 'Confused',
  frustrated: 'Frustrated',
  ignored: 'Ignored',
  sad: 'Sad',
  angry: 'Angry',
} satisfies Record<Feeling, string>;

const relations = {
  patient: 'The patient',
  carer: 'A carer',
  parent: 'A parent or guardian',
  relative: 'A relative',
  friend: 'A friend',
  advocate: 'An advocate or volunteer',
} satisfies Record<Relation, string>;

const experiences = {
  'very-good': 'Very good',
  good: 'Good',
  neither: 'Neither good nor poor',
  poor: 'Poor',
  'very-poor': 'Very poor',
  'dont-know': 'Don’t know',
} satisfies Record<Experience, string>;

const changes = {
  planned: 'Planned',
  'in-progress': 'In progress',
  done: 'Done',
  'not-done': 'Not done',
} satisfies Record<ChangeStatus, string>;

const rejections = {
  'not-about-care': 'It is not about care from this organisation',
  'identifies-someone': 'It could identify someone',
  abusive: 'It uses abusive or discriminatory words',
  commercial: 'It advertises something',
  'too-long-ago': 'It happened too long ago',
  duplicate: 'The same story was already sent',
  'staff-matter': 'It is about staff as colleagues, not about care',
  'legal-process': 'It is part of a legal case, which publishing could harm',
} satisfies Record<RejectionReason, string>;

// Named alone for bundles that must leave out the rest.
export { changes, experiences, feelings, rejections, relations, story };

/** The words of the story form and of what it leads to, shared by the widget, the plain-HTML pages and the workspace. */
export const en = { story, feelings, relations, experiences, changes, rejections };

/** The shape every language fills in. */
export type Words = typeof en;
