// @vitest-environment jsdom
import type { Organisation } from '@hearback/contract';
import { screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, onTestFinished, test, vi } from 'vitest';
import { organisations } from '../testing/examples.ts';
import { sentWith } from '../testing/hand-outbox.ts';
import { showStoryForm } from '../testing/show-story-form.tsx';
import { pageText } from '../testing/texts.ts';

const [practice] = organisations as [Organisation];
const happened = 'The nurse was kind.';
const LINK = 'https://feedback.example.org/a/AAAA';
const waiting = (durable: boolean) => ({ name: 'waiting', durable, retryAt: 0 }) as const;
const heading = (name: string) => screen.getByRole('heading', { level: 2, name });
/** What the page says of itself where its state changes. */
const said = () => screen.getByRole('status').textContent;

async function sending(email = '') {
  const shown = await showStoryForm({ answers: { happened, email }, at: 'check' });
  await userEvent.click(screen.getByRole('button', { name: 'Send your story' }));
  return shown;
}

test('a story on its way says so, and is handed over once', async () => {
  const { outbox } = await sending();
  expect(document.activeElement).toBe(heading('Sending your story'));
  expect(said()).toContain('This takes a moment.');
  expect(outbox.taken).toHaveLength(1);
});

test('a story that waits on the device says that the page can be closed', async () => {
  const { outbox } = await sending();
  outbox.become(waiting(true));
  expect(document.activeElement).toBe(heading('Saved on this device'));
  expect(said()).toContain('Our service does not answer just now.');
  expect(said()).toContain('You can close this page');
});

test('a story that the device does not keep says that the page must stay open, and claims nothing else', async () => {
  const { outbox } = await sending();
  outbox.become(waiting(false));
  expect(said()).toContain('Leave this page open');
  expect(said()).not.toContain('You can close this page');
  expect(screen.queryByRole('heading', { name: 'Saved on this device' })).toBeNull();
});

test('who clears a story that was tried to be sent is told that it may have been received', async () => {
  const { outbox } = await sending();
  outbox.become(waiting(true));
  await userEvent.click(screen.getByRole('button', { name: 'Clear my answers' }));
  const cleared = 'Your answers are cleared. If they had already reached us, we still have them.';
  expect(screen.getByRole('alert').textContent).toBe(cleared);
});

test('a new try to send is not a new page, and leaves the reader where they are', async () => {
  const { outbox } = await sending();
  outbox.become(waiting(true));
  const before = heading('Saved on this device');
  outbox.become({ name: 'sending', durable: true });
  outbox.become(waiting(true));
  expect(heading('Saved on this device')).toBe(before);
});

test('without a connection the page says that it is the connection', async () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  onTestFinished(() => online.mockRestore());
  const { outbox } = await sending();
  outbox.become(waiting(true));
  expect(said()).toContain('You seem to be offline.');
});

test('the receipt is the private link, which can be copied', async () => {
  const user = userEvent.setup();
  const { outbox } = await sending('me@example.org');
  outbox.become(sentWith(LINK));
  expect(document.activeElement).toBe(heading('Thank you. Your story is on its way'));
  expect(screen.getByRole<HTMLAnchorElement>('link', { name: LINK }).href).toBe(LINK);
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  await screen.findByRole('button', { name: 'Copied' });
  expect(await navigator.clipboard.readText()).toBe(LINK);
});

test('somebody in danger sees who to call on the receipt too, and not that it can still be sent', async () => {
  const { outbox } = await showStoryForm({ answers: { happened: 'I do not want to live any more.' }, at: 'check' });
  await userEvent.click(screen.getByRole('button', { name: 'Send your story' }));
  screen.getByRole('link', { name: /^Call 999/ });
  outbox.become(sentWith(LINK));
  heading('Thank you. Your story is on its way');
  screen.getByRole('heading', { level: 3, name: 'If you need help now' });
  screen.getByRole('link', { name: /^Call 999/ });
  expect(pageText()).not.toContain('can still send');
});

test('after one story another can be told', async () => {
  const { outbox, onAnother } = await sending();
  outbox.become(sentWith(LINK));
  await userEvent.click(screen.getByRole('button', { name: 'Tell another story' }));
  expect(onAnother).toHaveBeenCalledOnce();
});

test.each([
  [undefined, 'within 2 working days'],
  [{ days: 1, counted: 'working' as const }, 'within 1 working day.'],
  [{ days: 5, counted: 'calendar' as const }, 'within 5 days'],
])('a sent story says how soon the organisation aims to answer: %o', async (replyWithin, within) => {
  const organisation = { ...practice, replyWithin };
  const { outbox } = await showStoryForm({ organisation, answers: { happened }, at: 'check' });
  await userEvent.click(screen.getByRole('button', { name: 'Send your story' }));
  outbox.become(sentWith(LINK));
  expect(pageText().match(/is then asked to answer.*/)?.[0]).toContain(within);
});

test('a text that is too long says by how much it was, and does not count along while it is made shorter', async () => {
  const { form } = await showStoryForm({ answers: { happened: 'x'.repeat(20_005) } });
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  await screen.findByRole('button', { name: 'Make your answer 5 characters shorter' });
  form.answer('happened', 'Short.');
  await screen.findByDisplayValue('Short.');
  expect(screen.getByRole('alert').textContent).not.toContain('-');
  screen.getByRole('button', { name: 'Make your answer 5 characters shorter' });
  screen.getByRole('textbox', { description: /Make your answer 5 characters shorter/ });
});
