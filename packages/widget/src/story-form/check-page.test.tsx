// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { showStoryForm } from '../testing/show-story-form.tsx';

const happened = 'The nurse was kind.';
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const given = () => screen.getAllByRole('definition').map((one) => one.textContent);

test('everything answered is there in the author’s words and ours, and what was skipped says so', async () => {
  const answers = { happened, goodTags: ['listening' as const], good: 'Her patience', visited: '2026-05' };
  await showStoryForm({ answers, at: 'check' });
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'Check your answers' }));
  const asked = screen.getAllByRole('term').map((one) => one.textContent);
  expect(asked.slice(0, 3)).toEqual(['What happened', 'What was good', 'What could have been better']);
  expect(given()).toEqual(
    expect.arrayContaining([happened, 'Being listened to\nHer patience', 'May 2026', 'Not answered']),
  );
});

test('each answer has a change button that says which answer it changes', async () => {
  const { form } = await showStoryForm({ answers: { happened }, at: 'check' });
  const names = screen.getAllByRole('button', { name: /^Change: / }).map((one) => one.getAttribute('aria-label'));
  expect(names).toHaveLength(form.questions.length);
  await press('Change: Your age');
  await userEvent.click(screen.getByRole('radio', { name: '65 to 74' }));
  await press('Continue');
  await screen.findByRole('heading', { level: 2, name: 'Check your answers' });
  expect(given()).toContain('65 to 74');
});

test('an answer in which something was found says so, until the author has decided', async () => {
  const { flow } = await showStoryForm({ answers: { happened: 'Mrs Dawlish was kind.' }, at: 'check' });
  expect(given()[0]).toMatch(/Mrs Dawlish.*One thing here could tell people who somebody is/);
  flow.watch.accept('Mrs Dawlish');
  expect(given()[0]).toBe('Mrs Dawlish was kind.');
});

test('what we say of an answer stands outside of its words, which have their own direction', async () => {
  await showStoryForm({ answers: { happened: 'Mrs Dawlish was kind.' }, at: 'check' });
  const [words, ours] = screen.getAllByRole('definition')[0]?.children ?? [];
  expect([words?.textContent, words?.getAttribute('dir')]).toEqual(['Mrs Dawlish was kind.', 'auto']);
  expect(ours?.textContent).toMatch(/^One thing here/);
  expect(ours?.hasAttribute('dir')).toBe(false);
});

test('a month that is not there yet, by a clock a few days ahead, is asked for again in the words of the form', async () => {
  const { outbox } = await showStoryForm({ answers: { happened, visited: '2026-05' }, at: 'check' });
  await press('Send your story');
  const errors = [{ pointer: '/visited', detail: 'In the platform’s own words.', code: 'in-the-future' }];
  outbox.become({
    name: 'refused',
    durable: true,
    problem: { type: 'about:blank', title: 'Invalid', status: 422, code: 'invalid', detail: 'Check.', errors } as never,
  });
  expect(document.activeElement).toBe(await screen.findByRole('alert'));
  await press('Choose a month of the last three years');
  await vi.waitFor(
    () => screen.getByRole('combobox', { name: 'Month', description: /Choose a month of the last three years/ }),
    10_000,
  );
});

test('what the platform refuses leads to its question', async () => {
  const { outbox } = await showStoryForm({ answers: { happened, email: 'me@example.org' }, at: 'check' });
  await press('Send your story');
  const errors = [{ pointer: '/email', detail: 'This address cannot be right.', code: 'invalid' }];
  outbox.become({
    name: 'refused',
    durable: true,
    problem: { type: 'about:blank', title: 'Invalid', status: 422, code: 'invalid', detail: 'Check.', errors } as never,
  });
  expect(document.activeElement).toBe(await screen.findByRole('alert'));
  await press('This address cannot be right.');
  await vi.waitFor(
    () => screen.getByRole('textbox', { name: 'Your email address', description: /This address cannot be right/ }),
    10_000,
  );
});
