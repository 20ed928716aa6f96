// @vitest-environment jsdom
import { everyKindSurvey, type SurveyDefinition } from '@hearback/contract/surveys';
import { screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { showSurvey } from '../testing/show-survey.tsx';
import { textsOf } from '../testing/texts.ts';

/** A survey with the questions of these ids alone, in this order. */
const asking = (...ids: string[]): SurveyDefinition => ({
  ...everyKindSurvey,
  scores: undefined,
  questions: ids.flatMap((id) => everyKindSurvey.questions.filter((question) => question.id === id)),
});
const press = async (role: 'button' | 'radio' | 'checkbox', name: string) =>
  userEvent.click(await screen.findByRole(role, { name }));
const heading = (name: string) => screen.findByRole('heading', { name });
const ASKS = 'Send the answers you have given so far?';
const onSent = vi.fn<(answers: unknown, ...isPartial: true[]) => void>();
beforeEach(() => onSent.mockReset());

/** Answers the first question, and stops at the second, which has to be answered. */
async function stopAtSecond() {
  const form = await showSurvey(asking('easy', 'overall', 'what', 'more', 'agree'), onSent);
  await press('radio', '7');
  expect(screen.queryByRole('button', { name: 'Stop here' })).toBeNull();
  await press('button', 'Continue');
  await heading('Overall, how was your visit?');
  await press('button', 'Stop here');
  await heading(ASKS);
  return form;
}

test('whoever stops is asked once, sees what would go, and sends that and no more', async () => {
  await stopAtSecond();
  expect(document.activeElement).toBe(await heading(ASKS));
  expect(textsOf('term')).toEqual(['How easy was it to get an appointment?']);
  expect(onSent).not.toHaveBeenCalled();
  await press('button', 'Send what I have answered');
  await heading('Thank you. We have your answers');
  expect(onSent).toHaveBeenCalledExactlyOnceWith({ easy: 7 }, true);
});

test('whoever keeps their answers is told so, sends nothing, and goes on where they were', async () => {
  const form = await stopAtSecond();
  await press('button', 'Keep them on this device');
  expect(document.activeElement).toBe(await heading('Your answers are kept, and not sent'));
  expect(textsOf('status').join()).toContain('Your answers stay on this device until you close this tab.');
  await press('button', 'Go on answering');
  await heading('Overall, how was your visit?');
  expect([form.said, onSent.mock.calls]).toEqual([{ easy: 7 }, []]);
});

test('whoever clears them begins anew, and can bring them back to where they were', async () => {
  const form = await stopAtSecond();
  await press('button', 'Clear them');
  await heading('How easy was it to get an appointment?');
  expect([form.said, onSent.mock.calls]).toEqual([{}, []]);
  await press('button', 'Bring them back');
  await heading('Overall, how was your visit?');
  expect(form.said).toEqual({ easy: 7 });
});

test('the way back from the question leads to the page that was left', async () => {
  await stopAtSecond();
  await press('button', 'Back');
  await heading('Overall, how was your visit?');
  await press('radio', 'Good');
  await press('button', 'Stop here');
  await press('button', 'Change: How easy was it to get an appointment?');
  await heading('How easy was it to get an appointment?');
  await press('button', 'Continue');
  await heading('Overall, how was your visit?');
});

test('an answer that cannot be taken is named at its question before anything is asked', async () => {
  await showSurvey(asking('easy', 'waited', 'agree'), onSent);
  await press('radio', '7');
  await press('button', 'Continue');
  const field = await screen.findByRole('textbox', { name: /How long did you wait/ });
  await userEvent.type(field, 'ages');
  await press('button', 'Stop here');
  const summary = await screen.findByRole('alert', { name: 'There is a problem' });
  await userEvent.click(within(summary).getByRole('button', { name: 'Enter a number, like 3' }));
  expect((document.activeElement as HTMLInputElement).value).toBe('ages');
  await press('button', 'Back');
  await heading('How easy was it to get an appointment?');
  expect(onSent).not.toHaveBeenCalled();
});

test('an answer that cannot be taken on another page is led to', async () => {
  await showSurvey(asking('easy', 'overall', 'waited', 'agree'), onSent);
  await press('radio', '7');
  await press('button', 'Continue');
  await press('radio', 'Good');
  await press('button', 'Continue');
  await userEvent.type(await screen.findByRole('textbox', { name: /How long did you wait/ }), 'ages');
  await press('button', 'Back');
  await heading('Overall, how was your visit?');
  await press('button', 'Stop here');
  await screen.findByRole('button', { name: 'Enter a number, like 3' });
  await heading('How long did you wait? minutes'.replace(' minutes', ''));
});

test('there is nothing to stop where nothing is answered, nor where an answer is changed that was checked', async () => {
  await showSurvey(asking('easy', 'more', 'agree'), onSent);
  await press('button', 'Skip this question');
  await heading('Is there anything you want to tell us?');
  expect(screen.queryByRole('button', { name: 'Stop here' })).toBeNull();
  await userEvent.type(screen.getByRole('textbox'), 'Thank you.');
  await screen.findByRole('button', { name: 'Stop here' });
  await press('button', 'Continue');
  await press('checkbox', 'I agree');
  await press('button', 'Continue');
  await heading('Check your answers');
  await press('button', 'Change: Is there anything you want to tell us?');
  await heading('Is there anything you want to tell us?');
  expect(screen.queryByRole('button', { name: 'Stop here' })).toBeNull();
});
