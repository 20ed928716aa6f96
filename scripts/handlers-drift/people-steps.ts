import { makeId } from '@hearback/testing';
import { signIns } from '../demo-data/sign-ins.ts';
import type { Step } from './steps.ts';

const [invited, unknown] = [makeId(401), makeId(999)];
const MADE_UP = 'x'.repeat(43);
const LONG = 'a password of their own';
const DEMO_PASSWORD = signIns[0]?.password;
const role = { role: 'responder', organisation: 'F84003' };

const ofPerson: Step['params'] = ({ person }) => ({ id: person });

const people: Step[] = [
  { what: 'people by a part of a name', name: 'people.list', query: () => ({ search: 'robin' }) },
  { what: 'a role that is given', name: 'people.give', params: ofPerson, body: role },
  {
    what: 'a role at an unknown organisation',
    name: 'people.give',
    params: ofPerson,
    body: { ...role, organisation: 'X1' },
  },
  {
    what: 'a role at a group',
    name: 'people.give',
    params: ofPerson,
    body: { role: 'group-analyst', group: 'ferrow-valley' },
  },
  {
    what: 'a role at a group, taken away',
    name: 'people.withdraw',
    params: ofPerson,
    body: { role: 'group-analyst', group: 'ferrow-valley' },
  },
  {
    what: 'a role at no known group',
    name: 'people.give',
    params: ofPerson,
    body: { role: 'group-analyst', group: 'nobody' },
  },
  {
    what: 'a group analyst of an organisation',
    name: 'people.give',
    params: ofPerson,
    body: { role: 'group-analyst', organisation: 'F84003' },
  },
  {
    what: 'a responder of a group',
    name: 'people.give',
    params: ofPerson,
    body: { role: 'responder', group: 'ferrow-valley' },
  },
  { what: 'a role there is not', name: 'people.give', params: ofPerson, body: { role: 'owner' } },
  { what: 'a role that is taken away', name: 'people.withdraw', params: ofPerson, body: role },
  { what: 'a role that is taken away again', name: 'people.withdraw', params: ofPerson, body: role },
  { what: 'a role of nobody', name: 'people.withdraw', params: () => ({ id: 'nobody' }), body: role },
  { what: 'a job', name: 'people.setJobTitle', params: ofPerson, body: { jobTitle: 'Moderator' } },
  { what: 'no job', name: 'people.setJobTitle', params: ofPerson, body: { jobTitle: '' } },
  {
    what: 'a job of nobody',
    name: 'people.setJobTitle',
    params: () => ({ id: 'nobody' }),
    body: { jobTitle: 'Nurse' },
  },
  { what: 'the end of no account', name: 'people.remove', params: () => ({ id: 'nobody' }) },
  {
    what: 'an invitation',
    name: 'invitations.send',
    params: () => ({ id: invited }),
    body: { email: 'New@example.org', ...role },
  },
  {
    what: 'the same again',
    name: 'invitations.send',
    params: () => ({ id: invited }),
    body: { email: 'new@example.org', ...role },
  },
  {
    what: 'the same under another id',
    name: 'invitations.send',
    params: () => ({ id: unknown }),
    body: { email: 'new@example.org', ...role },
  },
  {
    what: 'another under its id',
    name: 'invitations.send',
    params: () => ({ id: invited }),
    body: { email: 'new@example.org', role: 'moderator' },
  },
  {
    what: 'an invitation of no address',
    name: 'invitations.send',
    params: () => ({ id: unknown }),
    body: { email: 'new', role: 'moderator' },
  },
  { what: 'who is invited', name: 'invitations.list' },
  { what: 'an invitation that is taken back', name: 'invitations.withdraw', params: () => ({ id: invited }) },
  { what: 'an invitation that is taken back again', name: 'invitations.withdraw', params: () => ({ id: invited }) },
  { what: 'nobody invited', name: 'invitations.list' },
].map((step) => ({ ...step, name: `staff.${step.name}` as Step['name'], as: 'operator' }));

const notTheirs: Step[] = [
  { what: 'people, to a responder', name: 'people.list', query: () => ({}) },
  { what: 'invitations, to a responder', name: 'invitations.list' },
  { what: 'the list of moderators, to a responder', name: 'stories.list', query: () => ({ show: 'to-moderate' }) },
  { what: 'a role given by a responder', name: 'people.give', params: ofPerson, body: role },
  { what: 'an account ended by a responder', name: 'people.remove', params: ofPerson },
  {
    what: 'an invitation by a responder',
    name: 'invitations.send',
    params: () => ({ id: unknown }),
    body: { email: 'new@example.org', ...role },
  },
].map((step) => ({ ...step, name: `staff.${step.name}` as Step['name'], as: 'responder' }));

const links: Step[] = [
  { what: 'an invitation that was made up', name: 'staff.invitations.look', body: { token: MADE_UP } },
  { what: 'half a link', name: 'staff.invitations.look', body: { token: 'x' } },
  {
    what: 'accepting what was made up',
    name: 'staff.invitations.accept',
    body: { token: MADE_UP, name: 'Kim', jobTitle: 'Nurse', password: LONG, keep: 'token' },
  },
  {
    what: 'accepting with a short password',
    name: 'staff.invitations.accept',
    body: { token: MADE_UP, name: '', password: 'short', keep: 'token' },
  },
  { what: 'a forgotten password', name: 'staff.recovery.ask', body: { email: 'moderator@demo.example' } },
  { what: 'a forgotten password of nobody', name: 'staff.recovery.ask', body: { email: 'nobody@example.org' } },
  { what: 'a link for a new password that was made up', name: 'staff.recovery.look', body: { token: MADE_UP } },
  { what: 'half a link for a new password', name: 'staff.recovery.look', body: { token: 'x' } },
  {
    what: 'a new password by what was made up',
    name: 'staff.recovery.finish',
    body: { token: MADE_UP, password: LONG },
  },
  { what: 'a short password', name: 'staff.recovery.finish', body: { token: MADE_UP, password: 'short' } },
];

const own: Step[] = [
  { what: 'where one is signed in', name: 'staff.sessions.list', as: 'responder' },
  { what: 'the end of no session', name: 'staff.sessions.end', as: 'responder', params: () => ({ id: 'nothing' }) },
  {
    what: 'a new password without the old one',
    name: 'staff.session.changePassword',
    as: 'responder',
    body: { current: 'not this one', password: LONG },
  },
  {
    what: 'the old password as the new one',
    name: 'staff.session.changePassword',
    as: 'responder',
    body: { current: DEMO_PASSWORD, password: DEMO_PASSWORD },
  },
  { what: 'the end of every other session', name: 'staff.sessions.endOthers', as: 'responder' },
  { what: 'what is left after it', name: 'staff.sessions.list', as: 'responder' },
];

/** Access: who has it, who is invited, and one's own. */
export const peopleSteps: Step[] = [...people, ...notTheirs, ...links, ...own];
