import { makeId } from '@hearback/testing';
import type { Step } from './steps.ts';

const [first, second] = [makeId(951), makeId(952)];
const draft = {
  ...{ organisation: 'F84003', on: '2026-03-02', by: 'phone', about: 'No tablets.', done: 'I rang the pharmacy.' },
  isSettled: true,
};

const recorded = (what: string, body: object, id = first, as: Step['as'] = 'moderator'): Step => ({
  ...{ what, name: 'staff.conversations.record', as, params: () => ({ id }), body },
});
const listed = (what: string, query: Record<string, string> = {}): Step => ({
  ...{ what, name: 'staff.conversations.list', as: 'moderator', query: () => query },
});
const counted = (what: string, query: Record<string, string> = {}): Step => ({
  ...{ what, name: 'staff.conversations.counts', as: 'moderator', query: () => query },
});

/** Everyday conversations, as a moderator who manages the practice by now writes them down. */
export const conversationSteps: readonly Step[] = [
  recorded('a conversation', draft),
  recorded('the same conversation', draft),
  recorded('another conversation with its id', { ...draft, done: 'Nothing.' }),
  recorded('a conversation, as an operator', draft, second, 'operator'),
  recorded('a conversation with nothing in it', {}, second),
  recorded(
    'a conversation of a day that is ahead, with a change elsewhere',
    {
      ...{ ...draft, on: '2099-01-01', change: makeId(299) },
    },
    second,
  ),
  recorded('a conversation elsewhere', { ...draft, organisation: 'RZZ' }, second),
  recorded(
    'a conversation that led to a change',
    { ...draft, isSettled: false, by: 'in-person', change: makeId(201) },
    second,
  ),
  listed('conversations'),
  listed('the newest of them', { limit: '1' }),
  listed('conversations elsewhere', { organisation: 'RZZ' }),
  counted('how many conversations there were'),
  counted('how many there were elsewhere', { organisation: 'RZZ' }),
];
