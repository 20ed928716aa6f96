import { makeId } from '@hearback/testing';
import { returnSteps } from './return-steps.ts';
import { staffVoiceSteps } from './staff-voice-steps.ts';
import type { Step } from './steps.ts';
import { WHITE_DOT } from './white-dot.ts';
import { writtenAnswerSteps } from './written-answer-steps.ts';

const [survey, asked, unknown] = [makeId(801), makeId(802), makeId(899)];
const EARLIER = new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10);
/** Within the year for which a link may be made. */
const LATER = new Date(Date.now() + 28 * 86_400_000).toISOString().slice(0, 10);
const yesNo = ['yes', 'no'].map((id) => ({ id, text: { en: id } }));
const definition = {
  languages: ['en'],
  title: { en: 'Your visit' },
  questions: [
    { id: 'better', kind: 'choice', text: { en: 'Could anything be better?' }, isRequired: true, options: yesNo },
    {
      ...{ id: 'what', kind: 'short-text', text: { en: 'What?' } },
      showIf: { all: [{ question: 'better', is: 'one-of', values: ['yes'] }] },
    },
  ],
};
const draft = { organisation: 'F84003', kind: 'survey', definition, revision: 0 };
const leadingBack = {
  ...definition,
  questions: definition.questions.map((one) => ({ ...one, next: [{ to: 'better' }] })),
};
const manager = { role: 'manager', organisation: 'F84003' };
const ofPerson: Step['params'] = ({ person }) => ({ id: person });
const at = (id: string) => () => ({ id });

const saving = (what: string, body: unknown, step: Partial<Step> = {}): Step => ({
  ...{ what, name: 'staff.surveys.save', as: 'moderator', params: at(survey), body },
  ...step,
});
const opening = (what: string, revision: number, step: Partial<Step> = {}): Step => ({
  ...{ what, name: 'staff.surveys.open', as: 'moderator', params: at(survey), body: { revision } },
  ...step,
});
const sending = (what: string, answers: unknown, step: { id?: string; more?: object } = {}): Step => ({
  ...{ what, name: 'surveys.respond' },
  params: () => ({ survey, id: step.id ?? makeId(811) }),
  body: { version: 1, answers, key: 'k'.repeat(22), ...step.more },
});
const reading = (what: string, name: 'list' | 'get' | 'results', step: Partial<Step> = {}): Step => ({
  ...{ what, name: `staff.surveys.${name}`, as: 'moderator' },
  ...(name === 'list'
    ? { query: () => ({}) }
    : { params: at(survey), ...(name === 'results' && { query: () => ({}) }) }),
  ...step,
});

const writing: Step[] = [
  saving('a survey by a moderator', draft),
  { what: 'whose survey it will be', name: 'staff.people.list', as: 'operator', query: () => ({ search: 'robin' }) },
  { what: 'a manager of it', name: 'staff.people.give', as: 'operator', params: ofPerson, body: manager },
  saving('a survey', draft),
  saving('the same survey again', draft),
  saving('a survey to ask after a story', { ...draft, isAfterStory: true }, { params: at(makeId(803)) }),
  saving('it again, not to be asked so', { ...draft, isAfterStory: false, revision: 1 }, { params: at(makeId(803)) }),
  saving('a survey that somebody else changed', { ...draft, quota: 5 }),
  saving('a survey that cannot be', { ...draft, kind: 'poll', definition: { ...definition, questions: [] } }),
  saving('a survey of an unknown organisation', { ...draft, organisation: 'X1' }, { params: at(unknown) }),
  { what: 'a survey that was not opened', name: 'surveys.get', params: at(survey) },
  saving('a survey that leads back', { ...draft, definition: leadingBack, revision: 1 }),
  opening('a survey that leads back', 2),
  saving('a survey that leads on', { ...draft, revision: 2, quota: 2 }),
  opening('a survey as it was before', 1),
  opening('a survey', 3),
  opening('a survey that is open', 4),
  opening('no survey', 1, { params: at(unknown) }),
  opening('a survey by a responder', 4, { as: 'responder' }),
];

/** Of somebody who stopped before the end. */
const stopped = { id: makeId(815), more: { isPartial: true } };

const answering: Step[] = [
  { what: 'a survey', name: 'surveys.get', params: at(survey) },
  { what: 'a survey that is not there', name: 'surveys.get', params: at(unknown) },
  sending('a response', { better: 'yes', what: 'The lift' }),
  sending('the same response again', { better: 'yes', what: 'The lift' }),
  sending('another response of its id', { better: 'no' }),
  sending('an answer that was not asked for', { better: 'no', what: 'The lift' }, { id: makeId(812) }),
  sending('no answer', {}, { id: makeId(812) }),
  sending('an unknown service', { better: 'no' }, { id: makeId(812), more: { service: 'no-such' } }),
  sending('another version', { better: 'no' }, { id: makeId(812), more: { version: 7 } }),
  sending('no key', { better: 'no' }, { id: makeId(812), more: { key: '' } }),
  sending('what was answered to be sent in part', { better: 'yes' }, stopped),
  sending('the same in part again', { better: 'yes' }, stopped),
  sending('the same as a whole response', { better: 'yes' }, { id: stopped.id }),
  sending('nothing, in part', {}, { ...stopped, id: makeId(816) }),
  sending('an answer in part that was not asked for', { what: 'The lift' }, { ...stopped, id: makeId(816) }),
  sending('a response said to be on paper', { better: 'no' }, { id: makeId(813), more: { method: 'handwritten' } }),
  sending('a response by telephone', { better: 'no' }, { id: makeId(813), more: { method: 'telephone' } }),
  sending('one response too many', { better: 'no' }, { id: makeId(814) }),
  reading('what was answered', 'results'),
  reading('what was answered by telephone', 'results', { query: () => ({ method: 'telephone' }) }),
  reading('what was answered to the end', 'results', { query: () => ({ completion: 'complete' }) }),
  reading('what was answered in part', 'results', { query: () => ({ completion: 'partial' }) }),
  reading('what was answered in some other way', 'results', { query: () => ({ completion: 'half' }) }),
  reading('what was answered before', 'results', { query: () => ({ to: '2020-01-01' }) }),
  reading('what was answered by a method there is not', 'results', { query: () => ({ method: 'pigeon' }) }),
  reading('what was answered, to a responder', 'results', { as: 'responder' }),
  reading('a survey as staff see it', 'get'),
  reading('no survey as staff see it', 'get', { params: at(unknown) }),
  reading('surveys', 'list'),
  reading('surveys of another organisation', 'list', { query: () => ({ organisation: 'RZZ' }) }),
];

const [links, mails] = [makeId(821), makeId(822)];
const batch = { name: 'May', by: 'list', until: LATER, invitees: [{}, { tags: ['Ash'] }] };
const inviting = (what: string, name: 'list' | 'make' | 'takeBack', step: Partial<Step> = {}): Step => ({
  ...{ what, name: `staff.surveyInvitations.${name}`, as: 'moderator' },
  params: () => ({ survey: asked, ...(name !== 'list' && { id: links }) }),
  ...(name === 'make' && { body: batch }),
  ...step,
});

/** One-time links to a survey that takes answers. */
const invitingSteps: Step[] = [
  saving('a survey to invite to', draft, { params: at(asked) }),
  inviting('links to a survey that is not open', 'make'),
  opening('a survey to invite to', 1, { params: at(asked) }),
  inviting('links', 'make'),
  inviting('the same links again', 'make'),
  inviting('other links of their id', 'make', { body: { ...batch, name: 'June' } }),
  inviting('links to mail to nobody', 'make', { body: { ...batch, by: 'mail' } }),
  inviting('links that would tell', 'make', {
    body: { ...batch, until: '2020-01-01', invitees: [{ given: { a: 'b' } }] },
  }),
  inviting('links that cannot be', 'make', { body: { ...batch, name: '', invitees: [] } }),
  inviting('links by a responder', 'make', { as: 'responder' }),
  inviting('links to no survey', 'make', { params: () => ({ survey: unknown, id: links }) }),
  inviting('what became of links', 'list'),
  inviting('what became of links to no survey', 'list', { params: () => ({ survey: unknown }) }),
  inviting('what became of links, to a responder', 'list', { as: 'responder' }),
  inviting('taking links back', 'takeBack'),
  inviting('taking links back again', 'takeBack'),
  inviting('taking back what is not there', 'takeBack', { params: () => ({ survey: asked, id: mails }) }),
  inviting('taking links back by a responder', 'takeBack', { as: 'responder' }),
];

const entering = (what: string, body: object = {}, step: Partial<Step> = {}): Step => ({
  ...{ what, name: 'staff.surveyPapers.enter', as: 'moderator', params: () => ({ survey: asked, id: makeId(831) }) },
  body: { version: 1, answers: { better: 'no' }, writtenOn: EARLIER, ...body },
  ...step,
});

/** What was answered on paper. */
const paperSteps: Step[] = [
  entering('a paper'),
  entering('the same paper again'),
  entering('another paper of its id', { answers: { better: 'yes' } }),
  entering('a paper of a day to come', { writtenOn: LATER }),
  entering('a paper of long ago', { writtenOn: '2020-01-01' }),
  entering('a paper without an answer', { answers: {} }, { params: () => ({ survey: asked, id: makeId(832) }) }),
  entering('a paper that cannot be', { method: 'online', writtenOn: 'May' }),
  entering('a paper of no survey', {}, { params: () => ({ survey: unknown, id: makeId(832) }) }),
  entering('a paper by an operator', {}, { as: 'operator' }),
  reading('what was answered on paper', 'results', { params: at(asked), query: () => ({ method: 'handwritten' }) }),
];

/** Pictures to choose from. */
const picturing = (what: string, body: object = {}, step: Partial<Step> = {}): Step => ({
  ...{ what, name: 'staff.surveyPictures.add', as: 'moderator', params: at(makeId(841)) },
  body: { organisation: 'F84003', data: WHITE_DOT, ...body },
  ...step,
});
const options = yesNo.map((one) => ({
  ...one,
  picture: { path: `/pictures/${'a'.repeat(22)}.webp`, width: 1, height: 1 },
}));
const unseen = { ...definition, questions: [{ id: 'which', kind: 'pictures', text: { en: 'Which?' }, options }] };
const pictureSteps: Step[] = [
  picturing('a picture to choose'),
  picturing('the same picture again'),
  picturing('another picture of its id', { organisation: 'F84003', data: 'AAAA' }),
  picturing('a picture that is none', { data: '?' }, { params: at(makeId(842)) }),
  picturing('a picture of an unknown organisation', { organisation: 'X1' }, { params: at(makeId(842)) }),
  picturing('a picture by a responder', {}, { as: 'responder', params: at(makeId(842)) }),
  saving('a survey of a picture that is not there', { ...draft, definition: unseen }, { params: at(makeId(843)) }),
];

const closing = (what: string, revision: number): Step => ({
  ...{ what, name: 'staff.surveys.close', as: 'moderator', params: at(survey), body: { revision } },
});

/** A survey from the first draft to its results. */
export const surveySteps: readonly Step[] = [
  ...writing,
  ...pictureSteps,
  ...answering,
  closing('closing a survey', 4),
  closing('closing a closed survey', 5),
  { what: 'a closed survey', name: 'surveys.get', params: at(survey) },
  sending('a response that is late', { better: 'no' }, { id: makeId(814) }),
  ...writtenAnswerSteps,
  ...invitingSteps,
  ...paperSteps,
  ...returnSteps,
  ...staffVoiceSteps,
  { what: 'a manager no more', name: 'staff.people.withdraw', as: 'operator', params: ofPerson, body: manager },
];
