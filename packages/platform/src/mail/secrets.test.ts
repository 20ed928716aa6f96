import { expect, it } from 'vitest';
import type { AuthorLetter, Letter } from './mail.ts';
import { canBeWrittenAnew, isToAuthor, withoutSecret } from './secrets.ts';

const toAuthors: AuthorLetter['kind'][] = [
  ...(['received', 'published', 'asked', 'rejected', 'replied', 'changed', 'taken-down'] as const),
  ...(['reroute-asked', 'reroute-reminder', 'reroute-ended', 'rerouted'] as const),
  ...(['answer-published', 'answer-rejected', 'told-reminder', 'answer-told-reminder'] as const),
];

it.each(toAuthors)('keeps no private link of a mail to an author that is given up: %s', (kind) => {
  const letter = { kind, to: 'pat@example.org', organisation: 'Elm', link: '/a/secret', story: 'one' } as Letter;
  expect(isToAuthor(kind)).toBe(true);
  expect(JSON.stringify(withoutSecret(letter))).not.toContain('secret');
  expect(canBeWrittenAnew(letter)).toBe(true);
});

it('keeps the link of a mail to staff, which is no secret', () => {
  const letter: Letter = { kind: 'story-held', to: 'sam@example.org', organisation: 'Elm', link: '/workspace' };
  expect(isToAuthor(letter.kind)).toBe(false);
  expect(withoutSecret(letter)).toEqual(letter);
  expect(canBeWrittenAnew(letter)).toBe(true);
});

it.each([
  ['enquiry-news', 'enquiry'],
  ['complaint-answered', 'complaint'],
] as const)('can write a mail anew where it says what it is about: %s', (kind, about) => {
  const letter: Letter = { kind, to: 'pat@example.org', organisation: '', link: '/a/secret' };
  expect(canBeWrittenAnew({ ...letter, [about]: 'one' })).toBe(true);
  expect(JSON.stringify(withoutSecret({ ...letter, [about]: 'one' }))).not.toContain('secret');
  // One that waited before letters said it.
  expect(canBeWrittenAnew(letter)).toBe(false);
});
