// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { showStoryForm } from '../testing/show-story-form.tsx';

const CUTLERY = 'They gave me a knife and fork for one hand.';
const numbers = () => screen.getAllByRole<HTMLAnchorElement>('link').map((link) => link.href);

test('somebody who does not want to live is shown whom to call, each number a link', async () => {
  await showStoryForm({ answers: { happened: 'I do not want to live any more.' } });
  expect(numbers()).toEqual(['tel:999', 'tel:111', 'tel:116123']);
  screen.getByRole('heading', { level: 3, name: 'If you need help now' });
  screen.getByRole('link', { name: 'Call Samaritans on 116\u00A0123' });
});

test('somebody who is ill is shown no line that listens', async () => {
  await showStoryForm({ answers: { happened: 'I have chest pain right now and cannot breathe.' } });
  expect(numbers()).toEqual(['tel:999', 'tel:111']);
});

test('the help stays to the last page, and the story can be sent', async () => {
  const { outbox } = await showStoryForm({ answers: { happened: 'I do not want to live any more.' }, at: 'check' });
  expect(numbers()).toContain('tel:116123');
  await userEvent.click(screen.getByRole('button', { name: 'Send your story' }));
  expect(outbox.taken).toMatchObject([{ urgent: true }]);
});

test('somebody in danger in words that few use is shown the same', async () => {
  await showStoryForm({ answers: { happened: 'He has a knife and he is outside.' } });
  expect(numbers()).toEqual(['tel:999', 'tel:111', 'tel:116123']);
});

test('words that could be danger are none where the further rules know better', async () => {
  await showStoryForm({ answers: { happened: CUTLERY } });
  expect(screen.queryByRole('link')).toBeNull();
});

test('words that could be danger are danger where the further rules cannot be had: every line, and the story is urgent', async () => {
  const { outbox } = await showStoryForm({ answers: { happened: CUTLERY }, at: 'check', isFurtherLost: true });
  expect(numbers()).toEqual(['tel:999', 'tel:111', 'tel:111', 'tel:116123']);
  await userEvent.click(screen.getByRole('button', { name: 'Send your story' }));
  expect(outbox.taken).toMatchObject([{ urgent: true }]);
});

test('an ordinary story is left alone where the further rules cannot be had, too', async () => {
  await showStoryForm({ answers: { happened: 'I waited an hour and nobody told me why.' }, isFurtherLost: true });
  expect(screen.queryByRole('link')).toBeNull();
});

test('an ordinary story is left alone', async () => {
  await showStoryForm({ answers: { happened: 'I waited an hour and nobody told me why.' } });
  expect(screen.queryByRole('link')).toBeNull();
});
