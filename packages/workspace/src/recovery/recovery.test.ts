import { problem } from '@hearback/contract';
import { createHearback } from '@hearback/sdk';
import { expect, test } from 'vitest';
import { sdkApi } from '../ports/sdk-api.ts';
import { messages } from './recovery.messages.ts';
import { RecoveryModel } from './recovery.model.ts';

const TOKEN = 'x'.repeat(43);
const EASY = 'This password is easy to guess. Choose three words or more.';

/** The form on a platform that refuses with a problem. */
function refusing(told: ReturnType<typeof problem>) {
  const headers = { 'content-type': 'application/problem+json' };
  const fetch = async () => new Response(JSON.stringify(told), { status: told.status, headers });
  const hearback = createHearback({ baseUrl: 'https://feedback.example.org', outbox: null, fetch });
  const model = new RecoveryModel({ api: sdkApi(hearback, { onSignedOut: () => undefined }) });
  model.password.value = 'password123456';
  return model;
}

test('a password that is easy to guess is named, with the reason, and not taken for a link that was used', async () => {
  const errors = [{ pointer: '/password', code: 'not-an-option' as const, detail: EASY }];
  const model = refusing(problem('invalid', 'Mend the fields that are named, then send it again.', errors));
  await model.finish(TOKEN);
  expect(model.mistakes.value).toEqual([{ field: 'password', text: EASY }]);
  expect(model.isDone.value).toBe(false);
});

test('a link that is over, or was cut short, says so', async () => {
  const errors = [{ pointer: '/token', code: 'not-a-code' as const, detail: 'Check this code.' }];
  for (const told of [problem('not-found', 'This link was used.'), problem('invalid', 'Mend it.', errors)]) {
    const model = refusing(told);
    await model.finish(TOKEN);
    expect(model.mistakes.value).toEqual([{ text: messages.gone }]);
  }
});

test('too many tries, and a page that is not the workspace’s own, say what they are', async () => {
  const words = 'Staff pages can only be used from the workspace itself.';
  const [many, foreign] = [refusing(problem('too-many', 'Wait.')), refusing(problem('forbidden', words))];
  await Promise.all([many.finish(TOKEN), foreign.finish(TOKEN)]);
  expect(many.mistakes.value[0]?.text).toMatch(/Wait a minute/);
  expect(foreign.mistakes.value).toEqual([{ text: words }]);
});

test('an address that is none is said in the words of the screen', async () => {
  const errors = [{ pointer: '/email', code: 'not-an-email' as const, detail: 'Enter an email address.' }];
  const model = refusing(problem('invalid', 'Mend it.', errors));
  model.email.value = 'robin';
  await model.ask();
  expect(model.mistakes.value).toEqual([{ field: 'email', text: messages.emailWrong }]);
});

test('a link that is over, or was cut short, says so before a password is typed; another trouble does not', async () => {
  const errors = [{ pointer: '/token', code: 'not-a-code' as const, detail: 'Check this code.' }];
  for (const told of [problem('not-found', 'This link was used.'), problem('invalid', 'Mend it.', errors)]) {
    const model = refusing(told);
    await model.open(TOKEN);
    expect(model.link.value).toBe('gone');
  }
  const many = refusing(problem('too-many', 'Wait.'));
  expect(many.link.value).toBe('unknown');
  await many.open(TOKEN);
  expect(many.link.value).toBe('open');
});
