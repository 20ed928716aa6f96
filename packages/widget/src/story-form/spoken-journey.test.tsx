// @vitest-environment jsdom
import type { Door, Organisation } from '@hearback/contract';
import { signal } from '@preact/signals-core';
import { screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Panel } from '../panel/panel.tsx';
import { organisations } from '../testing/examples.ts';
import { expectFocus } from '../testing/expect-focus.ts';
import { handOutbox, sentWith } from '../testing/hand-outbox.ts';
import { show } from '../testing/show.tsx';
import { showStoryForm } from '../testing/show-story-form.tsx';
import { type Spoken, startSpoken } from '../testing/spoken.ts';
import { words } from '../words/en.ts';

const [, trust] = organisations as [Organisation, Organisation];
const organisation: Organisation = {
  ...trust,
  name: 'Midshire Trust',
  doors: ['story', 'help', 'complaint', 'stories'],
};
const INTRODUCTION = `What a screen reader says from the question of the panel to the receipt of a story.
What the author does stands in brackets. A line beginning with polite: is said by itself, wherever the reader is.
This reader does not say alerts by themselves, as others do: they are here where the reader comes to them.`;

/** The panel's door to the form puts this in its place. */
class StoryElement extends HTMLElement {}
customElements.define('hearback-story', StoryElement);

function showPanel(): void {
  const open = signal<Door | undefined>(undefined);
  const given = { organisation: organisation.ods, look: { found: organisation }, doors: organisation.doors };
  show(() => <Panel {...{ ...given, open, words, platform: 'https://feedback.example.org', isInDialog: true }} />);
}

const press = (spoken: Spoken, name: string) =>
  spoken.when(`presses ${name}`, () => userEvent.click(screen.getByRole('button', { name })));
const write = (spoken: Spoken, name: string, text: string) =>
  spoken.when(`writes: ${text}`, async () => {
    await userEvent.click(screen.getByRole('textbox', { name }));
    await userEvent.paste(text);
    // As long as a pause in writing, after which it is looked at.
    await new Promise((done) => setTimeout(done, 700));
  });
const choose = (spoken: Spoken, role: 'radio' | 'checkbox', name: string) =>
  spoken.when(`chooses ${name}`, () => userEvent.click(screen.getByRole(role, { name })));

test('the whole journey reads well to somebody who does not see it', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T12:00Z') });
  onTestFinished(() => void vi.useRealTimers());
  showPanel();
  await expectFocus(() => screen.getByRole('heading', { name: 'What would you like to do?' }));
  const spoken = await startSpoken(INTRODUCTION);
  spoken.part('The panel');
  await spoken.read();
  const outbox = handOutbox();
  spoken.part('What happened');
  await spoken.when('presses Tell your story', async () => {
    await userEvent.click(screen.getByRole('button', { name: /^Tell your story/ }));
    const container = document.querySelector('hearback-story') as HTMLElement;
    await showStoryForm({ organisation, takesFocus: true, outbox, container });
  });
  await spoken.read();
  await press(spoken, 'Continue');
  await spoken.read();
  await press(spoken, 'Tell us what happened');
  await write(spoken, 'What happened?', 'Mrs Dawlish was kind.');
  await spoken.read();
  await press(spoken, 'Write (name) instead: Mrs Dawlish');
  spoken.part('Which service');
  await press(spoken, 'Continue');
  await spoken.read();
  await choose(spoken, 'radio', 'Community nursing');
  spoken.part('What was good');
  await press(spoken, 'Continue');
  await spoken.read();
  await choose(spoken, 'checkbox', 'Being listened to');
  spoken.part('What could have been better');
  await press(spoken, 'Continue');
  await spoken.read();
  await write(spoken, 'In your own words', 'I do not want to live any more.');
  spoken.part('How it felt');
  await press(spoken, 'Continue');
  await spoken.read();
  spoken.part('When it was');
  await press(spoken, 'Skip this question');
  await spoken.read();
  await spoken.when('chooses May', () =>
    userEvent.selectOptions(screen.getByRole('combobox', { name: 'Month' }), 'May'),
  );
  await press(spoken, 'Continue');
  await spoken.read();
  await spoken.when('chooses 2026', () =>
    userEvent.selectOptions(screen.getByRole('combobox', { name: 'Year' }), '2026'),
  );
  spoken.part('Who you are');
  await press(spoken, 'Continue');
  await spoken.read();
  spoken.part('Your age');
  await press(spoken, 'Skip this question');
  await spoken.read();
  spoken.part('Overall experience');
  await press(spoken, 'Skip this question');
  await spoken.read();
  await press(spoken, 'Keep them for 7 days');
  await press(spoken, 'Clear my answers');
  await spoken.read();
  await press(spoken, 'Bring them back');
  spoken.part('Email address');
  await press(spoken, 'Skip this question');
  await spoken.read();
  spoken.part('Check your answers');
  await press(spoken, 'Skip this question');
  await spoken.read();
  spoken.part('Sending');
  await press(spoken, 'Send your story');
  await spoken.read();
  spoken.part('Waiting');
  await spoken.when('nobody answers', async () => outbox.become({ name: 'waiting', durable: true, retryAt: 0 }));
  await spoken.read();
  spoken.part('Sent');
  await spoken.when('the story has arrived', async () =>
    outbox.become(sentWith('https://feedback.example.org/a/7Q2K')),
  );
  await spoken.read();
  await press(spoken, 'Copy the link');
  await expect(spoken.text()).toMatchFileSnapshot('spoken-journey.txt');
}, 60_000);
