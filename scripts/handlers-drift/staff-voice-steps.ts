import { makeId } from '@hearback/testing';
import type { Step } from './steps.ts';

const [survey, patients] = [makeId(831), makeId(801)];
const definition = {
  languages: ['en'],
  title: { en: 'Working here' },
  questions: [
    {
      ...{ id: 'safe', kind: 'choice', text: { en: 'Do you feel safe to speak up?' } },
      options: ['yes', 'partly', 'no'].map((id) => ({ id, text: { en: id } })),
    },
    { id: 'more', kind: 'long-text', text: { en: 'What would make work better?' } },
  ],
};
const asksSome = {
  ...definition,
  hidden: ['room'],
  questions: definition.questions.map((one, at) =>
    at === 0 ? one : { ...one, showIf: { all: [{ question: 'safe', is: 'answered' }] } },
  ),
};
const draft = { organisation: 'F84003', kind: 'staff', definition, revision: 0 };

const saving = (what: string, body: unknown): Step => ({
  ...{ what, name: 'staff.surveys.save', as: 'moderator', params: () => ({ id: survey }), body },
});
const moving = (what: string, deed: 'open' | 'close', revision: number): Step => ({
  ...{ what, name: `staff.surveys.${deed}`, as: 'moderator', params: () => ({ id: survey }), body: { revision } },
});
const reading = (what: string, step: Partial<Step> & { id?: string } = {}): Step => ({
  ...{ what, name: 'staff.surveys.voice', as: step.as ?? 'moderator', params: () => ({ id: step.id ?? survey }) },
});
const saying = (number: number, safe: string, more?: string): Step => ({
  ...{ what: `what a member of staff says, ${number}`, name: 'surveys.respond' },
  params: () => ({ survey, id: makeId(840 + number) }),
  body: { version: 1, answers: { safe, ...(more && { more }) }, key: 'k'.repeat(22) },
});

/** A survey of staff, and what may be told of it. */
export const staffVoiceSteps: readonly Step[] = [
  saving('a survey of staff that asks some more', { ...draft, definition: asksSome }),
  moving('opening one that asks some more', 'open', 1),
  saving('a survey of staff to ask after a story', { ...draft, isAfterStory: true, revision: 1 }),
  saving('a survey of staff', { ...draft, revision: 1 }),
  moving('opening it', 'open', 2),
  ...['yes', 'yes', 'yes', 'yes', 'yes', 'partly', 'partly'].map((safe, at) => saying(at, safe, 'The rota.')),
  {
    ...{ what: 'what a member of staff wrote on paper', name: 'staff.surveyPapers.enter', as: 'moderator' },
    params: () => ({ survey, id: makeId(850) }),
    body: { version: 1, answers: { safe: 'yes' }, writtenOn: new Date().toISOString().slice(0, 10) },
  },
  reading('what staff say while it is asked'),
  {
    what: 'a survey of staff in the workspace',
    name: 'staff.surveys.get',
    as: 'moderator',
    params: () => ({ id: survey }),
  },
  {
    ...{ what: 'what is new of a survey of staff', name: 'staff.news.follow', as: 'moderator' },
    query: () => ({ seconds: '1', survey }),
  },
  {
    ...{ what: 'results of a survey of staff', name: 'staff.surveys.results', as: 'moderator' },
    ...{ params: () => ({ id: survey }), query: () => ({}) },
  },
  moving('closing it', 'close', 3),
  reading('what staff said'),
  reading('what staff said, to a responder', { as: 'responder' }),
  reading('what staff said in a survey of patients', { id: patients }),
  reading('what staff said in no survey', { id: makeId(899) }),
  moving('opening it again', 'open', 4),
];
