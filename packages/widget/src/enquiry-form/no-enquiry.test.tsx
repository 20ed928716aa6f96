// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { words as welsh } from '../words/enquiry-rest-cy.ts';
import { words } from '../words/enquiry-rest-en.ts';
import { NoEnquiry } from './no-enquiry.tsx';

const HELP = 'https://feedback.example.org/help/F84003';

test.each([
  ['en', words, 'Find your practice or trust on our feedback page'],
  ['cy', welsh, 'Dewch o hyd i’ch practis neu ymddiriedolaeth ar ein tudalen adborth'],
])('a code that nobody has leads to where people look for theirs, in %s', (language, said, name) => {
  show(() => <NoEnquiry words={said} look={{ found: undefined, isUnknown: true }} helpLink={HELP} />);
  const link = screen.getByRole<HTMLAnchorElement>('link', { name });
  expect(link.href).toBe(`https://feedback.example.org/find?aim=help&lang=${language}`);
});
