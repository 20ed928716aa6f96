import type { OpenSession } from '@hearback/contract';
import { problem } from '@hearback/contract';
import { HearbackProblem } from '@hearback/sdk';
import { expect, test } from 'vitest';
import { bench } from '../testing/test-ports.ts';
import { messages } from './account.messages.ts';
import { AccountModel } from './account.model.ts';
import { namesOf } from './sessions.tsx';

const EASY = 'This password is easy to guess. Choose three words or more.';

test('a new password that is refused is named with the reason', async () => {
  const { ports } = await bench();
  const errors = [{ pointer: '/password', code: 'not-an-option' as const, detail: EASY }];
  const changePassword = async () => {
    throw new HearbackProblem(problem('invalid', 'Mend the fields that are named.', errors));
  };
  const model = new AccountModel({ api: { ...ports.api, session: { ...ports.api.session, changePassword } } });
  [model.current.value, model.next.value] = ['correct horse battery', 'password123456'];
  await model.changePassword();
  expect(model.mistakes.value).toEqual([{ field: 'next', text: EASY }]);
});

test('ending all other sessions leaves this one, and says so', async () => {
  const { ports } = await bench();
  let sessions = [session('one', true), session('two'), session('three')];
  const api = {
    ...ports.api,
    sessions: {
      ...ports.api.sessions,
      list: async () => ({ sessions }),
      endOthers: async () => {
        sessions = sessions.filter(({ isThis }) => isThis);
      },
    },
  };
  const model = new AccountModel({ api });
  await model.load();
  await model.endOthers();
  expect(model.sessions.value?.map(({ id }) => id)).toEqual(['one']);
  expect(model.notice.value).toEqual({ tone: 'done', text: messages.othersEnded });
});

test('every session has a name of its own, also two of one device in one minute', () => {
  const sessions = [
    session('one', true),
    session('two', false, '2027-03-31T16:31:00Z'),
    session('three', false, '2027-03-31T16:31:20Z'),
  ];
  expect(namesOf(sessions)).toEqual([
    'Chrome on Linux since 31 March 2027, 5:30pm',
    'Chrome on Linux since 31 March 2027, 5:31pm (1)',
    'Chrome on Linux since 31 March 2027, 5:31pm (2)',
  ]);
});

function session(id: string, isThis = false, startedAt = '2027-03-31T16:30:00Z'): OpenSession {
  return { id, device: 'Chrome on Linux', startedAt, endsAt: '2027-04-01T04:30:00Z', isThis };
}
