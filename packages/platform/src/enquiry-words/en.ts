import type { EnquiryOutcome, EnquiryStatus } from '@hearback/contract';
import { enquiryRest, enquiryStart } from '@hearback/contract/words/enquiry-en';
import { datesIn } from '../time/words.ts';

const { day, momentOf } = datesIn('en-GB');

/** The words of the pages by which somebody asks for help in private. */
export const words = {
  language: 'en',
  isReviewed: true,
  unreviewed: '',
  ...{ ...enquiryStart, ...enquiryRest, wrong: { ...enquiryStart.wrong, ...enquiryRest.told } },
  check: 'Check what you are sending',
  checkLead: 'This is what we will send. Only the people who help you read it.',
  next: 'Check what you are sending',
  send: 'Send it',
  change: 'Go back and change something',
  closed: (organisation: string) =>
    `${organisation} takes no requests for help here any more, so this was not sent. Ask its staff whom to ask: what you wrote stands below, and you can copy it.`,
  nowPartOf: 'It is now part of',
  sentBefore:
    'You have asked for help from this page already, and we have that. If you send this, it is a second request.',
  sent: 'Thank you. We have your request for help',
  own: 'Your request for help',
  keep: 'Keep the address of this page, so that you can come back. Anybody who has it can see this page.',
  states: {
    new: 'It has arrived, and is waiting to be read. You need do nothing more.',
    open: 'Somebody is looking into it.',
    closed: 'It is closed. If it is not put right, write again: that opens it again.',
    withdrawn: 'You took it back. What you wrote, your name and how to reach you are deleted.',
  } satisfies Record<EnquiryStatus, string> as Record<EnquiryStatus, string>,
  outcomes: {
    'put-right': 'It was put right.',
    explained: 'They explained what happened.',
    elsewhere: 'They told you who can help.',
    'not-put-right': 'It could not be put right.',
    'not-reached': 'They could not reach you.',
  } satisfies Record<EnquiryOutcome, string> as Record<EnquiryOutcome, string>,
  agreementWaits: 'They can tell you about somebody else only once that person agrees. They will ask you about it.',
  agreementLooked:
    'They find out whether they may tell you about somebody who cannot agree themselves, and tell you what they decide.',
  hears: 'We also write to your email address when there is something new here.',
  hearsNot: 'You left no email address, so look here again for news.',
  mailRefused: 'Our emails to you do not arrive: your address takes none. So look here again for news.',
  messages: 'Messages',
  you: 'You',
  /** Who wrote, where their job is not said. */
  staff: 'Staff',
  at: momentOf,
  write: 'Write to them',
  writeHint: 'Only the people who help you read it.',
  writeMissing: 'Write something first',
  writeLong: 'Use 5,000 characters or fewer',
  writeSend: 'Send this message',
  asked: 'What you told us',
  complaint: 'If it is not put right, you can make a complaint.',
  complain: 'How to complain',
  changed: 'What changed because people asked',
  history: 'What has happened',
  received: (on: string) => `You sent it on ${day(on)}`,
  answerBy: (on: string) => `They aim to answer you by ${day(on)}.`,
  answerLate: (on: string) => `They aimed to answer you by ${day(on)}, and we remind them. We are sorry that you wait.`,
  closedOn: (on: string) => `It was closed on ${day(on)}`,
  takenBackOn: (on: string) => `You took it back on ${day(on)}`,
  takeBack: 'Take it back',
  takeBackLead:
    'What you wrote, your name, how to reach you and every message are deleted for good. Whoever has read it has read it.',
  takeBackSure: 'Yes, delete it for good',
};
