import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ADDRESS_REFUSED, isAddressRefused, isMailboxFull, troubleIn } from './refusal.ts';

const refused = (command: string, response: string) =>
  Object.assign(new Error('Refused'), { code: 'EENVELOPE', command, response });

it.each([
  '550 5.1.1 <pat@example.org>: Recipient address rejected: User unknown in local recipient table',
  '550-5.1.1 The email account that you tried to reach does not exist.\r\n550 5.1.1 Please check it',
  '550 No such mailbox here',
  '550 Unrouteable address',
  '551 5.1.6 The user has moved',
  '552 5.2.2 The mailbox is full',
  '553 Mailbox name not allowed',
  '550 5.2.1 <sender@relay.example.org>: this account is disabled',
  '556 5.1.10 The domain takes no mail',
])('knows a recipient that is refused for good: %s', (response) => {
  expect(isAddressRefused(refused('RCPT TO', response))).toBe(true);
  expect(troubleIn(refused('RCPT TO', response)).code).toBe(ADDRESS_REFUSED);
});

it.each([
  ['RCPT TO', '450 4.2.0 <pat@example.org>: Greylisted'],
  ['RCPT TO', '452 4.2.2 The mailbox is full'],
  ['RCPT TO', '550 relay not permitted'],
  ['RCPT TO', '554 5.7.1 <pat@example.org>: Relay access denied'],
  ['RCPT TO', '550 5.7.1 Our policy'],
  ['RCPT TO', '530 5.7.0 Authentication required'],
  ['RCPT TO', '550 5.1.8 <hearback@example.org>: Domain not found'],
  ['RCPT TO', '550 5.1.0 <hearback@example.org>: Sender address rejected: User unknown'],
  ['RCPT TO', '503 5.5.1 Bad sequence of commands'],
  ['RCPT TO', '554 Transaction failed'],
  ['MAIL FROM', '550 5.1.1 No such mailbox here'],
  ['MAIL FROM', '552 5.3.4 Too large'],
  ['AUTH PLAIN', '535 5.7.8 Authentication credentials invalid'],
  ['DATA', '550 5.1.1 No such mailbox here'],
  ['CONN', '550 Go away'],
])('goes on where it is not this recipient for good: %s %s', (command, response) => {
  expect(isAddressRefused(refused(command, response))).toBe(false);
  expect(troubleIn(refused(command, response)).code).toBe('EENVELOPE');
});

it.each([
  ['552', true],
  ['552 5.2.2', true],
  ['550 5.2.2', true],
  ['552 5.2.3', true],
  ['552 5.2.1', false],
  ['550 5.1.1', false],
  ['550', false],
  ['', false],
])('knows of “%s” whether a mailbox has no room, for now or for this mail: %s', (said, isFull) => {
  expect(isMailboxFull(said)).toBe(isFull);
});

it('never takes for the recipient’s what is temporary, of the network or a policy, or said to anything else', () => {
  const words = fc.string({ maxLength: 40 });
  const other = fc.constantFrom('AUTH LOGIN', 'CONN', 'DATA', 'EHLO', 'MAIL FROM', undefined);
  const any = fc.integer({ min: 200, max: 599 });
  fc.assert(
    fc.property(other, any, words, (command, code, said) => {
      expect(isAddressRefused({ command, response: `${code} ${said}` })).toBe(false);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 400, max: 499 }), words, (code, said) => {
      expect(isAddressRefused({ command: 'RCPT TO', response: `${code} ${said}` })).toBe(false);
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom(3, 4, 5, 6, 7), fc.nat({ max: 30 }), words, (subject, detail, said) => {
      const response = `550 5.${subject}.${detail} ${said}`;
      expect(isAddressRefused({ command: 'RCPT TO', response })).toBe(false);
    }),
  );
});

it('keeps of what a mail server said its numbers alone', () => {
  expect(troubleIn(refused('RCPT TO', '550-5.1.1 <pat@example.org> is unknown')).said).toBe('550 5.1.1');
  expect(troubleIn(refused('RCPT TO', '550 12.pat is unknown')).said).toBe('550');
  expect(troubleIn(Object.assign(new Error('Timed out'), { code: 'ETIMEDOUT' }))).toEqual({
    error: 'Timed out',
    code: 'ETIMEDOUT',
  });
  expect(troubleIn('odd')).toEqual({ error: 'unknown' });
  fc.assert(
    fc.property(fc.string(), (response) => {
      expect(troubleIn(refused('RCPT TO', response)).said ?? '').toMatch(/^(\d{3}( \d\.\d{1,3}\.\d{1,3})?)?$/);
    }),
  );
});
