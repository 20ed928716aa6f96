import { friendsAndFamilyTest } from '@hearback/contract/surveys';
import { makeId } from '@hearback/testing';
import type { Step } from './steps.ts';

const survey = makeId(821);
const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });
const month = london.format(new Date()).slice(0, 7);
const draft = {
  ...{ organisation: 'F84003', kind: 'friends-and-family', definition: friendsAndFamilyTest, revision: 0 },
};

const saving = (what: string, body: unknown): Step => ({
  ...{ what, name: 'staff.surveys.save', as: 'moderator', params: () => ({ id: survey }), body },
});
const listing = (what: string, ods: string, step: Partial<Step> = {}): Step => ({
  ...{ what, name: 'staff.returns.list', as: 'moderator', params: () => ({ ods }), query: () => ({}) },
  ...step,
});
const taking = (what: string, responses: unknown, step: Partial<Step> & { month?: string } = {}): Step => ({
  ...{ what, name: 'staff.returns.take', as: 'moderator', body: { responses } },
  params: () => ({ ods: 'F84003', month: step.month ?? month }),
  ...(step.as && { as: step.as }),
});
const answering = (what: string, id: string, experience: string, method: string): Step => ({
  ...{ what, name: 'surveys.respond', params: () => ({ survey, id }) },
  body: { version: 1, answers: { experience }, method, key: 'k'.repeat(22) },
});

/** The Friends and Family Test's monthly return; by a moderator who manages the practice too. */
export const returnSteps: readonly Step[] = [
  listing('returns where it was never asked', 'F84003'),
  saving('the Friends and Family Test with limits', { ...draft, quota: 5, closesOn: '2030-01-01' }),
  saving('the Friends and Family Test', draft),
  {
    ...{ what: 'opening the Friends and Family Test', name: 'staff.surveys.open', as: 'moderator' },
    ...{ params: () => ({ id: survey }), body: { revision: 1 } },
  },
  saving('another kind of what was opened', { ...draft, kind: 'staff', revision: 2 }),
  listing('returns of a month without answers', 'F84003'),
  answering('an answer', makeId(822), 'good', 'online'),
  {
    ...{ what: 'an answer on paper', name: 'staff.surveyPapers.enter', as: 'moderator' },
    params: () => ({ survey, id: makeId(823) }),
    body: { version: 1, answers: { experience: 'dont-know' }, writtenOn: new Date().toISOString().slice(0, 10) },
  },
  listing('returns', 'F84003'),
  taking('figures that are old', 1),
  taking('figures', 2),
  taking('the same figures', 2),
  taking('figures that are none', -1),
  taking('figures of a month to come', 0, { month: '2199-01' }),
  taking('figures of no month', 0, { month: '2199-13' }),
  taking('figures by a responder', 2, { as: 'responder' }),
  answering('an answer since', makeId(824), 'poor', 'tablet'),
  listing('returns since they were taken', 'F84003'),
  listing('returns until before it was asked', 'F84003', { query: () => ({ until: '2020-01' }) }),
  listing('returns until no month', 'F84003', { query: () => ({ until: 'May' }) }),
  listing('returns to a responder', 'F84003', { as: 'responder' }),
  listing('returns of another organisation', 'RZZ'),
  {
    ...{ what: 'closing it', name: 'staff.surveys.close', as: 'moderator' },
    ...{ params: () => ({ id: survey }), body: { revision: 2 } },
  },
];
