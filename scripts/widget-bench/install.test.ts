import { expect, it } from 'vitest';
import { whyNot } from './install.ts';

it.each([
  ['npm error code E404\nnpm error 404 Not Found', /no some-form@9\.9\.9$/],
  ['npm error code ETARGET\nnpm error notarget No matching version found', /no some-form@9\.9\.9$/],
  ['npm error code ENOTFOUND\nnpm error network request failed', /could not reach its registry/],
])('says why a form could not be had, and what to do, for %j', (output, message) => {
  const error = whyNot(output, ['some-form@9.9.9']);
  expect(error.message).toMatch(message);
  expect(error.mend).not.toBe('');
});
