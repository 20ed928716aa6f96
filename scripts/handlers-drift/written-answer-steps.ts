import { makeId } from '@hearback/testing';
import type { Step } from './steps.ts';

const survey = makeId(801);
const listing = (what: string, show: string, step: Partial<Step> = {}): Step => ({
  ...{ what, name: 'staff.writtenAnswers.list', as: 'moderator', query: () => ({ show }) },
  ...step,
});
const deciding = (what: string, body: unknown, step: Partial<Step> = {}): Step => ({
  ...{ what, name: 'staff.writtenAnswers.decide', as: 'moderator', params: ({ written }) => ({ id: written }), body },
  ...step,
});
const reading = (what: string, query: Record<string, string> = {}, step: Partial<Step> = {}): Step => ({
  ...{ what, name: 'staff.surveys.written', as: 'moderator', params: () => ({ id: survey }), query: () => query },
  ...step,
});

const linking = (what: string, body: object = {}, step: Partial<Step> = {}): Step => ({
  ...{ what, name: 'staff.writtenAnswers.link', as: 'responder', params: ({ written }) => ({ id: written }) },
  body: { change: makeId(202), isLinked: true, ...body },
  ...step,
});

/** What was written in answer to a survey, from the list of those who moderate to what is shown. */
export const writtenAnswerSteps: readonly Step[] = [
  listing('what people wrote that waits', 'waiting'),
  listing('what people wrote that waits at one organisation', 'waiting', {
    query: () => ({ show: 'waiting', organisation: 'F84003' }),
  }),
  listing('what people wrote, to a responder', 'waiting', { as: 'responder' }),
  listing('what people wrote in no state', 'all'),
  reading('what is shown of a survey before anything is'),
  deciding('showing what has words put in', { version: 1, verdict: 'show', text: 'The lift was slow' }),
  deciding('keeping back with words', { version: 1, verdict: 'keep-back', text: 'The lift' }),
  deciding('a decision that cannot be', { version: 0, verdict: 'publish', text: '' }),
  deciding('showing with words taken out', { version: 1, verdict: 'show', text: 'The […]' }),
  deciding('showing with words taken out again', { version: 1, verdict: 'show', text: 'The […]' }),
  linking('a change that is because of it'),
  linking('the same again'),
  linking('the same as a moderator', {}, { as: 'moderator' }),
  linking('a change that is not there', { change: makeId(899) }),
  linking('a change because of what is not there', {}, { params: () => ({ id: makeId(899) }) }),
  linking('a change that is none', { change: 'x' }),
  {
    ...{ what: 'the register with what somebody wrote', name: 'staff.changes.list', as: 'responder' },
    query: () => ({ show: 'open,done', organisation: 'F84003' }),
  },
  { what: 'what changed, with what somebody wrote', name: 'changes.list', query: () => ({ organisation: 'F84003' }) },
  reading('what is shown of a survey'),
  reading('what is shown of one question', { question: 'better' }),
  reading('what is shown of other days', { to: '2020-01-01' }),
  reading('what is shown of a survey, to a responder', {}, { as: 'responder' }),
  reading('what is shown of no survey', {}, { params: () => ({ id: makeId(899) }) }),
  listing('what people wrote that is shown', 'shown'),
  deciding('keeping back what somebody else let through', { version: 1, verdict: 'keep-back' }),
  linking('a change that is because of it no more', { isLinked: false }),
  linking('a change that is because of it once more'),
  deciding('keeping back what was shown', { version: 2, verdict: 'keep-back' }),
  deciding('deciding by a responder', { version: 3, verdict: 'show' }, { as: 'responder' }),
  deciding('deciding on what is not there', { version: 1, verdict: 'show' }, { params: () => ({ id: makeId(899) }) }),
  listing('what people wrote that is kept back', 'kept-back'),
  linking('a change because of what is shown no more'),
  { what: 'what changed, without it', name: 'changes.list', query: () => ({ organisation: 'F84003' }) },
];
