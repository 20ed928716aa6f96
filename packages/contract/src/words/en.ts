import type { AgeBand, Experience, Feeling, RejectionReason, Relation, Tag } from '../story.ts';
import { changes } from './changes-en.ts';
import { storyStart } from './start-en.ts';

const storyRest = {
  service: { question: 'Which service is it about?' },
  missing: 'Tell us what happened',
  good: {
    question: 'What was good?',
    hint: 'Choose what fits, or skip this if nothing was.',
    label: 'In your own words',
  },
  better: {
    question: 'What could have been better?',
    hint: 'Choose what fits, or skip this if nothing could.',
    label: 'In your own words',
  },
  feelings: { question: 'How did it make you feel?', hint: 'Choose all that apply.' },
  visited: {
    question: 'When was it?',
    hint: 'The month is enough. If it took longer, choose the last month.',
    month: 'Month',
    year: 'Year',
    wrong: 'Choose both a month and a year, or neither',
    outside: 'Choose a month of the last three years',
  },
  relation: { question: 'Who are you in this story?' },
  age: { question: 'How old are you?', hint: 'We never publish this. It shows the organisation who it hears from.' },
  // The wording and the answers of the Friends and Family Test are fixed (NHS England guidance, April 2020).
  experience: { question: 'Overall, how was your experience of our service?' },
  email: {
    question: 'Do you want to hear back?',
    label: 'Your email address',
    hint: 'We email you when there is an answer. We never publish your address or show it to staff.',
    wrong: 'Enter an email address in the correct format, like name@example.org',
  },
  notAnswered: 'Not answered',
};

const story = {
  optional: '(optional)',
  ...storyStart,
  ...storyRest,
  happened: { ...storyStart.happened, missing: storyRest.missing },
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

const tags = {
  'staff-manner': 'How staff were with me',
  listening: 'Being listened to',
  skill: 'Skill and knowledge',
  staffing: 'Enough staff',
  'getting-through': 'Getting through',
  appointments: 'Appointments',
  waiting: 'Waiting times',
  information: 'Explanations and information',
  'kept-informed': 'Being kept informed',
  family: 'Family and carers',
  continuity: 'Seeing the same people',
  discharge: 'Going home and what came after',
  medicines: 'Medicines and prescriptions',
  pain: 'Help with pain',
  place: 'The building and cleanliness',
  food: 'Food and drink',
  travel: 'Travel and parking',
  privacy: 'Privacy and dignity',
  'access-needs': 'Help with access or language',
} satisfies Record<Tag, string>;

const ages = {
  'under-16': 'Under 16',
  '16-24': '16 to 24',
  '25-34': '25 to 34',
  '35-44': '35 to 44',
  '45-54': '45 to 54',
  '55-64': '55 to 64',
  '65-74': '65 to 74',
  '75-84': '75 to 84',
  '85-over': '85 or over',
} satisfies Record<AgeBand, string>;

const experiences = {
  'very-good': 'Very good',
  good: 'Good',
  neither: 'Neither good nor poor',
  poor: 'Poor',
  'very-poor': 'Very poor',
  'dont-know': 'Don’t know',
} satisfies Record<Experience, string>;

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
export { ages, changes, experiences, feelings, rejections, relations, story, storyRest, tags };

/** The words of the story form and of what it leads to, shared by the widget, the plain-HTML pages and the workspace. */
export const en = { story, tags, feelings, relations, ages, experiences, changes, rejections };

/** The shape every language fills in. */
export type Words = typeof en;
