import type { DeliveryTrouble } from '@hearback/contract';
import type { ListTrouble } from '@hearback/contract/surveys/inviting';

const many = (count: number, one: string, more = `${one}s`) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`;

export const messages = {
  title: 'Reach people',
  of: 'Surveys',
  loading: 'Loading the survey…',
  missing: 'This survey is not here, or you have no role at its organisation.',
  notOpened: 'Nobody can answer this survey yet. Open it first, then come back for its link.',
  toSurvey: 'Go to its questions',
};

export const ways = {
  title: 'Anyone can answer',
  words: 'One address for everybody. It can be answered without a script, on any phone.',
  staff: 'Give this address to your staff alone. It is on no page.',
  link: 'Its address',
  embed: 'On your website, beside the tag of your organisation',
  poster: 'Poster for the waiting room (A4)',
  leaflet: 'Leaflet (A5)',
  svg: 'QR code as SVG',
  png: 'QR code as PNG',
  kiosk: 'On a tablet that many people use',
  kioskWords:
    'Open this address on the tablet. It begins again for each person and keeps nothing; use the tablet’s own setting that holds it on one page.',
};

export const invite = {
  title: 'One link for each person',
  words: [
    'Each link takes one set of answers. Nobody sees who answered: addresses are forgotten once a mail is delivered.',
    'A link that you send to one person alone still tells you whose answer comes next. Invite several at once.',
  ],
  notNow: 'Links can be made while the survey takes answers.',
  name: 'What to call these',
  nameHint: 'For you and your colleagues, such as “Discharged in May”.',
  by: 'How they are sent',
  byMail: 'By email, from here',
  byList: 'By text message or another way: you get a file with the links',
  mails: 'Email addresses',
  mailsHint: (hidden: readonly string[]) =>
    `One on each line, or a table copied from a spreadsheet. Its first line names the columns: ${columns('email', hidden)}.`,
  phones: 'Phone numbers, if you have them at hand',
  phonesHint: (hidden: readonly string[]) =>
    `They stay in this browser: we only write each beside a link in your file. A table may have these columns: ${columns('phone', hidden)}.`,
  count: 'Or how many links',
  countHint: 'Up to 1,000 at once, without phone numbers.',
  until: 'Last day to answer',
  make: { mail: 'Send the invitations', list: 'Make the links' },
  making: 'Making the links…',
  confirmTitle: (count: number) => `Send ${many(count, 'invitation')}?`,
  confirmWords: [
    'Each person gets one email with the name of your organisation and the title of the survey.',
    'What is not sent yet can be taken back.',
  ],
  later: 'They are sent on the morning of the day on which the survey opens.',
  confirm: 'Send them',
  notYet: 'Not yet',
  keepFirst: 'Keep the file of the links that were just made, and press “I have kept it”, before you make more',
  nameMissing: 'Say what to call these',
  nobody: { mail: 'Enter at least one email address', list: 'Enter phone numbers, or how many links' },
  countWrong: 'Enter a whole number from 1 to 1,000',
  tooMany: (count: number) =>
    `These are ${many(count, 'person', 'people')}. Up to 1,000 can be invited at once: split the list`,
  untilMissing: 'Choose the last day to answer',
  line: (line: number, text: string) => `Line ${line}: ${text}`,
  moreLines: (count: number) => `And ${many(count, 'line')} more like these`,
  telling: 'what this line brings along fewer than five people share, so it would tell who answered. Leave it out',
  found: (count: number) => (count === 0 ? '' : `${many(count, 'person', 'people')} to invite`),
  sent: (count: number) => `${many(count, 'invitation')} on the way.`,
  again: 'Some links were made with an earlier try. Look at the list below before you make more.',
};

function columns(address: string, hidden: readonly string[]): string {
  return [address, 'tags', ...hidden].join(', ');
}

export const troubles: Record<ListTrouble, (text: string) => string> = {
  'no-email': (text) => (text ? `“${text}” is no email address` : 'there is no email address'),
  'no-phone': (text) => (text ? `“${text}” is no phone number` : 'there is no phone number'),
  twice: (text) => `“${text}” is in the list already`,
  'too-long': () => 'a tag or field is too long, or there are more than five tags',
  'unknown-column': (text) =>
    `we know no column “${text}”. Take it out, or add a hidden field of this name to the survey`,
};

export const made = {
  title: (count: number) => `${many(count, 'link')} made`,
  words:
    'Keep the file now: the links are kept nowhere else and cannot be shown again. Whoever has one can answer with it.',
  file: 'Keep the file',
  done: 'I have kept it',
  heads: ['phone', 'link'],
};

export const batches = {
  title: 'Sent and made',
  none: 'Nobody was invited yet.',
  refresh: 'Look again',
  byMail: 'By email',
  byList: 'As a file of links',
  about: (by: string, who: string, day: string) => `${by} · ${who} · until ${day}`,
  links: (count: number) => many(count, 'link'),
  waiting: 'On the way',
  delivered: 'Delivered',
  failed: 'Not delivered',
  takenBack: 'Taken back',
  answered: 'Answered',
  answeredOf: (answered: number, links: number) =>
    `${answered.toLocaleString('en-GB')} of ${links.toLocaleString('en-GB')}`,
  untold: 'Not told, as so few have a link',
  tags: 'By tag',
  failures: 'What failed',
  failure: (line: number | undefined, trouble: DeliveryTrouble) =>
    `${line === undefined ? 'A mail' : `Line ${line} of your list`}: ${reasons[trouble]}`,
  takeBack: { mail: 'Take back what is not sent', list: 'End the links that nobody has used' },
  takeTitle: (name: string) => `Take back links of “${name}”?`,
  takeWords: {
    mail: 'Mails that are still on the way are not sent. Links that were delivered go on working.',
    list: 'Every link of this file that was not used stops working.',
  },
  takeConfirm: 'Take them back',
  keep: 'Keep them',
  taken: 'They are taken back.',
};

const reasons: Record<DeliveryTrouble, string> = {
  'address-refused': 'the mail server takes no mail for this address',
  refused: 'the mail server does not take mail for this address',
  unreachable: 'the mail server could not be reached',
  other: 'it could not be sent',
};
