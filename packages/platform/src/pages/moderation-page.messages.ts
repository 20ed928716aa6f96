import type { ModerationDeed, RejectionReason } from '@hearback/contract';
import { longDay, longMonth } from '../time/words.ts';

/** What each rule means, beside its own words, which are the same as those an author reads. */
export const ruleMeanings = {
  'not-about-care': 'A story tells of care or help that the author or somebody near to them had or tried to get there.',
  'identifies-someone': 'Where an edit cannot help, because the whole story shows who somebody is.',
  abusive: 'Anger is welcome. Insults, threats and words against a group of people are not.',
  commercial: 'Stories are no place to sell or to recruit.',
  'too-long-ago': 'Staff can act on what is recent. The form says how far back a story may go.',
  duplicate: 'The first one stays.',
  'staff-matter': 'Staff who have worries about their work have other ways, which protect them.',
  'legal-process': 'The author can send it again when the case is over.',
} satisfies Record<RejectionReason, string>;

/** The words of the page about moderating. */
export const words = {
  title: 'How stories are moderated',
  lead: 'A person reads every story before it is published. Here are the rules they read it by, and what they did.',
  contents: 'On this page',
  rules: {
    heading: 'The rules',
    lead: 'Good or bad, a story is published unless one of these is true of it. If we do not publish it, we tell the author which.',
  },
  how: {
    heading: 'How a story is moderated',
    steps: [
      'A moderator reads it. Stories that say somebody may be in danger are read first, then those that came first.',
      'They publish it, change some words, hold it while they check something, or do not publish it.',
      'If a story is very serious, the managers of the organisation hear that there is one before anybody can read it. They cannot stop it.',
      'Where private help or a complaint may do more for the author, we ask them whether to send it on. Nothing is sent on without their yes.',
      'The author hears by email what became of it, if they left an address. Their private page always shows it.',
    ],
  },
  edits: {
    heading: 'When we change words',
    lead: 'We change as little as we can, and only for one of these reasons:',
    names: 'Names of staff may stay in thanks. In criticism we put the job in place of the name.',
    asked: (days: number) =>
      `Where a change could matter to the author, we ask them before anything is published. If we hear nothing for ${days === 1 ? 'a day' : `${days} days`}, a moderator decides without their answer. We remind them once, half way.`,
    answers: 'What an author answers to a reply is read by a moderator first, and changed in the same way.',
    seen: 'The author sees each change and its reason beside their own words. They can agree, say no, or put it in their own words. If it is published already and they say no, we take it down at once.',
  },
  report: {
    heading: 'When an organisation reports a story',
    text: (days: number) =>
      `The organisation that a story is about can report it, once, in the first ${days === 1 ? 'day' : `${days} days`} after it was published. It has to say which of the rules the story is against, and why. The story stays public until a moderator has decided.`,
    decided:
      'If the moderator agrees, the story is taken down, and its author is told and sees why. It may be published again with a change. If not, it stays, and the organisation is told why. Nobody decides on a report of their own, and what was decided is counted below.',
  },
  appeal: {
    heading: 'If you disagree',
    text: 'Your private page has a form to ask us to look at a decision again: when we did not publish your story, when we hold it, and when we published it with a change; and of what you answered to a reply, when we did not publish it or changed it. You can use it once for each decision.',
    who: 'A moderator who did not decide the first time looks at it. Where we have only one moderator for a place, the same one looks again, and your page says so.',
    outcome:
      'If they agree with you, we publish the story or the answer, hold it no longer, or drop our change. If not, they tell you why. You hear by email and on your page, and we count it below.',
    further: 'You are also welcome to write your story again in another way, or to write to us.',
    write: 'Write to us:',
    private: 'Do not send us your private link: say which organisation it was about, and when you sent it.',
  },
  counts: {
    heading: 'What we did',
    upTo: (day: string) => `Counted up to the end of ${longDay(day)}.`,
    careful:
      'The number of published stories is exact, because anybody can count them. All other numbers are rounded to the nearest 5, each by itself, so they may not add up. In a small place, “one story was not published” could point at the person who told it. For the same reason we count once a day.',
    again: 'A story that comes back, and is published or held again, counts each time.',
    none: 'There is nothing to count yet.',
    inAll: 'All months together',
    caption: (month: string | undefined) => (month ? longMonth(month) : 'All months together'),
    what: 'What',
    many: 'How many',
    times: 'From when a story came until it was published',
    half: 'Half of the stories took no longer than',
    nineInTen: 'Nine in ten took no longer than',
    tooFew: 'Too few to say',
    byMonth: 'Month by month',
    columns: ['Month', 'Came', 'Published', 'Not published', 'Half took no longer than', 'Nine in ten'],
    earlier: 'These are the last 12 months. The file has all of them.',
    file: 'Get all numbers as a file for a spreadsheet (CSV)',
    month: 'Month',
    medianHours: 'Half published within (hours)',
    nineInTenHours: 'Nine in ten published within (hours)',
  },
  duration: (hours: number) => {
    if (hours < 1) return 'under an hour';
    const [count, unit] = hours < 48 ? [hours, 'hour'] : [Math.round(hours / 24), 'day'];
    return `${count.toLocaleString('en-GB')} ${unit}${count === 1 ? '' : 's'}`;
  },
  rejectedFor: (reason: string) => `Not published: ${reason}`,
};

/** What was counted, as it is read. */
export const deeds = {
  received: 'Stories that came',
  published: 'Published',
  'as-written': 'Published as written',
  'edit-agreed': 'Published with a change that the author agreed to',
  'edit-changed': 'Published in new words of the author’s own',
  'edit-declined': 'Published without our change, because the author said no to it',
  'edit-told': 'Published with a change that the author was told of',
  asked: 'Author asked about a change first',
  'asked-in-vain': 'Author asked, and gave no answer',
  held: 'Held while something was checked',
  'very-serious': 'Held because it was very serious',
  rejected: 'Not published',
  'taken-down': 'Taken down after it was public',
  reported: 'Reported by the organisation',
  'report-upheld': 'Reported, and taken down',
  'report-dismissed': 'Reported, and left as it was',
  appealed: 'Author asked us to look at a decision again',
  'appeal-upheld': 'Looked at again, and the author was right',
  'appeal-dismissed': 'Looked at again, and left as it was',
  'reroute-asked': 'Author asked whether to send it on privately',
  'sent-as-enquiry': 'Sent on as a request for help, as the author agreed',
  'sent-as-complaint': 'Sent on as a complaint, as the author agreed',
  'reroute-declined': 'Not sent on, because the author said no',
  'reroute-unanswered': 'Not sent on, because the author gave no answer',
} satisfies Record<ModerationDeed, string>;
