// @vitest-environment jsdom
import type { Organisation } from '@hearback/contract';
import { screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { organisations } from '../testing/examples.ts';
import { showStoryForm } from '../testing/show-story-form.tsx';
import { pageText, textsOf } from '../testing/texts.ts';

const TOLD = 'The nurse was kind.';
const story = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What happened?' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const heading = (name: string) => screen.findByRole('heading', { level: 2, name });

test('the question is the heading and the name of its field, and the hint describes it', async () => {
  await showStoryForm();
  await heading('What happened?');
  screen.getByRole('textbox', {
    name: 'What happened?',
    description:
      /^We publish your story without your name, after a person has read it\. Do not include names, your date of birth or your NHS number\./,
  });
});

test('an organisation’s own sentence opens the form, and no other page of it', async () => {
  const opening = 'We are glad that you are here.';
  const [practice] = organisations as [Organisation];
  await showStoryForm({ organisation: { ...practice, opening } });
  expect(pageText()).toContain(opening);
  await userEvent.type(story(), TOLD);
  await press('Continue');
  await heading('What was good?');
  expect(pageText()).not.toContain(opening);
});

test('a story left empty is asked for, with the focus on what is wrong and a way from there to the field', async () => {
  await showStoryForm();
  await press('Continue');
  expect(document.activeElement).toBe(await screen.findByRole('alert'));
  screen.getByRole('textbox', { name: 'What happened?', description: /Tell us what happened/ });
  expect(story().getAttribute('aria-invalid')).toBe('true');
  await press('Tell us what happened');
  expect(document.activeElement).toBe(story());
});

test.each([
  ['spaces and lines', ' \n\t '],
  ['what has no width', '\u200b\u2060\ufeff'],
  ['letters that are drawn as nothing', '\u3164\u115f\u2800'],
])('a story of nothing but %s is asked for as an empty one', async (_, happened) => {
  const { form } = await showStoryForm({ answers: { happened } });
  await press('Continue');
  expect(document.activeElement).toBe(await screen.findByRole('alert'));
  screen.getByRole('textbox', { name: 'What happened?', description: /Tell us what happened/ });
  expect(form.answers.value.happened).toBe(happened);
});

test('an answer in which nothing can be seen is sent and shown as none', async () => {
  const answers = { happened: TOLD, good: '\u3164\u200b', email: '\u200b' };
  const { form, outbox } = await showStoryForm({ answers, at: 'check' });
  expect(textsOf('definition').filter((words) => words === 'Not answered')).toHaveLength(form.questions.length - 1);
  await press('Send your story');
  expect(outbox.taken).toMatchObject([{ happened: TOLD }]);
  expect(outbox.taken[0]).not.toHaveProperty('good');
  expect(outbox.taken[0]).not.toHaveProperty('email');
});

test('the next question takes the focus, and the way back keeps what was written', async () => {
  await showStoryForm();
  await userEvent.type(story(), TOLD);
  await press('Continue');
  expect(document.activeElement).toBe(await heading('What was good?'));
  await press('Back');
  expect(document.activeElement).toBe(await heading('What happened?'));
  expect(story().value).toBe(TOLD);
});

test('a question that may be skipped says so until it is answered; the story itself may not', async () => {
  await showStoryForm({ answers: { happened: TOLD } });
  expect(screen.queryByRole('button', { name: 'Skip this question' })).toBeNull();
  await press('Continue');
  await heading('What was good?');
  expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Being listened to' }));
  expect(screen.queryByRole('button', { name: 'Skip this question' })).toBeNull();
  await press('Continue');
  await heading('What could have been better?');
});

test('how much may still be written is said only when little is left, and in words when it is too much', async () => {
  const { form } = await showStoryForm({ answers: { happened: 'x'.repeat(1000) } });
  const described = (description: RegExp) => screen.queryByRole('textbox', { name: 'What happened?', description });
  expect(described(/You can write/)).toBeNull();
  form.answer('happened', 'x'.repeat(19_999));
  expect(described(/You can write 1 character more/)).not.toBeNull();
  await userEvent.type(story(), 'xyz');
  expect(story().value).toHaveLength(20_002);
  expect(described(/You have 2 characters too many/)).not.toBeNull();
  await press('Continue');
  await screen.findByRole('button', { name: 'Make your answer 2 characters shorter' });
  expect(story().value).toHaveLength(20_002);
});

test('a text beside tags has a label of its own, and its error leads to it', async () => {
  await showStoryForm({ answers: { happened: TOLD, better: 'x'.repeat(5001) }, at: 'better' });
  await press('Continue');
  await userEvent.click(await screen.findByRole('button', { name: 'Make your answer 1 character shorter' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'In your own words' }));
});

test('an address that cannot be right is not taken, and an empty one is', async () => {
  const { form } = await showStoryForm({ answers: { happened: TOLD }, at: 'email' });
  const field = screen.getByRole('textbox', { name: 'Your email address', description: /We never publish/ });
  await userEvent.type(field, 'me@example{Enter}');
  await screen.findByRole('alert');
  screen.getByRole('textbox', { name: 'Your email address', description: /Enter an email address/ });
  await userEvent.clear(field);
  await press('Skip this question');
  await heading('Check your answers');
  expect(form.answers.value.email).toBe('');
});
