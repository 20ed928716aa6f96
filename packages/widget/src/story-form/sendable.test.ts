import { expect, test } from 'vitest';
import { noAnswers } from './answers.ts';
import { whatIsWrong } from './sendable.ts';

const wrongWith = (email: string) => whatIsWrong('email', { ...noAnswers, email });

test.each(['jo&co@example.org', 'ann@example.org.', 'ann@x..org', `${'a'.repeat(243)}@example.org`, 'ann'])(
  'an address that the platform would refuse, as %s, is wrong at its question',
  (email) => {
    expect(wrongWith(email)).toBe('wrong');
  },
);

test.each(['', '  ', ' ann@example.org ', 'Ann.O+gp@mail.example.org'])('%j is no wrong address', (email) => {
  expect(wrongWith(email)).toBe(undefined);
});
