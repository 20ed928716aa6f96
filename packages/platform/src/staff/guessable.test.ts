import { expect, it } from 'vitest';
import { isGuessable } from './guessable.ts';

const owner = { email: 'robin.aldersley@ferrow.example', name: 'Robin Aldersley' };

it.each([
  ...[
    'passwordpassword',
    'P4ssw0rdP4ssw0rd',
    'Password12345!',
    'letmeinletmein',
    'sunshine12345',
    'liverpoolliverpool',
  ],
  ...['hearbackhearback', 'Hearback2026!!', 'hearback-hearback', 'summer2026summer', 'manchester united'],
  ...['qwertyuiopasdf', '1234567890qwerty', 'asdfghjkl;zxcvbnm', 'aaaaaaaaaaaa', 'abcabcabcabc', '123456789012'],
  ...['robin.aldersley@ferrow.example', 'robinaldersley', 'AldersleyAldersley', 'robin aldersley', 'ferrowferrow1'],
])('“%s” is easy to guess', async (password) => {
  expect(await isGuessable(password, owner)).toBe(true);
});

it.each([
  ...['lamp river button', 'coffee train fish', 'kettle-orbit-mauve', 'correct horse battery', 'a swan under glass'],
  ...['Tp9#vR2!qLzW', 'aderyn glas mynydd', 'ptak rzeka okno', 'كلمة مرور طويلة'],
])('“%s” is not', async (password) => {
  expect(await isGuessable(password, owner)).toBe(false);
});

it('takes the longest password there may be in good time', async () => {
  await isGuessable('first', owner);
  const started = performance.now();
  await isGuessable('ab1!'.repeat(50), owner);
  expect(performance.now() - started).toBeLessThan(2000);
});
