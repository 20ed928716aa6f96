import type { Step } from './steps.ts';

const PASSWORD = 'try-hearback-2026';
const ofPerson: Step['params'] = ({ person }) => ({ id: person });

/** The second step of signing in, as far as it goes without an app's codes. */
export const secondStepSteps: Step[] = [
  { what: 'no second step', name: 'staff.secondStep.get', as: 'responder' },
  {
    what: 'recovery codes of no second step',
    name: 'staff.secondStep.renewCodes',
    as: 'responder',
    body: { password: PASSWORD, code: '000000' },
  },
  {
    what: 'turning off what is not on',
    name: 'staff.secondStep.turnOff',
    as: 'responder',
    body: { password: PASSWORD, code: '000000' },
  },
  {
    what: 'confirming what was not begun',
    name: 'staff.secondStep.confirm',
    as: 'responder',
    body: { code: '000000' },
  },
  {
    what: 'a second step with a wrong password',
    name: 'staff.secondStep.setUp',
    as: 'responder',
    body: { password: 'not this one at all' },
  },
  { what: 'a second step', name: 'staff.secondStep.setUp', as: 'responder', body: { password: PASSWORD } },
  { what: 'a wrong first code', name: 'staff.secondStep.confirm', as: 'responder', body: { code: '000000' } },
  { what: 'a first code that is none', name: 'staff.secondStep.confirm', as: 'responder', body: { code: 'not this' } },
  {
    what: 'a code for no sign-in',
    name: 'staff.secondStep.pass',
    body: { challenge: 'x'.repeat(43), code: '000000', keep: 'token' },
  },
  {
    what: 'a code for half a sign-in',
    name: 'staff.secondStep.pass',
    body: { challenge: 'x', code: '', keep: 'token' },
  },
  { what: 'no directories', name: 'staff.directories.list' },
  { what: 'a directory there is not', name: 'staff.directories.begin', params: () => ({ id: 'elm-trust' }) },
  {
    what: 'coming back from nowhere',
    name: 'staff.directories.finish',
    body: { answer: '?code=x&state=x', keep: 'token' },
  },
  { what: 'the audit trail, to a responder', name: 'staff.audit.list', as: 'responder', query: () => ({}) },
  {
    what: 'an audit trail of a day to come',
    name: 'staff.audit.list',
    as: 'operator',
    query: () => ({ from: '2199-01-01' }),
  },
  {
    what: 'an audit trail of days that end before they begin',
    name: 'staff.audit.list',
    as: 'operator',
    query: () => ({ from: '2020-12-31', to: '2020-01-01' }),
  },
  { what: 'an audit trail of no kind', name: 'staff.audit.list', as: 'operator', query: () => ({ kind: 'x' }) },
  { what: 'a reset of nobody', name: 'staff.people.resetSecondStep', as: 'operator', params: () => ({ id: 'nobody' }) },
  { what: 'a reset of no second step', name: 'staff.people.resetSecondStep', as: 'operator', params: ofPerson },
  { what: 'a reset by a responder', name: 'staff.people.resetSecondStep', as: 'responder', params: ofPerson },
];
