import { expect, it } from 'vitest';
import { mendForNpm } from './mend.js';

it.each([
  ['npm error code ENOTFOUND\nnpm error network request failed', /could not reach/],
  ['npm error code EACCES\nnpm error syscall mkdir', /may not write/],
  ['npm error code ENOSPC', /disk is full/],
  ['npm error code E404 Not Found', /refused a package/],
  ['npm error code EUSAGE\nnpm error `npm ci` can only install packages when', /does not fit/],
  ['gyp ERR! build error', /could not be built/],
  ['something new', /npm ci failed/],
])('says what to do about %j', (output, message) => {
  const error = mendForNpm(output);
  expect(error.message).toMatch(message);
  expect(error.mend).not.toBe('');
});
