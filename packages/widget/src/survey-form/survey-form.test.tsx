// @vitest-environment jsdom
import { everyKindSurvey } from '@hearback/contract/surveys';
import { screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { showSurvey } from '../testing/show-survey.tsx';
import { textsOf } from '../testing/texts.ts';

type Pressed = 'button' | 'radio' | 'checkbox';

/** A survey with the questions of these ids alone, in this order. */
const asking = (...ids: string[]) => ({
  ...everyKindSurvey,
  scores: undefined,
  questions: ids.flatMap((id) => everyKindSurvey.questions.filter((question) => question.id === id)),
});
const press = async (role: Pressed, name: string) => userEvent.click(await screen.findByRole(role, { name }));
const heading = (name: string) => screen.findByRole('heading', { name });
const chosen = (role: 'radio' | 'checkbox') =>
  screen.queryAllByRole(role, { checked: true }).map((one) => (one as HTMLInputElement).labels?.[0]?.textContent);

test('a question that must be answered is, and another one can be skipped', async () => {
  await showSurvey(asking('overall', 'easy', 'agree'));
  await heading('Overall, how was your visit?');
  await press('button', 'Continue');
  const summary = await screen.findByRole('alert', { name: 'There is a problem' });
  expect(summary.textContent).toContain('Choose an answer');
  await userEvent.click(screen.getByRole('button', { name: 'Choose an answer' }));
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Very good' }));
  await press('radio', 'Good');
  await press('button', 'Continue');
  await heading('How easy was it to get an appointment?');
  await press('button', 'Skip this question');
  await heading('May we use your answers to make the surgery better?');
});

test('what is asked follows from the answers, also once they are changed', async () => {
  const onSent = vi.fn<(answers: unknown) => void>();
  await showSurvey(asking('better', 'what', 'agree'), onSent);
  await press('radio', 'Yes');
  await press('button', 'Continue');
  await heading('What could have been better?');
  await press('checkbox', 'Parking');
  await press('button', 'Continue');
  await press('checkbox', 'I agree');
  await press('button', 'Continue');
  await heading('Check your answers');
  await press('button', 'Change: Could anything have been better?');
  await press('radio', 'No');
  await press('button', 'Continue');
  await heading('Check your answers');
  expect(textsOf('definition')).toContain('No');
  expect(textsOf('definition').join()).not.toContain('Parking');
  await press('button', 'Send your answers');
  await heading('Thank you. We have your answers');
  expect(onSent).toHaveBeenCalledExactlyOnceWith({ better: 'no', agree: true });
});

test('an answer that stands alone puts the others out, and they put it out', async () => {
  await showSurvey(asking('better', 'what', 'agree'));
  await press('radio', 'Yes');
  await press('button', 'Continue');
  await press('checkbox', 'Parking');
  await press('checkbox', 'None of these');
  expect(chosen('checkbox')).toEqual(['None of these']);
  await press('checkbox', 'Waiting');
  expect(chosen('checkbox')).toEqual(['Waiting']);
});

test('somebody who would rather not say has answered, and can think again', async () => {
  const form = await showSurvey(asking('better', 'agree'));
  await press('radio', 'Yes');
  await press('checkbox', 'Prefer not to say');
  expect(chosen('radio')).toEqual([]);
  expect(form.said).toEqual({ better: { declined: true } });
  await press('radio', 'No');
  expect(chosen('checkbox')).toEqual([]);
  expect(form.said).toEqual({ better: 'no' });
});

test('an answer in one’s own words is asked for where none of the others fits', async () => {
  const form = await showSurvey(asking('better', 'agree'));
  await press('radio', 'Something else');
  await userEvent.type(await screen.findByRole('textbox', { name: 'In your own words' }), 'The lift');
  expect(form.said).toEqual({ better: { other: 'The lift' } });
});

test('places are given one after the other, and said as they change', async () => {
  const form = await showSurvey(asking('matters', 'agree'));
  await press('button', 'Short waits: put in place 1');
  await press('button', 'Seeing the same person: put in place 2');
  await press('button', 'Move Seeing the same person up');
  await waitFor(() => expect(textsOf('status')).toContain('1 still to place.'));
  expect(form.said).toEqual({ matters: ['seeing-the-same-person', 'short-waits'] });
  await press('button', 'Continue');
  await screen.findByRole('alert', { name: 'There is a problem' });
  await press('button', 'Being listened to: put in place 3');
  await press('button', 'Continue');
  await heading('May we use your answers to make the surgery better?');
});

test.each([
  ['waited', 'How long did you wait? minutes', 'ages', 'Enter a number, like 3', '15', 15],
  [
    'one-word',
    'Your visit in one or two words?',
    'x'.repeat(41),
    'Make your answer 1 character shorter',
    'Calm',
    'Calm',
  ],
] as const)('%s says what to do about an answer that cannot be taken, and keeps it', async (...given) => {
  const [id, name, bad, mend, good, kept] = given;
  const form = await showSurvey(asking(id, 'agree'));
  const field = await screen.findByRole('textbox', { name });
  await userEvent.type(field, bad);
  await press('button', 'Continue');
  await screen.findByRole('button', { name: mend });
  expect((screen.getByRole('textbox', { name }) as HTMLInputElement).value).toBe(bad);
  await userEvent.clear(screen.getByRole('textbox', { name }));
  await userEvent.type(screen.getByRole('textbox', { name }), good);
  await press('button', 'Continue');
  await heading('May we use your answers to make the surgery better?');
  expect(form.said).toEqual({ [id]: kept });
});

test('answers that were cleared and those given since take each other’s place', async () => {
  const form = await showSurvey(asking('better', 'agree'));
  await press('radio', 'Yes');
  await press('button', 'Clear my answers');
  await press('radio', 'No');
  await press('button', 'Bring them back');
  expect(form.said).toEqual({ better: 'yes' });
  await press('button', 'Bring them back');
  expect(form.said).toEqual({ better: 'no' });
  await press('button', 'Continue');
  await heading('May we use your answers to make the surgery better?');
  expect(screen.queryByRole('button', { name: 'Bring them back' })).toBeNull();
});
