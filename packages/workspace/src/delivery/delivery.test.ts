import { mailKinds } from '@hearback/contract';
import { expect, test } from 'vitest';
import { messages, whatOf } from './delivery.messages.ts';

test.each(mailKinds)('a mail of the kind %s is named by what it tells', (kind) => {
  expect(whatOf(kind)).not.toBe(messages.other);
});

test.each(['other', 'toString', 'of-a-later-version'])('a mail of an unknown kind, %s, is one to staff', (kind) => {
  expect(whatOf(kind)).toBe(messages.other);
});
