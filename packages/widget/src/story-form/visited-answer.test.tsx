// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { showStoryForm } from '../testing/show-story-form.tsx';

const at = { answers: { happened: 'The nurse was kind.' }, at: 'visited' } as const;
const thisYear = new Date().getFullYear();
const lastYear = `${thisYear - 1}`;
const choose = (name: string, option: string) =>
  userEvent.selectOptions(screen.getByRole('combobox', { name }), screen.getByRole('option', { name: option }));

test('the month is chosen by its name, the year from this one and the three before', async () => {
  await showStoryForm(at);
  const names = screen.getAllByRole('option').map((option) => option.textContent);
  expect(names.slice(0, 3)).toEqual(['Choose', 'January', 'February']);
  expect(names.slice(-5)).toEqual(['Choose', ...[0, 1, 2, 3].map((ago) => `${thisYear - ago}`)]);
});

test('a month with its year is kept, and can be unmade', async () => {
  const { form } = await showStoryForm(at);
  await choose('Month', 'May');
  await choose('Year', lastYear);
  expect(form.answers.value.visited).toBe(`${lastYear}-05`);
  const [anyMonth] = screen.getAllByRole('option', { name: 'Choose' });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Month' }), anyMonth as HTMLElement);
  expect(form.answers.value.visited).toBe(`${lastYear}-`);
});

test('a month without a year is half an answer, and both fields say so', async () => {
  await showStoryForm(at);
  await choose('Month', 'May');
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  await screen.findByRole('alert');
  const description = /Choose both a month and a year, or neither/;
  screen.getByRole('combobox', { name: 'Month', description });
  screen.getByRole('combobox', { name: 'Year', description });
});

test.each([
  ['behind', 1],
  ['ahead', -1],
])(
  'a device whose clock is a year %s asks for the years that there are, and takes no month to come',
  async (_, years) => {
    const YEAR_MS = 365 * 86_400_000;
    const { form } = await showStoryForm({ ...at, ahead: years * YEAR_MS });
    const now = new Date(Date.now() + years * YEAR_MS);
    const first = now.getFullYear();
    const names = screen.getAllByRole('option').map((option) => option.textContent);
    expect(names.slice(-5)).toEqual(['Choose', ...[0, 1, 2, 3].map((ago) => `${first - ago}`)]);
    form.answer('visited', new Date(now.getTime() + 32 * 86_400_000).toISOString().slice(0, 7));
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('alert');
    form.answer('visited', now.toISOString().slice(0, 7));
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(form.step.value).not.toBe('visited'));
  },
);

test('an answer that the browser had kept for some days turns no clock back', async () => {
  await showStoryForm({ ...at, ahead: -5 * 86_400_000 });
  screen.getByRole('option', { name: `${thisYear}` });
});
