import { expect, test } from 'vitest';
import { SessionModel } from '../app/session.model.ts';
import { PASSWORD } from '../testing/small-platform-answers.ts';
import { bench } from '../testing/test-ports.ts';
import { messages } from './sign-in.messages.ts';
import { SignInModel } from './sign-in.model.ts';

async function signingIn() {
  const { ports, platform } = await bench({ isSignedIn: false });
  const session = new SessionModel(ports);
  return { ports, platform, session, signIn: new SignInModel(session) };
}

test('asks for both the address and the password before anything is sent', async () => {
  const { signIn, platform } = await signingIn();
  await signIn.submit();
  expect(signIn.mistakes.value).toEqual([
    { field: 'email', text: messages.emailMissing },
    { field: 'password', text: messages.passwordMissing },
  ]);
  expect(platform.seen).toEqual([]);
});

test('a wrong password says so without saying which of the two was wrong', async () => {
  const { signIn, session } = await signingIn();
  signIn.email.value = 'robin@example.org';
  signIn.password.value = 'not this one';
  await signIn.submit();
  expect(signIn.mistakes.value).toEqual([{ field: 'email', text: messages.wrong }]);
  expect(session.state.value).not.toBe('signed-in');
});

test('an address that is none is said in the words of the screen', async () => {
  const { signIn } = await signingIn();
  signIn.email.value = 'robin';
  signIn.password.value = PASSWORD;
  await signIn.submit();
  expect(signIn.mistakes.value).toEqual([{ field: 'email', text: messages.emailWrong }]);
});

test('signs in, with space around the address forgiven', async () => {
  const { signIn, session } = await signingIn();
  signIn.email.value = ' robin@example.org ';
  signIn.password.value = PASSWORD;
  await signIn.submit();
  expect(session.state.value).toBe('signed-in');
  expect(session.staff.value?.name).toBe('Robin Achterberg');
});

test('too many tries ask to wait, and a platform that is away is told apart from a wrong password', async () => {
  const { signIn, platform } = await signingIn();
  signIn.email.value = 'robin@example.org';
  signIn.password.value = PASSWORD;
  platform.next = 'too-many';
  await signIn.submit();
  expect(signIn.mistakes.value).toEqual([{ text: messages.tooMany }]);
  platform.next = 'unavailable';
  await signIn.submit();
  expect(signIn.mistakes.value[0]?.text).toMatch(/not available/);
});

test('signing out forgets every draft', async () => {
  const { session, ports } = await signingIn();
  await session.start({ email: 'robin@example.org', password: PASSWORD });
  ports.drafts.write('reply:1', { text: 'Thank you' });
  await session.end();
  expect(session.state.value).toBe('signed-out');
  expect(ports.drafts.isEmpty()).toBe(true);
});

test('a lost session keeps drafts for the same person, and never shows them to another', async () => {
  const { session, ports, platform } = await signingIn();
  const credentials = { email: 'robin@example.org', password: PASSWORD };
  await session.start(credentials);
  ports.drafts.write('reply:1', { text: 'Thank you' });
  session.lose();
  expect(session.state.value).toBe('lost');
  await session.start(credentials);
  expect(ports.drafts.read('reply:1')).toEqual({ text: 'Thank you' });
  platform.staff = { ...platform.staff, id: 'staff-2' };
  await session.start(credentials);
  expect(ports.drafts.read('reply:1')).toEqual({});
});

test('a second step that is required meanwhile leads to setting it up, and what was typed stays', async () => {
  const { ports, platform } = await signingIn();
  let mustSetUpSecondStep: true | undefined;
  const get = async () => ({ staff: platform.staff, mustSetUpSecondStep });
  const api = { ...ports.api, session: { ...ports.api.session, get } };
  const session = new SessionModel({ ...ports, api });
  await session.start({ email: 'robin@example.org', password: PASSWORD });
  ports.drafts.write('reply:1', { text: 'Thank you' });
  await session.lookAgain();
  expect(session.state.value).toBe('signed-in');
  mustSetUpSecondStep = true;
  await session.lookAgain();
  expect([session.state.value, ports.drafts.read('reply:1')]).toEqual(['set-up', { text: 'Thank you' }]);
  await session.end();
  await session.lookAgain();
  expect(session.state.value).toBe('signed-out');
});

test('nobody signed in is not a lost session', async () => {
  const { session } = await signingIn();
  await session.resume();
  expect(session.state.value).toBe('signed-out');
});
