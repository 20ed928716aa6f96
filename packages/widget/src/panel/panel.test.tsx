// @vitest-environment jsdom
import type { Door, Organisation } from '@hearback/contract';
import { signal } from '@preact/signals-core';
import { screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { organisations } from '../testing/examples.ts';
import { expectFocus } from '../testing/expect-focus.ts';
import { show } from '../testing/show.tsx';
import { words } from '../words/en.ts';
import { doorsOf } from './doors.ts';
import { Panel } from './panel.tsx';

const [practice] = organisations as [Organisation];
const PLATFORM = 'https://feedback.example.org';
const ALL: Door[] = ['story', 'help', 'complaint', 'survey', 'stories'];

/** In the place of the form, which is another element's. */
class Form extends HTMLElement {
  connectedCallback(): void {
    this.role = 'form';
    this.ariaLabel = `The form of ${this.getAttribute('org')}`;
  }
}
customElements.define('hearback-story', Form);

function showPanel(
  organisation: Organisation,
  { wanted, isInDialog = false }: { wanted?: string; isInDialog?: boolean } = {},
) {
  const onUnknown = vi.fn<(word: string) => void>();
  const doors = doorsOf(organisation, wanted, onUnknown);
  const open = signal<Door | undefined>(undefined);
  const look = { found: organisation };
  const given = { organisation: organisation.ods, look, doors, open, words, platform: PLATFORM, isInDialog };
  show(() => <Panel {...given} />);
  return onUnknown;
}

const doors = () => screen.getAllByRole('listitem').map((one) => one.textContent);
const heading = () => screen.getByRole('heading', { level: 2, name: 'What would you like to do?' });
const href = (name: RegExp) => screen.getByRole<HTMLAnchorElement>('link', { name }).href;

test('doors that the organisation has not opened are not there', () => {
  showPanel({ ...practice, doors: ['story', 'help'] });
  expect(doors()).toHaveLength(2);
  screen.getByRole('button', { name: /^Tell your story/ });
  screen.getByRole('button', { name: /^Get help with something now/ });
});

test('an editor may ask for fewer doors, in another order, and hears of a word that is no door', () => {
  const onUnknown = showPanel({ ...practice, doors: ALL }, { wanted: 'stories, story, shop' });
  expect(doors().map((text) => text?.slice(0, 4))).toEqual(['Read', 'Tell']);
  expect(onUnknown).toHaveBeenCalledExactlyOnceWith('shop');
});

test('a complaint leads to a page of the platform, and a survey to where it is', () => {
  showPanel({ ...practice, doors: ALL, survey: 'https://survey.example.org/dunmore' });
  expect(href(/^Make a complaint/)).toBe(`${PLATFORM}/complain/F84003?lang=en`);
  expect(href(/^Answer a survey/)).toBe('https://survey.example.org/dunmore');
});

test('the story’s door opens the form in its place, and the way back gives the focus to the question', async () => {
  showPanel({ ...practice, doors: ALL });
  expect(document.activeElement).toBe(document.body);
  await userEvent.click(screen.getByRole('button', { name: /^Tell your story/ }));
  screen.getByRole('form', { name: 'The form of F84003' });
  expect(screen.queryByRole('list')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'All choices' }));
  expect(document.activeElement).toBe(heading());
});

test('the door to private help opens its form in its place', async () => {
  showPanel({ ...practice, doors: ALL });
  await userEvent.click(screen.getByRole('button', { name: /^Get help with something now/ }));
  const form = document.querySelector('hearback-enquiry');
  expect([form?.getAttribute('org'), form?.getAttribute('within')]).toEqual(['F84003', 'panel']);
});

test('in a dialog the question takes the focus, in a task of its own', async () => {
  showPanel({ ...practice, doors: ALL }, { isInDialog: true });
  await expectFocus(heading);
});
