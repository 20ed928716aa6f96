// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { showStoryForm } from '../testing/show-story-form.tsx';

const happened = 'The nurse was kind.';
const story = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What happened?' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const said = () => screen.getAllByRole('status').map((one) => one.textContent);

test('an untouched form has nothing to keep or clear', async () => {
  await showStoryForm();
  expect(screen.queryByRole('button', { name: 'Clear my answers' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Keep them for 7 days' })).toBeNull();
});

test('answers are kept for the visit, for a week where the author asks, and for the visit again', async () => {
  const { form } = await showStoryForm({ answers: { happened } });
  expect(said()).toContain('Your answers stay on this device until you close this tab.');
  await press('Keep them for 7 days');
  expect(said()).toContain('Your answers stay on this device for 7 days. Anyone who uses it can read them.');
  expect(form.draft.until.value).toBeGreaterThan(Date.now() + 6 * 24 * 3_600_000);
  await press('Keep them for this visit only');
  expect(said()).toContain('Your answers stay on this device until you close this tab.');
  expect(form.draft.until.value).toBeUndefined();
});

test('answers that cannot be kept for a week say how they are kept, and the week can be asked for again', async () => {
  const { form } = await showStoryForm({ answers: { happened }, hasRoom: false });
  await press('Keep them for 7 days');
  expect(said()).toContain(
    'This browser has no room to keep your answers for 7 days. They stay on this device until you close this tab.',
  );
  await press('Keep them for 7 days');
  expect(form.draft.until.value).toBeDefined();
});

test('answers that were cleared can be brought back, on the page where they were', async () => {
  await showStoryForm({ answers: { happened }, at: 'age' });
  await press('Clear my answers');
  expect(story().value).toBe('');
  expect(screen.getByRole('alert').textContent).toBe('Your answers are cleared.');
  await press('Bring them back');
  screen.getByRole('heading', { level: 2, name: 'How old are you?' });
  expect(screen.queryByRole('button', { name: 'Bring them back' })).toBeNull();
});

test('what was cleared and what was typed since take each other’s place, and neither is lost', async () => {
  await showStoryForm({ answers: { happened } });
  await press('Clear my answers');
  await userEvent.type(story(), 'Something new');
  expect(screen.getByRole('alert').textContent).toBe('Your answers are cleared.');
  await press('Bring them back');
  expect(story().value).toBe(happened);
  expect(screen.getByRole('alert').textContent).toBe('Your other answers are not lost.');
  await press('Bring them back');
  expect(story().value).toBe('Something new');
  await press('Clear my answers');
  await press('Bring them back');
  await press('Bring them back');
  expect(story().value).toBe(happened);
});

test('what was cleared can be brought back until the next page', async () => {
  await showStoryForm({ answers: { happened } });
  await press('Clear my answers');
  await press('Continue');
  await screen.findByRole('alert', { name: 'There is a problem' });
  screen.getByRole('button', { name: 'Bring them back' });
  await userEvent.type(story(), 'Something new');
  await press('Continue');
  await screen.findByRole('heading', { level: 2, name: 'What was good?' });
  expect(screen.queryByRole('button', { name: 'Bring them back' })).toBeNull();
});

test('who clears while they change an answer is asked from the beginning, and is back there with their answers', async () => {
  await showStoryForm({ answers: { happened }, at: 'check' });
  await press('Change: Your age');
  await press('Clear my answers');
  await userEvent.type(story(), 'Something new');
  await press('Continue');
  await screen.findByRole('heading', { level: 2, name: 'What was good?' });
  await press('Back');
  await press('Clear my answers');
  await press('Bring them back');
  expect(story().value).toBe('Something new');
});

test('a story that waited, was cleared and is back says that it is not sent', async () => {
  const { outbox } = await showStoryForm({ answers: { happened }, at: 'check' });
  await press('Send your story');
  outbox.become({ name: 'waiting', durable: true, retryAt: 0 });
  await press('Clear my answers');
  await press('Bring them back');
  screen.getByRole('heading', { level: 2, name: 'Check your answers' });
  expect(screen.getByRole('alert').textContent).toBe('These answers are not sent yet.');
  await press('Change: Your age');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('where the browser keeps nothing the form says so, and goes on', async () => {
  await showStoryForm({ isKept: false });
  await userEvent.type(story(), happened);
  expect(screen.queryByRole('button', { name: 'Keep them for 7 days' })).toBeNull();
  expect(said().at(-1)).toMatch(/^This browser does not let us keep your answers\./);
  await press('Continue');
  await screen.findByRole('heading', { level: 2, name: 'What was good?' });
});

test('clearing on the first page, and bringing back there, leave the focus on its question', async () => {
  await showStoryForm({ answers: { happened } });
  for (const name of ['Clear my answers', 'Bring them back', 'Clear my answers']) {
    await press(name);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'What happened?' }));
  }
});
