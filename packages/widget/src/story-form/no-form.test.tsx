// @vitest-environment jsdom
import type { OrganisationLook } from '@hearback/sdk/first-look';
import { cleanup, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { organisations } from '../testing/examples.ts';
import { show } from '../testing/show.tsx';
import { words } from '../words/rare-en.ts';
import { NoForm } from './no-form.tsx';

const TELL = 'https://feedback.example.org/tell/F84003';

function showNoForm(look: OrganisationLook) {
  const onContinue = vi.fn<(successor: string) => void>();
  show(() => <NoForm words={words} look={look} tellLink={TELL} onContinue={onContinue} />);
  return onContinue;
}

function found(ods: string): OrganisationLook {
  const organisation = organisations.find((one) => one.ods === ods);
  if (!organisation) throw new Error(`No example has the code ${ods}.`);
  return { found: organisation };
}

const heading = (name: string) => screen.getByRole('heading', { level: 2, name });

test('a code that nobody has is told so, and leads to where people look for theirs, in their language', () => {
  showNoForm({ found: undefined, isUnknown: true });
  heading('We do not know this organisation');
  const name = 'Find your practice or trust on our feedback page';
  expect(screen.getByRole<HTMLAnchorElement>('link', { name }).href).toBe('https://feedback.example.org/find?lang=en');
});

test('where the platform is away there is still its own page', () => {
  showNoForm({ found: undefined, isUnknown: false });
  heading('We cannot load the form just now');
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Tell your story on our feedback page' });
  expect(link.href).toBe(`${TELL}?lang=en`);
});

test('the connection is blamed where there is none, and not otherwise', () => {
  const onLine = vi.spyOn(navigator, 'onLine', 'get');
  for (const isOnline of [false, true]) {
    onLine.mockReturnValue(isOnline);
    cleanup();
    showNoForm({ found: undefined, isUnknown: false });
    expect(screen.queryByText(/^Check your connection/) !== null).toBe(!isOnline);
    expect(screen.queryByText(/^Use our own page instead/) !== null).toBe(isOnline);
  }
  onLine.mockRestore();
});

test('a closed practice is named, and offers no form', () => {
  showNoForm(found('CLOSED1'));
  heading('Old Mill Surgery does not take stories here now');
  expect(screen.queryByRole('button')).toBeNull();
});

test('a merged practice leads on to the one it became part of', async () => {
  const onContinue = showNoForm(found('MERGED1'));
  heading('Northfield Practice is now part of another organisation');
  await userEvent.click(screen.getByRole('button', { name: 'Continue with Lower Clapton Surgery' }));
  expect(onContinue).toHaveBeenCalledExactlyOnceWith('F84003');
});
