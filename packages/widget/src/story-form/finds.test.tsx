// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { showStoryForm } from '../testing/show-story-form.tsx';
import { textsOf } from '../testing/texts.ts';
import { LIMITS } from './answers.ts';

const happened = 'Mrs Dawlish was kind. Ring me on 01632 960114.';
const story = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What happened?' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const finds = (count: string) =>
  screen.getByRole('heading', { level: 3, name: `${count} here could tell people who somebody is` });

test('each thing that was found stands there with why it was found', async () => {
  await showStoryForm({ answers: { happened } });
  finds('2 things');
  const [name, phone] = screen.getAllByRole('listitem');
  expect(name?.textContent).toContain('Mrs Dawlish looks like a name');
  expect(phone?.textContent).toContain('01632 960114 looks like a phone number');
});

test('what few people write is found as well, in the order of the text', async () => {
  await showStoryForm({ answers: { happened: 'I saw dr patel when I was 94 years old and Mrs Dawlish.' } });
  finds('3 things');
  const inOrder = ['dr patel', '94 years old', 'Mrs Dawlish'];
  expect(textsOf('listitem')).toEqual(inOrder.map((words) => expect.stringMatching(`^${words} `)));
});

test('what most people write is found where the further rules cannot be had', async () => {
  const happened = 'I saw dr patel, then Mrs Dawlish.';
  await showStoryForm({ answers: { happened }, isFurtherLost: true });
  finds('One thing');
  screen.getByRole('button', { name: 'Leave it: Mrs Dawlish' });
});

test('a find is replaced in the text, and the focus goes there', async () => {
  const { form } = await showStoryForm({ answers: { happened } });
  await press('Write (phone number) instead: 01632 960114');
  expect(form.answers.value.happened).toBe('Mrs Dawlish was kind. Ring me on (phone number).');
  expect(document.activeElement).toBe(story());
  finds('One thing');
});

test('what is left as it is goes from the list, and nothing else does', async () => {
  const { form } = await showStoryForm({ answers: { happened } });
  await press('Leave it: Mrs Dawlish');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Leave it: 01632 960114' }));
  finds('One thing');
  await press('Leave it: 01632 960114');
  expect(document.activeElement).toBe(story());
  expect(screen.queryByRole('listitem')).toBeNull();
  expect(form.answers.value.happened).toBe(happened);
});

test('of the same words all go together, and the focus goes to the find that is left, before or after', async () => {
  await showStoryForm({ answers: { happened: `${happened} I mean Mrs Dawlish, and Mrs Dawlish.` } });
  await press('Leave it: 01632 960114');
  const [, second] = screen.getAllByRole('button', { name: 'Leave it: Mrs Dawlish' });
  expect(document.activeElement).toBe(second);
  await userEvent.click(second as HTMLElement);
  expect(document.activeElement).toBe(story());
});

test('after the last find the focus goes behind it where somebody was nowhere in the text yet', async () => {
  await showStoryForm({ answers: { happened } });
  story().setSelectionRange(0, 0);
  await press('Leave it: Mrs Dawlish');
  await press('Leave it: 01632 960114');
  expect(story().selectionStart).toBe(happened.length - 1);
});

test('after the last find the focus goes back to where somebody wrote', async () => {
  await showStoryForm({ answers: { happened } });
  story().setSelectionRange(4, 4);
  await press('Leave it: Mrs Dawlish');
  await press('Leave it: 01632 960114');
  expect([document.activeElement, story().selectionStart]).toEqual([story(), 4]);
});

test('of very many finds as many are shown as can be read, and all can be replaced at once', async () => {
  const numbers = Array.from({ length: 30 }, (_, at) => `07700 9001${at + 10}`);
  const { form } = await showStoryForm({ answers: { happened: `I rang ${numbers.join(', then ')}.` } });
  finds('30 things');
  expect(screen.getAllByRole('listitem')).toHaveLength(20);
  screen.getByText('Not shown yet: 10');
  await press('Leave it: 07700 900110');
  screen.getByRole('button', { name: 'Leave it: 07700 900130' });
  screen.getByText('Not shown yet: 9');
  await press('Replace everything we found');
  const replaced = Array.from({ length: 29 }, () => '(phone number)');
  expect(form.answers.value.happened).toBe(`I rang ${['07700 900110', ...replaced].join(', then ')}.`);
  expect(document.activeElement).toBe(story());
  expect(screen.queryByRole('listitem')).toBeNull();
});

test('what is written is never held up by what is found in it', async () => {
  await showStoryForm({ answers: { happened } });
  await press('Continue');
  await screen.findByRole('heading', { level: 2, name: 'What was good?' });
  expect(screen.queryByRole('listitem')).toBeNull();
});

test('in a text that is too long to send nothing is marked: a second copy of it would hold up each letter', async () => {
  const { form } = await showStoryForm({ answers: { happened } });
  // For eyes alone: what is marked has no role to ask for it by.
  const marked = () => document.querySelectorAll('.writing mark');
  expect(marked()).toHaveLength(2);
  form.answer('happened', `${happened} ${'a'.repeat(LIMITS.happened)}`);
  await waitFor(() => expect(marked()).toHaveLength(0));
  expect(textsOf('status').join()).toContain('too many');
});
