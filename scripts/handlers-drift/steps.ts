import { type EndpointName, makeId, makeLinkToken, makeStorySubmission } from '@hearback/testing';
import { changeLinkSteps } from './change-link-steps.ts';
import { complaintSteps } from './complaint-steps.ts';
import { conversationSteps } from './conversation-steps.ts';
import { enquirySteps } from './enquiry-steps.ts';
import { importSteps } from './import-steps.ts';
import { organisationSteps } from './organisation-steps.ts';
import { peopleSteps } from './people-steps.ts';
import { secondStepSteps } from './second-step-steps.ts';
import { surveySteps } from './survey-steps.ts';
import { WHITE_DOT } from './white-dot.ts';
import { workStorySteps } from './work-story-steps.ts';

/** What a side has answered so far that later calls go on from. */
export interface Answers {
  /** Tokens in the private links of stories, by the story's id. */
  links: ReadonlyMap<string, string>;
  /** The cursor that the last page gave. */
  next: string;
  /** The id of the first person that was listed last. */
  person: string;
  /** The id of what was sent last of a change and waits to be read. */
  waiting: string;
  /** The id of the decision that an author could appeal against last. */
  decision: string;
  /** The id of what stood first in a list of what people wrote in answer to surveys. */
  written: string;
  /** The id of the edit of an answer that an author was asked about last. */
  edit: string;
}

/** One call that is made to the platform and to the handlers alike. */
export interface Step {
  what: string;
  name: EndpointName;
  as?: 'moderator' | 'responder' | 'operator' | 'nobody known';
  params?: (answers: Answers) => Record<string, string>;
  query?: (answers: Answers) => Record<string, string>;
  /** What is sent, or what makes it of earlier answers. */
  body?: unknown;
  /** Half an hour passes before it. */
  isLater?: boolean;
  /** A body that is sent as it is, with its content type. */
  raw?: { type: string; body: string };
}

const [first, second, third, unknown] = [makeId(1), makeId(2), makeId(3), makeId(999)];
const [fourth, fifth, sixth, seventh] = [makeId(4), makeId(5), makeId(6), makeId(7)];
const [firstEdit, secondEdit] = [makeId(301), makeId(302)];
const IN_DANGER = 'I am going to kill myself tonight. Call me on 07700 900123.';
const [reply, change, claimed, picture] = [makeId(101), makeId(201), makeId(202), makeId(401)];
const submission = makeStorySubmission({ email: 'author@example.org' });
const inYears = (years: number) => `${new Date().getUTCFullYear() + years}-06-30`;
const inTrust = makeStorySubmission({
  organisation: 'RZZ',
  service: 'maternity',
  feelings: [],
  goodTags: [],
  betterTags: undefined,
  visited: undefined,
  age: undefined,
  email: undefined,
});
const draft = { what: 'Say it on the website.', owner: 'Practice manager', due: inYears(1) };

const at = (id: string) => () => ({ id });
const ods = (code: string) => () => ({ ods: code });
const search = (query: Record<string, string>) => () => query;

const reading: Step[] = [
  { what: 'an organisation', name: 'organisations.get', params: ods('RZZ') },
  { what: 'an organisation that merged', name: 'organisations.get', params: ods('Z99002') },
  { what: 'an organisation with a private door', name: 'organisations.get', params: ods('Z99004') },
  { what: 'an unknown organisation', name: 'organisations.get', params: ods('X1') },
  { what: 'an organisation in small letters', name: 'organisations.get', params: ods(' rzz ') },
  { what: 'no organisation code', name: 'organisations.get', params: ods('x 1') },
  { what: 'figures of nothing yet', name: 'organisations.totals', params: ods('F84003') },
  { what: 'figures of an unknown organisation', name: 'organisations.totals', params: ods('X1') },
  { what: 'an unknown group', name: 'groups.get', params: () => ({ group: 'nobody' }) },
  { what: 'a story that is not there', name: 'stories.get', params: at(unknown) },
  { what: 'no story id', name: 'stories.get', params: at('1') },
  { what: 'an empty list', name: 'stories.list', query: search({ organisation: 'F84003' }) },
  { what: 'an empty list in small letters', name: 'stories.list', query: search({ organisation: 'f84003' }) },
  { what: 'a list of an unknown organisation', name: 'stories.list', query: search({ organisation: 'X1' }) },
  { what: 'a list of no organisation with a bad limit', name: 'stories.list', query: search({ limit: 'ten' }) },
  {
    what: 'a cursor that was made up',
    name: 'stories.list',
    query: search({ organisation: 'F84003', cursor: btoa('some where').replaceAll('=', '') }),
  },
  { what: 'a link that was made up', name: 'receipts.follow', params: () => ({ token: 'x'.repeat(44) }) },
  { what: 'half a link', name: 'receipts.follow', params: () => ({ token: 'x' }) },
];

const put = (what: string, body: unknown, id = first): Step => ({ what, name: 'stories.submit', params: at(id), body });

const telling: Step[] = [
  put('a story', submission),
  put('the same story again', submission),
  put('another story under the same id', { ...submission, happened: 'Something else.' }),
  put('the same words with another key', { ...submission, key: 'another-key-0000000000001' }),
  put('a second story', { ...inTrust, organisation: 'F84003', service: undefined }, second),
  put('a story about a service', inTrust, third),
  put('a story of somebody in danger', { ...inTrust, happened: IN_DANGER }, fourth),
  put('a story that the device marks as urgent', { ...inTrust, urgent: true }, fifth),
  put('a story about an unknown service', { ...inTrust, service: 'tea' }, unknown),
  put('a story for an unknown organisation', { ...submission, organisation: 'X1' }, unknown),
  put('a story for an organisation that merged', { ...submission, organisation: 'Z99002' }, unknown),
  put('a story for a closed organisation', { ...submission, organisation: 'Z99003' }, unknown),
  put(
    'a story for an organisation whose door for stories is closed',
    { ...submission, organisation: 'Z99004' },
    unknown,
  ),
  put('a story of a month to come', { ...submission, visited: '9999-12' }, unknown),
  put(
    'a story of a month to come, for a closed organisation',
    { ...submission, visited: '9999-12', organisation: 'Z99003' },
    unknown,
  ),
  put('a story with every field bad', { happened: '', good: 5, feelings: ['x'], email: 'x', extra: 1 }, unknown),
  put(
    'a story with its choices bad',
    { ...submission, goodTags: ['x'], visited: '2026', age: 'x', urgent: 1 },
    unknown,
  ),
  put('a story under no id', submission, 'no-id'),
  put('a list for a body', [], unknown),
  { ...put('no JSON', undefined, unknown), raw: { type: 'application/json', body: '{' } },
  { ...put('no body', undefined, unknown), raw: { type: 'application/json', body: '' } },
  { ...put('plain text', undefined, unknown), raw: { type: 'text/plain', body: 'I waited.' } },
  { ...put('a form', undefined, unknown), raw: { type: 'application/x-www-form-urlencoded', body: 'happened=x' } },
  { what: 'a private link', name: 'receipts.follow', params: ({ links }) => ({ token: links.get(first) ?? '' }) },
  { what: 'a story that waits, in public', name: 'stories.get', params: at(first) },
  { what: 'opening a story that waits', name: 'stories.read', params: at(first) },
];

const signIn = (what: string, email: string, password: string): Step => ({
  what,
  name: 'staff.session.start',
  body: { email, password, keep: 'token' },
});

const decide = (what: string, verdict: 'publish' | 'reject', step: Partial<Step>): Step => ({
  what,
  name: `staff.stories.${verdict}`,
  as: 'moderator',
  params: at(first),
  body: { version: 1 },
  ...step,
});

const list = (what: string, query: Record<string, string>, as: Step['as'] = 'moderator'): Step => ({
  what,
  name: 'staff.stories.list',
  as,
  query: search(query),
});

const moderating: Step[] = [
  signIn('a wrong password', 'moderator@demo.example', 'wrong'),
  signIn('an unknown address', 'nobody@demo.example', 'wrong'),
  signIn('no address', 'nobody', ''),
  { what: 'who is signed in', name: 'staff.session.get', as: 'moderator' },
  { what: 'who is signed in with a made-up token', name: 'staff.session.get', as: 'nobody known' },
  { what: 'a staff list for nobody', name: 'staff.stories.list', query: search({ show: 'everything' }) },
  list('what to moderate', { show: 'to-moderate' }),
  list('the first of what to moderate', { show: 'to-moderate', limit: '1' }),
  {
    ...list('the next of what to moderate', {}),
    query: ({ next }) => ({ show: 'to-moderate', limit: '2', cursor: next }),
  },
  list('what to moderate, for a responder', { show: 'to-moderate' }, 'responder'),
  list('a list that is not there', { show: 'everything' }),
  { what: 'a story that waits', name: 'staff.stories.get', as: 'moderator', params: at(first) },
  { what: 'an urgent story', name: 'staff.stories.get', as: 'moderator', params: at(fourth) },
  { what: 'an urgent story of a device', name: 'staff.stories.get', as: 'moderator', params: at(fifth) },
  { what: 'a story that waits, for a responder', name: 'staff.stories.get', as: 'responder', params: at(first) },
  { what: 'an unknown story', name: 'staff.stories.get', as: 'moderator', params: at(unknown) },
  decide('publishing a story that waits, as a responder', 'publish', { as: 'responder' }),
  decide('publishing what somebody else changed', 'publish', { body: { version: 7 } }),
  decide('publishing without a version', 'publish', { body: {} }),
  decide('publishing', 'publish', {}),
  decide('publishing twice', 'publish', { body: { version: 2 } }),
  decide('publishing an unknown story', 'publish', { params: at(unknown) }),
  decide('publishing a published story, as a responder', 'publish', { as: 'responder' }),
  decide('rejecting without a reason', 'reject', { params: at(second) }),
  decide('rejecting', 'reject', { params: at(second), body: { version: 1, reason: 'commercial', note: 'An advert.' } }),
  decide('publishing what was rejected', 'publish', { params: at(second), body: { version: 2 } }),
  decide('publishing the third', 'publish', { params: at(third) }),
  { what: 'another organisation’s story', name: 'staff.stories.get', as: 'responder', params: at(third) },
  list('what was rejected', { show: 'rejected' }),
  list('what to answer', { show: 'to-reply' }, 'responder'),
  list('what to answer elsewhere', { show: 'to-reply', organisation: 'RZZ' }, 'responder'),
  {
    what: 'a rejection, privately',
    name: 'receipts.follow',
    params: ({ links }) => ({ token: links.get(second) ?? '' }),
  },
  { what: 'a published story', name: 'stories.get', params: at(first) },
  { what: 'opening a published story', name: 'stories.read', params: at(first) },
];

const editing = (what: string, version: number, step: Partial<Step> = {}): Step => ({
  what,
  name: 'staff.moderation.edit',
  as: 'moderator',
  params: () => ({ story: sixth, id: firstEdit }),
  body: { version, title: 'A nurse was kind', happened: 'A nurse was kind. I rang.', reason: 'name-of-staff' },
  ...step,
});

const asking = (what: string, version: number, step: Partial<Step> = {}): Step => ({
  what,
  name: 'staff.moderation.ask',
  as: 'moderator',
  params: at(sixth),
  body: { version },
  ...step,
});

const ofSixth = ({ links }: Answers) => ({ token: links.get(sixth) ?? '' });
const saying = (what: string, body: unknown): Step => ({ what, name: 'receipts.answer', params: ofSixth, body });
const ends: Partial<Step> = { name: 'staff.moderation.endAsking' };
const own = { title: 'My own title', happened: 'My own words. I rang 07700 900123.' };

const revising: Step[] = [
  put('a story to edit', { ...submission, happened: 'Nurse Ann Smith was kind. I rang 07700 900123.' }, sixth),
  editing('an edit of a responder', 1, { as: 'responder' }),
  editing('an edit of an unknown story', 1, { params: () => ({ story: unknown, id: firstEdit }) }),
  editing('an edit of a published story', 2, { params: () => ({ story: first, id: firstEdit }) }),
  editing('an edit of what somebody else changed', 7),
  editing('an edit with every field bad', 0, { body: { version: 0, title: '', happened: ' ', reason: 'x', extra: 1 } }),
  editing('an edit without the words that another reason needs', 1, {
    body: { version: 1, title: 'x', happened: 'x', reason: 'other' },
  }),
  asking('asking about no edit', 1),
  editing('an edit', 1),
  editing('the same edit again', 1),
  editing('another edit under the same id', 2),
  { what: 'a story with an edit, privately', name: 'receipts.follow', params: ofSixth },
  saying('an answer to what was not asked', { version: 2, answer: 'accept' }),
  asking('asking as a responder', 2, { as: 'responder' }),
  asking('asking about what somebody else changed', 1),
  asking('asking', 2),
  asking('asking twice', 3),
  { what: 'a story that waits for its author', name: 'staff.stories.get', as: 'moderator', params: at(sixth) },
  { what: 'a story that waits for its author, in public', name: 'stories.get', params: at(sixth) },
  { what: 'an edit to answer, privately', name: 'receipts.follow', params: ofSixth },
  list('what waits for its author', { show: 'with-author' }),
  list('what waits for its author, for a responder', { show: 'with-author' }, 'responder'),
  asking('waiting no longer, as a responder', 3, { ...ends, as: 'responder' }),
  asking('waiting no longer', 3, ends),
  asking('waiting no longer twice', 4, ends),
  list('what is back to be moderated', { show: 'to-moderate' }),
  asking('asking once more', 4),
  saying('an answer that is none', { version: 5, answer: 'perhaps', extra: 1 }),
  saying('an answer to what is not there any more', { version: 4, answer: 'accept' }),
  saying('other words without words', { version: 5, answer: 'change' }),
  saying('other words', { version: 5, answer: 'change', words: own }),
  { what: 'a story in its author’s other words', name: 'staff.stories.get', as: 'moderator', params: at(sixth) },
  editing('a second edit', 6, { params: () => ({ story: sixth, id: secondEdit }) }),
  decide('publishing with an edit', 'publish', { params: at(sixth), body: { version: 7 } }),
  { what: 'a published edit, privately', name: 'receipts.follow', params: ofSixth },
  { what: 'a published edit, as a moderator', name: 'staff.stories.get', as: 'moderator', params: at(sixth) },
  { what: 'a published edit, as a responder', name: 'staff.stories.get', as: 'responder', params: at(sixth) },
  saying('no to a published edit', { version: 8, answer: 'decline' }),
  saying('no to it once more', { version: 8, answer: 'decline' }),
  saying('yes to what one said no to', { version: 8, answer: 'accept' }),
  { what: 'a story that was taken down, in public', name: 'stories.get', params: at(sixth) },
  { what: 'figures without it', name: 'organisations.totals', params: ods('F84003') },
  { what: 'a story that was taken down', name: 'staff.stories.get', as: 'moderator', params: at(sixth) },
  decide('publishing it as it was told', 'publish', { params: at(sixth), body: { version: 9 } }),
];

const holding = (what: string, body: unknown, step: Partial<Step> = {}): Step => ({
  what,
  name: 'staff.moderation.hold',
  as: 'moderator',
  params: at(seventh),
  body,
  ...step,
});
const frees: Partial<Step> = { name: 'staff.moderation.release' };
const rates: Partial<Step> = { name: 'staff.moderation.setCriticality' };
const ofSeventh = ({ links }: Answers) => ({ token: links.get(seventh) ?? '' });

const heldBack: Step[] = [
  put('a story to hold', inTrust, seventh),
  holding('holding as a responder', { version: 1, reason: 'checking' }, { as: 'responder' }),
  holding('holding what somebody else changed', { version: 7, reason: 'checking' }),
  holding('holding for another reason without words', { version: 1, reason: 'other' }),
  holding('holding for no reason', { version: 1, extra: 1 }),
  holding('letting go what is not held', { version: 1 }, frees),
  holding('holding', { version: 1, reason: 'safeguarding', note: 'We called the trust.' }),
  holding('holding twice', { version: 2, reason: 'checking' }),
  { what: 'a held story', name: 'staff.stories.get', as: 'moderator', params: at(seventh) },
  { what: 'a held story, in public', name: 'stories.get', params: at(seventh) },
  { what: 'a held story, privately', name: 'receipts.follow', params: ofSeventh },
  list('what is held', { show: 'held' }),
  list('what is held, for a responder', { show: 'held' }, 'responder'),
  holding('saying how critical it is', { level: 5 }, rates),
  holding('saying the same again', { level: 5 }, rates),
  holding('saying it without having seen that', { level: 2 }, rates),
  holding('saying it anew', { level: 4, was: 5 }, rates),
  holding('a level that is none', { level: 6, was: -1, extra: 1 }, rates),
  holding(
    'saying it of a published story as a responder',
    { level: 1 },
    { ...rates, as: 'responder', params: at(first) },
  ),
  holding('saying it of a rejected story', { level: 1 }, { ...rates, params: at(second) }),
  list('what is held and critical', { show: 'held', criticality: '4' }),
  list('what is held and more critical', { show: 'held', criticality: '5' }),
  list('a level that is none, of a list', { show: 'held', criticality: '9' }),
  holding('letting go what somebody else changed', { version: 1 }, frees),
  holding('letting go', { version: 2 }, frees),
  holding('holding once more', { version: 3, reason: 'checking' }),
];

const slip = makeId(77);
const ofSlip = (what: string, body: unknown, step: Partial<Step> = {}) =>
  holding(what, body, { name: 'staff.moderation.takeBackRejection', params: at(slip), ...step });

const takenBack: Step[] = [
  put('a story to reject by a slip', inTrust, slip),
  ofSlip('taking a rejection back that is none', { version: 1 }),
  ofSlip('rejecting by a slip', { version: 1, reason: 'commercial', note: 'Oh.' }, { name: 'staff.stories.reject' }),
  ofSlip('taking that back as a responder', { version: 2 }, { as: 'responder' }),
  ofSlip('taking back what somebody else changed', { version: 1 }),
  ofSlip('taking it back', { version: 2 }),
  {
    what: 'a story whose rejection was taken back, privately',
    name: 'receipts.follow',
    params: ({ links }) => ({ token: links.get(slip) ?? '' }),
  },
];

const reporting = (what: string, body: unknown, step: Partial<Step> = {}): Step => ({
  what,
  name: 'staff.moderation.report',
  as: 'responder',
  params: () => ({ story: sixth, id: firstReport }),
  body,
  ...step,
});
const [firstReport, secondReport] = [makeId(601), makeId(602)];
const report = { reason: 'identifies-someone', words: 'It says which ward it was.' };
const decides = (id: string, as: Step['as'] = 'moderator'): Partial<Step> => ({
  name: 'staff.moderation.decideReport',
  as,
  params: () => ({ story: sixth, id }),
});

const reported: Step[] = [
  reporting('reporting for no reason', { words: ' ', extra: 1 }),
  reporting('reporting as a moderator', report, { as: 'moderator' }),
  reporting('reporting what waits', report, { params: () => ({ story: seventh, id: firstReport }) }),
  reporting('reporting', report),
  reporting('reporting with the same call', report),
  reporting('reporting something else by the same id', { ...report, words: 'Other words.' }),
  reporting('reporting once more', report, { params: () => ({ story: sixth, id: secondReport }) }),
  { what: 'a reported story', name: 'staff.stories.get', as: 'responder', params: at(sixth) },
  { what: 'a reported story, as a moderator', name: 'staff.stories.get', as: 'moderator', params: at(sixth) },
  { what: 'a reported story, in public', name: 'stories.get', params: at(sixth) },
  list('what is reported', { show: 'reported' }),
  list('what is reported, for a responder', { show: 'reported' }, 'responder'),
  reporting('deciding as a responder', { version: 10, verdict: 'uphold' }, decides(firstReport, 'responder')),
  reporting('deciding on no report', { version: 10, verdict: 'uphold' }, decides(secondReport)),
  reporting('leaving it without saying why', { version: 10, verdict: 'dismiss' }, decides(firstReport)),
  reporting('a decision that is none', { verdict: 'perhaps', extra: 1 }, decides(firstReport)),
  reporting('deciding on what has moved on', { version: 9, verdict: 'uphold' }, decides(firstReport)),
  reporting('upholding it', { version: 10, verdict: 'uphold', note: 'Thank you.' }, decides(firstReport)),
  reporting('upholding it twice', { version: 11, verdict: 'uphold' }, decides(firstReport)),
  { what: 'what was taken down', name: 'staff.stories.get', as: 'moderator', params: at(sixth) },
  { what: 'what was taken down, in public', name: 'stories.get', params: at(sixth) },
  { what: 'what was taken down, privately', name: 'receipts.follow', params: ofSixth },
  { what: 'figures without what was taken down', name: 'organisations.totals', params: ods('F84003') },
  decide('publishing it once more', 'publish', { params: at(sixth), body: { version: 11 } }),
  { what: 'what is public again, privately', name: 'receipts.follow', params: ofSixth },
  reporting('reporting it again', report, { params: () => ({ story: sixth, id: secondReport }) }),
  reporting('leaving it', { version: 12, verdict: 'dismiss', note: 'Nobody is named.' }, decides(secondReport)),
  { what: 'what stays', name: 'staff.stories.get', as: 'responder', params: at(sixth) },
];

const [tenth, firstAppeal, secondAppeal] = [makeId(605), makeId(606), makeId(607)];
const ofTenth = ({ links }: Answers) => ({ token: links.get(tenth) ?? '' });
const appealing = (what: string, body: unknown, id = firstAppeal): Step => ({
  ...{ what, name: 'receipts.appeal', params: (answers) => ({ ...ofTenth(answers), id }), body },
});
const appealTo =
  (words: string) =>
  ({ decision }: Answers) => ({ decision, words });
const decidesAppeal = (what: string, body: unknown, step: Partial<Step> = {}): Step => ({
  ...{ what, name: 'staff.moderation.decideAppeal', as: 'moderator', body },
  ...{ params: () => ({ story: tenth, id: firstAppeal }), ...step },
});
const appealSteps: Step[] = [
  put('a story to reject and look at again', inTrust, tenth),
  appealing('an appeal against nothing', { decision: unknown, words: 'Why?' }),
  decide('rejecting it', 'reject', { params: at(tenth), body: { version: 1, reason: 'duplicate', note: 'Twice.' } }),
  { what: 'what is not told yet', name: 'receipts.follow', params: ofTenth },
  appealing('an appeal against what is not told yet', { decision: unknown, words: 'Why?' }),
  { what: 'what can be appealed against', name: 'receipts.follow', params: ofTenth, isLater: true },
  appealing('an appeal without a word', { words: ' ', extra: 1 }),
  appealing('an appeal against another decision', { decision: unknown, words: 'Why?' }),
  appealing('an appeal', appealTo('It is another visit.')),
  appealing('the same appeal again', appealTo('It is another visit.')),
  appealing('the same from another tab', appealTo('It is another visit.'), secondAppeal),
  appealing('another appeal under its id', appealTo('Other words.')),
  appealing('a second appeal', appealTo('Other words.'), secondAppeal),
  { what: 'a story that was appealed about', name: 'staff.stories.get', as: 'moderator', params: at(tenth) },
  list('what was appealed about', { show: 'appealed' }),
  list('what was appealed about, for a responder', { show: 'appealed' }, 'responder'),
  decidesAppeal('deciding on an appeal as a responder', { version: 2, verdict: 'uphold' }, { as: 'responder' }),
  decidesAppeal(
    'deciding on no appeal',
    { version: 2, verdict: 'uphold' },
    { params: () => ({ story: tenth, id: secondAppeal }) },
  ),
  decidesAppeal('leaving it so without saying why', { version: 2, verdict: 'dismiss' }),
  decidesAppeal('a decision on an appeal that is none', { verdict: 'perhaps', extra: 1 }),
  decidesAppeal('deciding on what moved on since', { version: 1, verdict: 'uphold' }),
  decidesAppeal('upholding an appeal', { version: 2, verdict: 'uphold', note: 'Sorry.' }),
  decidesAppeal('upholding an appeal twice', { version: 3, verdict: 'uphold' }),
  { what: 'what was published on appeal, privately', name: 'receipts.follow', params: ofTenth },
  { what: 'what was published on appeal, in public', name: 'stories.get', params: at(tenth) },
];

const [ninth, unseen] = [makeId(603), makeId(613)];
const rerouting = (what: string, body: unknown, step: Partial<Step> = {}): Step => ({
  what,
  name: 'staff.moderation.suggestReroute',
  as: 'moderator',
  params: at(ninth),
  body,
  ...step,
});
const asksNinth = { to: 'complaint', note: 'They have to answer you.' };
const ofNinth = ({ links }: Answers) => ({ token: links.get(ninth) ?? '' });
const answersIt = (what: string, body: unknown): Step => ({
  ...{ what, name: 'receipts.answerReroute', params: ofNinth, body },
});
const sentOnOf = (name: 'get' | 'progress', as: Step['as'] = 'moderator'): Partial<Step> => ({
  ...{ name: `staff.sentOn.${name}`, as, params: () => ({ story: ninth }) },
});

const sentOn: Step[] = [
  put('a story that nobody there would see', inTrust, unseen),
  rerouting('sending on what nobody would see', { version: 1, ...asksNinth }, { params: at(unseen) }),
  put('a story to send on', { ...inTrust, organisation: 'F84003', service: undefined }, ninth),
  rerouting('sending it on as a responder', { version: 1, ...asksNinth }, { as: 'responder' }),
  rerouting('sending it on to nowhere', { version: 1, to: 'elsewhere', note: ' ', extra: 1 }),
  rerouting('sending on what somebody else changed', { version: 7, ...asksNinth }),
  rerouting('asking about sending it on', { version: 1, ...asksNinth }),
  rerouting('asking that twice', { version: 2, ...asksNinth }),
  { what: 'a story whose author is asked', name: 'staff.stories.get', as: 'moderator', params: at(ninth) },
  { what: 'what they are asked, privately', name: 'receipts.follow', params: ofNinth },
  answersIt('an answer to sending on that is none', { version: 2, answer: 'perhaps', extra: 1 }),
  answersIt('no, too late', { version: 1, answer: 'no' }),
  answersIt('no to sending it on', { version: 2, answer: 'no' }),
  answersIt('no once more', { version: 3, answer: 'no' }),
  rerouting('asking about sending it on again', { version: 3, ...asksNinth }),
  answersIt('yes without saying how', { version: 4, answer: 'yes' }),
  answersIt('yes to sending it on', { version: 4, answer: 'yes', contact: 'Ring me after five' }),
  { what: 'what was sent on, privately', name: 'receipts.follow', params: ofNinth },
  { what: 'what was sent on, in public', name: 'stories.get', params: at(ninth) },
  { what: 'what was sent on, as a moderator', name: 'staff.stories.get', as: 'moderator', params: at(ninth) },
  list('what was sent on', { show: 'rerouted' }),
  list('what was sent on, for a responder', { show: 'rerouted' }, 'responder'),
  {
    ...{ what: 'what was sent on and nobody sees', name: 'staff.sentOn.list', as: 'operator' },
    query: search({ show: 'open', organisation: 'F84003' }),
  },
  rerouting('what somebody there sees, as an operator', undefined, sentOnOf('get', 'operator')),
  rerouting('what was sent on, to whom it is not', undefined, sentOnOf('get', 'responder')),
  rerouting('saying where it stands, to whom it is not', { version: 1, to: 'seen' }, sentOnOf('progress', 'responder')),
  {
    ...{ what: 'what was sent on to nobody here', name: 'staff.sentOn.list', as: 'responder' },
    query: search({ show: 'open' }),
  },
  {
    ...{ what: 'what was sent on to an organisation of others', name: 'staff.sentOn.list', as: 'responder' },
    query: search({ show: 'done', organisation: 'RZZ' }),
  },
];

const finding = (what: string, query: Record<string, string>, as: Step['as'] = 'moderator'): Step => ({
  what,
  name: 'staff.search.stories',
  as,
  query: search(query),
});

const looking: Step[] = [
  finding('every story', {}),
  finding('every story that a responder sees', {}, 'responder'),
  finding('the first of what is found', { limit: '1', words: 'the' }),
  { ...finding('the next of what is found', {}), query: ({ next }) => ({ limit: '1', words: 'the', cursor: next }) },
  finding('stories by words', { words: 'receptionist "three weeks"' }),
  finding('stories by signs alone', { words: '?' }),
  finding('stories by tags', { tags: 'waiting,staff-manner' }),
  finding('stories by what was good', { goodTags: 'information', tags: 'getting-through' }),
  finding('stories by what could be better', { betterTags: 'getting-through,information' }),
  finding('stories by a tag that was not good', { goodTags: 'getting-through' }),
  finding('stories by status', { status: 'held' }),
  finding('stories by days', { from: '2020-01-01', to: '2020-12-31' }),
  finding('stories by days that end before they begin', { from: '2020-12-31', to: '2020-01-01' }),
  finding('stories by what they are worth', { criticality: '4' }),
  finding('stories without a reply', { reply: 'none' }),
  finding('stories whose reply is overdue', { reply: 'overdue' }),
  finding('stories of an organisation', { organisation: 'RZZ' }),
  finding('stories of an organisation without parts, with them', { organisation: 'RZZ', withParts: 'yes' }),
  finding('stories of all organisations with their parts', { withParts: 'yes' }),
  finding(
    'stories of an organisation that is not theirs, with its parts',
    { organisation: 'RZZ', withParts: 'yes' },
    'responder',
  ),
  finding('stories of an organisation that is not theirs', { organisation: 'RZZ' }, 'responder'),
  finding('what an edit took out', { words: 'taken' }),
  finding('nothing that can be', { words: 'x'.repeat(201), tags: 'none', status: 'lost', from: 'today', limit: '0' }),
  finding('nothing that can be of tags and parts', { goodTags: 'none', betterTags: 'none', withParts: 'some' }),
];

const lookingInParts: Step[] = [
  put('a story for a branch', { ...inTrust, organisation: 'Z99011001', service: undefined }, makeId(901)),
  finding('stories of a practice alone', { organisation: 'Z99011' }),
  finding('stories of a practice with its branches', { organisation: 'Z99011', withParts: 'yes' }),
  finding('stories of a practice, its branches left out', { organisation: 'Z99011', withParts: 'no' }),
  finding('stories of a branch', { organisation: 'Z99011001', withParts: 'yes' }),
];

const timing = (what: string, action: 'pause' | 'resume', step: Partial<Step> = {}): Step => ({
  what,
  name: `staff.clocks.${action}`,
  as: 'responder',
  params: at(first),
  ...(action === 'pause' ? { body: { reason: 'We wait for the author.' } } : {}),
  ...step,
});

const pausing: Step[] = [
  timing('letting a clock go on that runs', 'resume'),
  timing('stopping a clock without a reason', 'pause', { body: {} }),
  timing('stopping a clock as a moderator', 'pause', { as: 'moderator' }),
  timing('stopping a clock elsewhere', 'pause', { params: at(third) }),
  timing('stopping the clock of a rejected story', 'pause', { as: 'moderator', params: at(second) }),
  timing('stopping the clock of an unknown story', 'pause', { params: at(unknown) }),
  timing('stopping a clock', 'pause'),
  timing('stopping a clock twice', 'pause'),
  list('what to answer, with a clock that is stopped', { show: 'to-reply' }, 'responder'),
  { what: 'a story whose clock is stopped', name: 'staff.stories.get', as: 'responder', params: at(first) },
  timing('letting a clock go on', 'resume'),
  timing('letting it go on as a moderator', 'resume', { as: 'moderator' }),
];

const replying = (what: string, body: unknown, step: Partial<Step> = {}): Step => ({
  what,
  name: 'staff.replies.send',
  as: 'responder',
  params: () => ({ story: first, id: reply }),
  body,
  ...step,
});

const changing = (what: string, body: unknown, id = change, as: Step['as'] = 'responder'): Step => ({
  what,
  name: 'staff.changes.record',
  as,
  params: at(id),
  body,
});

const moving = (what: string, body: unknown, id = change): Step => ({
  what,
  name: 'staff.changes.progress',
  as: 'responder',
  params: at(id),
  body,
});

const onSaid = (what: string, verb: 'takeBack' | 'check', step: Partial<Step> = {}): Step => ({
  what,
  name: `staff.sentChanges.${verb}`,
  as: 'moderator',
  params: ({ waiting }) => ({ id: waiting }),
  ...step,
});

const approving = (what: string): Step => onSaid(what, 'check', { body: { verdict: 'approve' } });

const saidOf = (what: string, query: Record<string, string>, as: Step['as'] = 'responder'): Step => ({
  what,
  name: 'staff.sentChanges.list',
  as,
  query: search(query),
});

const register = (what: string, query: Record<string, string>, as: Step['as'] = 'responder'): Step => ({
  what,
  name: 'staff.changes.list',
  as,
  query: search(query),
});

const totals = (what: string, query: Record<string, string>, as: Step['as'] = 'responder'): Step => ({
  what,
  name: 'staff.changes.totals',
  as,
  query: search(query),
});

const onPicture = (what: string, verb: 'add' | 'get', step: Partial<Step> = {}): Step => ({
  what,
  name: `staff.pictures.${verb}`,
  as: 'responder',
  params: at(picture),
  ...(verb === 'add' && { body: { story: first, data: WHITE_DOT } }),
  ...step,
});

const shownWith = (pictures: unknown) => ({ status: 'done', evidence: { pictures } });

const finished = makeId(205);
const shownBy = (id: string) => ({ note: 'It hangs there.', evidence: { pictures: [{ id, alt: 'The new sign' }] } });
const doneAlready = { story: first, ...draft, what: 'A sign hangs there', done: shownBy(picture) };

const picturing: Step[] = [
  onPicture('a picture', 'add'),
  onPicture('the same picture again', 'add'),
  onPicture('the same picture by somebody else', 'add', { as: 'moderator' }),
  onPicture('a picture of an unknown story', 'add', { body: { story: unknown, data: WHITE_DOT } }),
  onPicture('a picture that is none', 'add', { body: { story: first, data: '?' } }),
  onPicture('a picture before it is public', 'get', { as: 'moderator' }),
  onPicture('an unknown picture', 'get', { params: at(unknown) }),
  moving('a change that an unknown picture shows', shownWith([{ id: unknown, alt: 'A sign' }])),
  moving('a change that a picture shows twice', shownWith([0, 1].map(() => ({ id: picture, alt: 'A sign' })))),
  moving('a change that a picture shows', shownWith([{ id: picture, alt: 'The new sign' }])),
  approving('reading what a picture shows'),
  { what: 'a change with its picture', name: 'changes.list', query: search({ organisation: 'F84003' }) },
  moving('a change that is done, with nothing to show for it', { status: 'done', evidence: {} }),
  moving('a change that a picture shows no more', { status: 'done', note: 'It is.', evidence: {} }),
  changing('a change that is done already', doneAlready, finished),
  changing('it again', doneAlready, finished),
  changing('it as another', { ...doneAlready, done: {} }, finished),
  changing('one that nothing shows', { ...doneAlready, done: {} }, makeId(206)),
  changing('one that an unknown picture shows', { ...doneAlready, done: shownBy(unknown) }, unknown),
  saidOf('what waits of what is done already', {}),
  approving('reading what is done already'),
  { what: 'a change that was done already', name: 'changes.list', query: search({ organisation: 'F84003' }) },
];

const registering: Step[] = [
  register('the open changes', { show: 'open' }),
  register('all changes, for a moderator', { show: 'open,done,not-done' }, 'moderator'),
  register('the first of all changes', { show: 'open,done', limit: '1' }),
  {
    ...register('the next of all changes', {}),
    query: ({ next }) => ({ show: 'open,done', limit: '1', cursor: next }),
  },
  register('changes elsewhere', { show: 'overdue', organisation: 'RZZ' }),
  register('changes of no kind', {}),
  register('changes of an unknown kind', { show: 'open,late' }),
  register('changes after a cursor that was made up', { show: 'open', cursor: 'abc' }),
  totals('how many changes there are', {}),
  totals('how many changes there are at one organisation', { organisation: 'F84003' }, 'moderator'),
  totals('how many changes there are elsewhere', { organisation: 'RZZ' }),
];

const judging = (what: string, body: unknown, id: string): Step => ({
  what,
  name: 'receipts.judge',
  params: ({ links }) => ({ token: links.get(first) ?? '', id }),
  body,
});

const onReply = (what: string, verb: 'takeBack' | 'check', step: Partial<Step>): Step => ({
  what,
  name: `staff.replies.${verb}`,
  as: 'moderator',
  params: () => ({ story: first, id: reply }),
  ...step,
});

const toCheck = (what: string, query: Record<string, string>, as: Step['as'] = 'moderator'): Step => ({
  what,
  name: 'staff.toCheck.list',
  as,
  query: search(query),
});

const sentBack = makeId(103);
const backed = () => ({ story: first, id: sentBack });
const checkingSteps: Step[] = [
  toCheck('replies to check', {}),
  list('what to answer, with a reply on its way', { show: 'to-reply' }, 'responder'),
  toCheck('replies to check, of a responder', {}, 'responder'),
  toCheck('replies to check elsewhere', { organisation: 'RZZ' }, 'responder'),
  { what: 'a story whose reply waits', name: 'staff.stories.get', as: 'responder', params: at(first) },
  onReply('checking one’s own reply', 'check', { as: 'responder', body: { verdict: 'approve' } }),
  onReply('sending a reply back without a reason', 'check', { body: { verdict: 'send-back' } }),
  onReply('sending a reply back without a word', 'check', { body: { verdict: 'send-back', reason: 'other' } }),
  onReply('a verdict that is none', 'check', { body: { verdict: 'maybe' } }),
  onReply('taking back a reply as a moderator', 'takeBack', {}),
  onReply('checking a reply that is not there', 'check', {
    params: () => ({ story: first, id: unknown }),
    body: { verdict: 'approve' },
  }),
  replying('a reply of somebody who has not seen the other', { text: 'Me too.', seen: 0 }, { params: backed }),
  replying(
    'a second reply, with a change',
    { text: 'And.', seen: 1, change: { id: makeId(204), ...draft } },
    { params: backed },
  ),
  onReply('sending the second one back', 'check', {
    params: backed,
    body: { verdict: 'send-back', reason: 'other', note: 'Say more.' },
  }),
  { what: 'a story with a reply that came back', name: 'staff.stories.get', as: 'responder', params: at(first) },
  onReply('taking back what came back', 'takeBack', { as: 'responder', params: backed }),
  onReply('taking it back twice', 'takeBack', { as: 'responder', params: backed }),
  onReply('approving a reply', 'check', { body: { verdict: 'approve' } }),
  onReply('approving it twice', 'check', { body: { verdict: 'approve' } }),
  onReply('taking back what is public', 'takeBack', { as: 'responder' }),
  { what: 'how they go out elsewhere', name: 'staff.replySettings.get', as: 'responder', params: ods('RZZ') },
  {
    what: 'setting how they go out, as a responder',
    name: 'staff.replySettings.save',
    as: 'responder',
    params: ods('F84003'),
    body: { secondLook: 'always', firstReplies: 2, takeBackMinutes: 5 },
  },
  {
    what: 'setting how they go out',
    name: 'staff.replySettings.save',
    as: 'operator',
    params: ods('F84003'),
    body: { secondLook: 'off', firstReplies: 1, takeBackMinutes: 0 },
  },
  { what: 'how replies go out', name: 'staff.replySettings.get', as: 'responder', params: ods('F84003') },
  {
    what: 'setting that nobody reads anything first',
    name: 'staff.replySettings.save',
    as: 'operator',
    params: ods('F84003'),
    body: { secondLook: 'off', firstReplies: 0, takeBackMinutes: 0 },
  },
  {
    what: 'setting how they go out at nobody’s',
    name: 'staff.replySettings.save',
    as: 'operator',
    params: ods('X1'),
    body: { secondLook: 'off', firstReplies: 999, takeBackMinutes: 0 },
  },
];

const template = (what: string, verb: 'list' | 'save' | 'remove', step: Partial<Step> = {}): Step => ({
  what,
  name: `staff.replyTemplates.${verb}`,
  as: 'responder',
  params: () => (verb === 'list' ? { ods: 'F84003' } : { ods: 'F84003', id: makeId(401) }),
  ...step,
});
const beginning = { name: 'Thanks', text: 'Thank you for telling us about [what they told].' };
const templateSteps: Step[] = [
  template('no templates yet', 'list'),
  template('a template', 'save', { body: beginning }),
  template('a template without a word', 'save', { body: { name: '', text: ' ' } }),
  template('a template as a moderator', 'save', { as: 'moderator', body: beginning }),
  template('templates elsewhere', 'list', { params: ods('RZZ') }),
  template('the templates', 'list'),
  replying('a reply that is a template', { text: beginning.text }, { params: () => ({ story: first, id: unknown }) }),
  template('removing a template', 'remove'),
  template('removing it twice', 'remove'),
];

const helping = (what: string, body: unknown, id = reply): Step => ({
  what,
  name: 'receipts.judgeReply',
  params: ({ links }) => ({ token: links.get(first) ?? '', id }),
  body,
});
const helpfulSteps: Step[] = [
  helping('that a reply was helpful', { helpful: 'partly', words: ' It came late. ' }),
  helping('the same again', { helpful: 'partly', words: 'It came late.' }),
  helping('that it was, without a word', { helpful: 'yes' }),
  helping('what is no answer', { helpful: 'maybe', words: '' }),
  helping('that another reply was helpful', { helpful: 'no' }, unknown),
  { what: 'how many were helpful', name: 'staff.replies.totals', as: 'responder', query: search({}) },
  {
    what: 'how many were elsewhere',
    name: 'staff.replies.totals',
    as: 'responder',
    query: search({ organisation: 'RZZ' }),
  },
];

const authorAnswer = makeId(601);
const answeringBack = (what: string, body: unknown, step: Partial<Step> = {}): Step => ({
  what,
  name: 'receipts.answerReply',
  params: ({ links }) => ({ token: links.get(first) ?? '', reply, id: authorAnswer }),
  body,
  ...step,
});
const deciding = (what: string, body: unknown, id = authorAnswer, as: Step['as'] = 'moderator'): Step => ({
  what,
  name: 'staff.authorAnswers.decide',
  as,
  params: () => ({ story: first, id }),
  body,
});
const withId = (id: string): Partial<Step> => ({
  params: ({ links }) => ({ token: links.get(first) ?? '', reply, id }),
});
const ofFirst = ({ links }: Answers) => ({ token: links.get(first) ?? '' });
const withFirst = (what: string, name: Step['name']): Step[] => [{ what, name, params: ofFirst }];
const sayingToEdit = (what: string, body: unknown, id: string): Step => ({
  ...{ what, name: 'receipts.answerAnswerEdit', params: (answers) => ({ ...ofFirst(answers), id }), body },
});
const changesTo =
  (text: string) =>
  ({ edit }: Answers) => ({ edit, answer: 'change', text });
const authorAnswerSteps: Step[] = [
  answeringBack('an answer to a reply', { text: ' Thank you. Ask for Anna Smith on 07700 900123. ' }),
  answeringBack('the same answer again', { text: 'Thank you. Ask for Anna Smith on 07700 900123.' }),
  answeringBack(
    'the same from another tab',
    { text: 'Thank you. Ask for Anna Smith on 07700 900123.' },
    withId(makeId(602)),
  ),
  answeringBack('another answer under its id', { text: 'No.' }),
  answeringBack('another answer while it waits', { text: 'No.' }, withId(makeId(602))),
  answeringBack('an answer without a word', { text: ' ' }, withId(makeId(602))),
  answeringBack(
    'an answer by the link of another story',
    { text: 'x' },
    {
      params: ({ links }) => ({ token: links.get(third) ?? '', reply, id: makeId(603) }),
    },
  ),
  { what: 'the story whose author answers', name: 'staff.stories.get', as: 'moderator', params: at(first) },
  { what: 'the same, for a responder', name: 'staff.stories.get', as: 'responder', params: at(first) },
  { what: 'its public page, without the answer', name: 'stories.get', params: at(first) },
  toCheck('answers to check', {}),
  toCheck('answers to check, of a responder', {}, 'responder'),
  deciding('an answer as a responder', { verdict: 'publish' }, authorAnswer, 'responder'),
  deciding('an answer that is not there', { verdict: 'publish' }, unknown),
  deciding('rejecting an answer without a reason', { verdict: 'reject' }),
  deciding('other words without a reason', { verdict: 'publish', text: 'Thank you.' }),
  deciding('other words', { verdict: 'publish', text: 'Thank you.', edited: 'personal-detail', note: 'Names.' }),
  deciding('an answer that is public', { verdict: 'publish' }),
  answeringBack('a second answer', { text: 'Buy my soap.' }, withId(makeId(602))),
  deciding('rejecting the second', { verdict: 'reject', rejected: 'commercial', note: 'Soap.' }, makeId(602)),
  answeringBack('a third answer', { text: 'And thank you again.' }, withId(makeId(603))),
  deciding('publishing the third', { verdict: 'publish' }, makeId(603)),
  { what: 'its public page, with the answers', name: 'stories.get', params: at(first) },
  answeringBack('a fourth answer', { text: 'Nurse Ann was kind.' }, withId(makeId(604))),
  deciding('asking about no edit', { verdict: 'ask' }, makeId(604)),
  deciding('asking about an edit for no reason', { verdict: 'ask', text: 'A nurse was kind.' }, makeId(604)),
  deciding('asking about an edit', { verdict: 'ask', text: 'A nurse was kind.', edited: 'name-of-staff' }, makeId(604)),
  { what: 'the story whose author is asked', name: 'staff.stories.get', as: 'moderator', params: at(first) },
  toCheck('what waits beside what its author is asked', {}),
  ...withFirst('what its author is asked, privately', 'receipts.follow'),
  answeringBack('an answer while they are asked', { text: 'More.' }, withId(makeId(605))),
  sayingToEdit('what is not the edit', { edit: unknown, answer: 'decline' }, makeId(604)),
  sayingToEdit('an answer to an edit that is none', { answer: 'perhaps', extra: 1 }, makeId(604)),
  sayingToEdit('to an edit of no answer', { edit: unknown, answer: 'accept' }, unknown),
  sayingToEdit('to an edit of what is rejected', { edit: unknown, answer: 'accept' }, makeId(602)),
  deciding('publishing it without its author', { verdict: 'publish' }, makeId(604)),
  ...withFirst('what is public with an edit, privately', 'receipts.follow'),
  sayingToEdit('other words that are the same', changesTo('A nurse was kind.'), makeId(604)),
  sayingToEdit('no to an edit of a public answer', ({ edit }: Answers) => ({ edit, answer: 'decline' }), makeId(604)),
  { what: 'what its author said no to', name: 'staff.stories.get', as: 'moderator', params: at(first) },
  { what: 'its public page, without it', name: 'stories.get', params: at(first) },
  deciding('the same words again', { verdict: 'ask', text: 'A nurse was kind.', edited: 'language' }, makeId(604)),
  deciding('other words again', { verdict: 'publish', text: 'They were kind.', edited: 'language' }, makeId(604)),
  ...withFirst('what is public with another edit, privately', 'receipts.follow'),
  sayingToEdit('words of their own', changesTo('Everybody was kind.'), makeId(604)),
  { what: 'words of the author’s own', name: 'staff.stories.get', as: 'moderator', params: at(first) },
  deciding('asking about them', { verdict: 'ask', text: 'All were kind.', edited: 'language' }, makeId(604)),
  ...withFirst('what they are asked again, privately', 'receipts.follow'),
  sayingToEdit('yes to an edit', ({ edit }: Answers) => ({ edit, answer: 'accept' }), makeId(604)),
  deciding('publishing what they agreed to', { verdict: 'publish' }, makeId(604)),
  ...withFirst('what they agreed to, privately', 'receipts.follow'),
  { what: 'its author’s page', name: 'receipts.follow', params: ({ links }) => ({ token: links.get(first) ?? '' }) },
  ...answerAppeals(makeId(631), { verdict: 'uphold', note: 'Sorry.' }),
  ...answerAppeals(makeId(632), { verdict: 'dismiss', note: 'It names somebody.' }),
  { what: 'its public page, after the appeals', name: 'stories.get', params: at(first) },
];

/** An appeal about an answer, and a decision on it. */
function answerAppeals(id: string, verdict: object): Step[] {
  const named = (what: string) => `${what} (${id.slice(-3)})`;
  const params = (answers: Answers) => ({ ...ofFirst(answers), id });
  const deciding = { name: 'staff.moderation.decideAppeal', as: 'moderator' } as const;
  return [
    ...withFirst(named('what of answers can be appealed against'), 'receipts.follow'),
    { what: named('an appeal about an answer'), name: 'receipts.appeal', params, body: appealTo('Think again.') },
    { what: named('the story it is about'), name: 'staff.stories.get', as: 'moderator', params: at(first) },
    {
      what: named('deciding on it'),
      ...deciding,
      params: () => ({ story: first, id }),
      body: { version: 2, ...verdict },
    },
  ];
}

const mailed = {
  ...{ toModerate: 'weekly', toReply: 'never', toCheck: 'daily', cameBack: 'at-once' },
  ...{ answers: 'at-once', reports: 'never', returns: 'weekly' },
};

const mailSteps: Step[] = [
  { what: 'what one gets mail of', name: 'staff.mailChoices.get', as: 'responder' },
  { what: 'choosing it', name: 'staff.mailChoices.save', as: 'responder', body: mailed },
  { what: 'what one has chosen', name: 'staff.mailChoices.get', as: 'responder' },
  { what: 'what somebody else gets mail of', name: 'staff.mailChoices.get', as: 'moderator' },
  {
    what: 'choosing what cannot be chosen',
    name: 'staff.mailChoices.save',
    as: 'responder',
    body: { ...mailed, toReply: 'hourly', reports: undefined, reminders: 'never' },
  },
  {
    what: 'mails of a story whose author left no address',
    name: 'staff.mails.ofStory',
    as: 'moderator',
    params: at(second),
  },
  { what: 'mails of a story elsewhere', name: 'staff.mails.ofStory', as: 'responder', params: at(third) },
  { what: 'all mails, as a moderator', name: 'staff.mails.list', as: 'moderator', query: search({ show: 'waiting' }) },
  { what: 'what was given up', name: 'staff.mails.list', as: 'operator', query: search({ show: 'given-up' }) },
  { what: 'mails of no state', name: 'staff.mails.list', as: 'operator', query: search({ show: 'lost' }) },
  { what: 'a mail that is not there', name: 'staff.mails.retry', as: 'operator', params: at(unknown) },
];

const answer = { text: 'Thank you.', change: { id: claimed, ...draft } };
const answering: Step[] = [
  replying('a reply whose change is overdue', { ...answer, change: { ...answer.change, due: '2020-01-01' } }),
  replying('a reply whose change is bad', { text: '', change: { id: 'x', extra: 1 } }),
  replying('a reply with a change', answer),
  replying('the same reply again', answer),
  ...checkingSteps,
  ...templateSteps,
  ...helpfulSteps,
  ...authorAnswerSteps,
  ...mailSteps,
  timing('stopping the clock of what is answered', 'pause'),
  replying('another reply under the same id', { text: 'Something else.' }),
  replying('a reply whose change has a used id', answer, { params: () => ({ story: first, id: makeId(102) }) }),
  replying('a reply of a moderator', { text: 'x' }, { as: 'moderator', params: () => ({ story: first, id: unknown }) }),
  replying('a reply to a rejected story', answer, { params: () => ({ story: second, id: unknown }) }),
  replying('a reply to another organisation’s story', answer, { params: () => ({ story: third, id: unknown }) }),
  changing('a change', { story: first, ...draft }),
  changing('the same change again', { story: first, ...draft }),
  changing('another change under the same id', { story: first, ...draft, what: 'Something else.' }),
  changing('an overdue change', { story: first, ...draft, due: '2020-01-01' }, unknown),
  changing('a change that is due too far ahead', { story: first, ...draft, due: inYears(6) }, unknown),
  changing('a change of an unknown story', { story: unknown, ...draft }, unknown),
  changing('a change of a moderator', { story: first, ...draft }, unknown, 'moderator'),
  { what: 'a story whose change waits', name: 'staff.stories.get', as: 'responder', params: at(first) },
  { what: 'its public page', name: 'stories.get', params: at(first) },
  toCheck('changes to check', {}),
  toCheck('changes to check, of a responder', {}, 'responder'),
  saidOf('what waits of changes', {}),
  saidOf('what waits of changes elsewhere', { organisation: 'RZZ' }),
  moving('a change that nobody has read', { status: 'done', note: 'It is.' }),
  onSaid('checking one’s own change', 'check', { as: 'responder', body: { verdict: 'approve' } }),
  onSaid('sending a change back without a reason', 'check', { body: { verdict: 'send-back' } }),
  onSaid('taking back a change as a moderator', 'takeBack'),
  onSaid('checking a change that is not there', 'check', { params: at(unknown), body: { verdict: 'approve' } }),
  approving('approving a change'),
  approving('approving it twice'),
  onSaid('taking back a change that is public', 'takeBack', { as: 'responder' }),
  changing('the same change when it is public', { story: first, ...draft }),
  moving('a change that is under way', { status: 'in-progress' }),
  moving('the same again', { status: 'in-progress' }),
  moving('a change that was not done, without a reason', { status: 'not-done' }),
  moving('a change that is done', { status: 'done', note: 'It is there.' }),
  moving('the same while it waits', { status: 'done', note: 'It is there.' }),
  moving('something else while it waits', { status: 'planned' }),
  register('the open changes with what waits', { show: 'open' }),
  toCheck('where a change stands, to check', {}),
  onSaid('sending where a change stands back', 'check', {
    body: { verdict: 'send-back', reason: 'change-unclear', note: 'Where?' },
  }),
  { what: 'a story whose change came back', name: 'staff.stories.get', as: 'responder', params: at(first) },
  moving('where a change stands, mended', { status: 'done', note: 'It is there, at the desk.' }),
  onSaid('taking back where it stands', 'takeBack', { as: 'responder' }),
  onSaid('taking it back again', 'takeBack', { as: 'responder' }),
  moving('a change that is done after all', { status: 'done', note: 'It is there.' }),
  approving('approving that it is done'),
  moving('a change with a link that is not safe', { status: 'done', evidence: { link: 'http://example.org', x: 1 } }),
  moving('a change with what shows it', {
    ...{ status: 'done', note: 'It is there.' },
    evidence: { text: ' On the first page. ', link: ' https://Example.org ' },
  }),
  approving('approving what shows it'),
  moving('the same without what shows it', { status: 'done', note: 'It is there.' }),
  moving('taking away what shows it', { status: 'done', note: 'It is there.', evidence: {} }),
  ...picturing,
  moving('a change that is planned again', { status: 'planned' }),
  moving('a change that is not there', { status: 'done' }, unknown),
  moving('a change that stands nowhere', { status: 'soon' }),
  ...registering,
  list('what was answered', { show: 'replied' }),
  { what: 'the story with all that came of it', name: 'staff.stories.get', as: 'moderator', params: at(first) },
  { what: 'what changed, in public', name: 'changes.list', query: search({ organisation: 'F84003' }) },
  { what: 'the first of what changed', name: 'changes.list', query: search({ organisation: 'F84003', limit: '1' }) },
  {
    what: 'the next of what changed',
    name: 'changes.list',
    query: ({ next }) => ({ organisation: 'F84003', limit: '1', cursor: next }),
  },
  { what: 'what changed nowhere', name: 'changes.list', query: search({ organisation: 'X1' }) },
  { what: 'the same in public', name: 'stories.list', query: search({ organisation: 'F84003' }) },
  { what: 'the same privately', name: 'receipts.follow', params: ({ links }) => ({ token: links.get(first) ?? '' }) },
  judging('what a change made, before it is done', { difference: 'yes' }, claimed),
  moving('the other change that is done', { status: 'done', note: 'It is.' }, claimed),
  approving('approving that the other is done'),
  judging('what a change made', { difference: 'not-yet' }, claimed),
  judging('the same again of what a change made', { difference: 'not-yet' }, claimed),
  judging('something else of what a change made', { difference: 'yes' }, claimed),
  judging('nothing of what a change made', {}, claimed),
  judging('what an unknown change made', { difference: 'yes' }, unknown),
  {
    ...judging('what a change made, by the link of another story', { difference: 'yes' }, claimed),
    params: ({ links }) => ({ token: links.get(third) ?? '', id: claimed }),
  },
  register('the done changes with what they made', { show: 'done' }),
  { what: 'the story with what its author says', name: 'staff.stories.get', as: 'moderator', params: at(first) },
  { what: 'what changed, in public, without it', name: 'changes.list', query: search({ organisation: 'F84003' }) },
  moving('a change that is taken up again', { status: 'in-progress' }, claimed),
  register('the open changes again', { show: 'open' }),
  { what: 'figures', name: 'organisations.totals', params: ods('F84003') },
  { what: 'figures of the group', name: 'groups.get', params: () => ({ group: 'ferrow-valley' }) },
  { what: 'what moderators did, of which nothing is older than today', name: 'moderation.get' },
  ...changeLinkSteps,
  { what: 'signing out', name: 'staff.session.end', as: 'responder' },
  { what: 'a reply after signing out', name: 'staff.session.get', as: 'responder' },
  { what: 'a link of the handlers', name: 'receipts.follow', params: () => ({ token: makeLinkToken(unknown) }) },
];

const following: Step[] = [
  { what: 'what is new', name: 'staff.news.follow', as: 'moderator', query: search({ seconds: '1' }) },
  { what: 'what is new for too long', name: 'staff.news.follow', as: 'moderator', query: search({ seconds: '9999' }) },
  {
    ...{ what: 'what is new of a survey that is not there', name: 'staff.news.follow', as: 'moderator' },
    query: search({ seconds: '1', survey: makeId(990) }),
  },
  { what: 'what is new, to nobody', name: 'staff.news.follow', query: search({ seconds: '1' }) },
];

const saving = (what: string, body: unknown, step: Partial<Step> = {}): Step => ({
  what,
  name: 'staff.savedSearches.save',
  as: 'moderator',
  params: at(makeId(501)),
  body,
  ...step,
});

const saved: Step[] = [
  saving('a search that is saved', { name: 'Lifts', search: { words: 'lift', criticality: 3 }, alert: 'daily' }),
  saving('one by opinion, with its parts', {
    name: 'Waiting',
    search: { betterTags: 'waiting', organisation: 'RZZ', withParts: 'yes' },
    alert: 'never',
  }),
  saving('the same under another name', { name: 'Rain', search: {}, alert: 'never' }),
  saving('a search under an id of somebody else', { name: 'x', search: {}, alert: 'never' }, { as: 'responder' }),
  saving('a search that cannot be', { name: '', search: { status: 'lost' }, alert: 'hourly', extra: 1 }),
  { what: 'saved searches', name: 'staff.savedSearches.list', as: 'moderator' },
  { what: 'saved searches of somebody else', name: 'staff.savedSearches.list', as: 'responder' },
  ...(['responder', 'moderator', 'moderator'] as const).map(
    (as): Step => ({
      what: `deleting a search as a ${as}`,
      name: 'staff.savedSearches.remove',
      as,
      params: at(makeId(501)),
    }),
  ),
];

/** A story from telling to hearing back, with every wrong turn on the way. */
export const steps: readonly Step[] = [
  ...reading,
  ...telling,
  ...moderating,
  ...revising,
  ...heldBack,
  ...takenBack,
  ...reported,
  ...appealSteps,
  ...sentOn,
  ...looking,
  ...following,
  ...saved,
  ...pausing,
  ...peopleSteps,
  ...secondStepSteps,
  ...answering,
  ...organisationSteps,
  ...lookingInParts,
  ...importSteps,
  ...surveySteps,
  ...workStorySteps,
  ...enquirySteps,
  ...complaintSteps,
  ...conversationSteps,
];
