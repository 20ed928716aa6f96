import type { AccessNeed, Agreement, ContactWay } from '../enquiries/enquiry.ts';

/** What is said before the first question to whoever asks for help in private. */
export const enquiryStart = {
  title: (organisation: string) => `Ask ${organisation} for help`,
  lead: 'It is private: only the people who help you read it, and it is never published. Asking makes no difference to your care.',
  /** Who that is. A practice has no PALS. */
  readBy: {
    practice:
      'It goes to the practice manager. If you would rather not ask the practice, you can turn to the integrated care board (ICB) for your area.',
    trust: 'It goes to PALS, the Patient Advice and Liaison Service. It is free.',
  },
  hours: 'It is read on working days, not at night or at weekends.',
  wrong: {
    question: 'What is wrong?',
    hint: 'Say it in your own words. Dates, names and places help us here: nobody else reads them.',
  },
};

const agreements: Record<Agreement, string> = {
  yes: 'Yes',
  'not-yet': 'I have not asked them yet',
  cannot: 'They cannot say',
};

const ways: Record<ContactWay, string> = {
  email: 'By email',
  phone: 'By phone',
  post: 'By letter',
  page: 'On a private page that only I have the link to',
};

const needs: Record<AccessNeed, string> = {
  'large-print': 'Large print',
  'easy-read': 'Easy read',
  braille: 'Braille',
  audio: 'Audio',
  'sign-language': 'British Sign Language',
  interpreter: 'An interpreter',
  'text-relay': 'Text relay',
  'more-time': 'More time to talk',
};

/** The other questions, and what to do about an answer that cannot be taken. */
export const enquiryRest = {
  told: { missing: 'Say what is wrong', long: 'Use 20,000 characters or fewer' },
  help: { question: 'What would help?', hint: 'If you know.' },
  long: 'Make this shorter',
  about: {
    question: 'Who is the help for?',
    options: { me: 'For myself', somebody: 'For somebody else' } as Record<'me' | 'somebody', string>,
  },
  whose: { question: 'Their name', missing: 'Enter their name' },
  relation: { question: 'How you know them', hint: 'For example: I am their daughter, neighbour or care worker.' },
  agrees: {
    question: 'Do they agree that you ask for them?',
    hint: 'We can tell you about somebody else only once they agree, where they can.',
    missing: 'Say whether they agree',
    options: agreements,
  },
  why: {
    question: 'Why they cannot say',
    hint: 'For example: they are a child, they are too ill, or they have died.',
    missing: 'Say why they cannot agree themselves',
  },
  name: { question: 'Your name', missing: 'Enter your name' },
  by: { question: 'How should we answer you?', options: ways, missing: 'Choose how we should answer you' },
  email: {
    question: 'Your email address',
    hint: 'We also tell you there when there is something new on your private page. The email does not say what it is about.',
    wrong: 'Enter an email address in the correct format, like name@example.org',
    missing: 'Enter your email address, or choose another way',
  },
  phone: {
    question: 'Your phone number',
    wrong: 'Enter the phone number in figures, like 01632 960001',
    missing: 'Enter your phone number, or choose another way',
  },
  address: { question: 'Your address', missing: 'Enter your address, or choose another way' },
  when: { question: 'When is a good time for you?', hint: 'For example: after 4pm, not on Mondays.' },
  needs: {
    question: 'Do you need anything to read or hear our answer?',
    hint: 'Choose all that apply.',
    options: needs,
  },
  otherNeeds: { question: 'Anything else that helps you', hint: 'For example the language you speak.' },
};
