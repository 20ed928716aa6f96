// @vitest-environment jsdom
import type { Organisation } from '@hearback/contract';
import { screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { organisations } from '../testing/examples.ts';
import { showStoryForm } from '../testing/show-story-form.tsx';
import { textsOf } from '../testing/texts.ts';

const happened = 'The nurse was kind.';
const press = (role: 'button' | 'radio' | 'checkbox', name: string) =>
  userEvent.click(screen.getByRole(role, { name }));
const chosen = (role: 'radio' | 'checkbox') =>
  screen.queryAllByRole(role, { checked: true }).map((one) => (one as HTMLInputElement).labels?.[0]?.textContent);

test('where one answer is wanted, the next one takes its place', async () => {
  const { form } = await showStoryForm({ answers: { happened }, at: 'age' });
  screen.getByRole('group', { name: 'How old are you?', description: /We never publish this/ });
  await press('radio', '65 to 74');
  await press('radio', '75 to 84');
  expect(chosen('radio')).toEqual(['75 to 84']);
  expect(form.answers.value.age).toBe('75-84');
});

test('one answer can be taken back, which a radio button alone does not allow', async () => {
  const { form } = await showStoryForm({ answers: { happened }, at: 'experience' });
  expect(screen.queryByRole('button', { name: 'Clear my answer' })).toBeNull();
  await press('radio', 'Very good');
  await press('button', 'Clear my answer');
  expect(chosen('radio')).toEqual([]);
  expect(form.answers.value.experience).toBeUndefined();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Very good' }));
  expect(textsOf('status')).toContain('Your answer is cleared.');
  await press('radio', 'Good');
  expect(textsOf('status')).not.toContain('Your answer is cleared.');
});

test('where several answers are wanted, each can be chosen and taken back', async () => {
  const { form } = await showStoryForm({ answers: { happened }, at: 'feelings' });
  screen.getByRole('group', { name: 'How did it make you feel?', description: 'Choose all that apply.' });
  await press('checkbox', 'Angry');
  await press('checkbox', 'Thankful');
  await press('checkbox', 'Angry');
  expect(chosen('checkbox')).toEqual(['Thankful']);
  expect(form.answers.value.feelings).toEqual(['thankful']);
  expect(screen.queryByRole('button', { name: 'Clear my answer' })).toBeNull();
});

test('the services are the organisation’s own', async () => {
  const [, trust] = organisations as [Organisation, Organisation];
  const { form } = await showStoryForm({ organisation: trust, answers: { happened }, at: 'service' });
  expect(screen.getAllByRole('radio')).toHaveLength(2);
  await press('radio', 'Talking therapies');
  expect(form.answers.value.service).toBe('talking-therapies');
});
