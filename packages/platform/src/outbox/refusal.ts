/** A failed try whose mail server takes no mail for its recipient; the other codes are the mail library's. */
export const ADDRESS_REFUSED = 'ADDRESS_REFUSED';

/** A reply code, and behind it the status code of RFC 3463 where the mail server gives one. */
const REPLY = /^(\d{3})(?:[ -](\d\.\d{1,3}\.\d{1,3})(?=\s|$))?/;
/** Mailboxes that are not there, have moved, are full or shut. */
const OF_MAILBOX = new Set(['550', '551', '552', '553']);
/** The same by RFC 3463: an address's or a mailbox's own trouble. The others are of the sender (5.1.7, 5.1.8), the network or a policy. */
const OF_ADDRESS = /^5\.(1\.([0-46]|10)|2\.\d+)$/;
/** Many mail servers keep what they have against the sender until the recipient is named (Postfix, `smtpd_delay_reject`). */
const AGAINST_US =
  /sender|from address|relay|authenticat|log ?in|spf|dkim|dmarc|block|black|listed|spam|client|reputation|permitted|denied|policy/i;
const ADDRESSES = /<[^>]*>|\S+@\S+/g;

/**
 * Whether a mail server has said for good that it takes no mail for this recipient (RFC 5321, 4.2.1). A refusal of our
 * sign-in, of the sender or of relaying is none: it meets everybody's mail, and ends when our settings are mended.
 */
export function isAddressRefused(error: unknown): boolean {
  const { command, response } = Object(error) as { command?: unknown; response?: unknown };
  if (command !== 'RCPT TO' || typeof response !== 'string') return false;
  const [, code = '', status] = response.match(REPLY) ?? [];
  if (AGAINST_US.test(response.replace(ADDRESSES, ''))) return false;
  return code.startsWith('5') && (status ? OF_ADDRESS.test(status) : OF_MAILBOX.has(code));
}

/** No room in a mailbox, or not for a mail of this size (RFC 3463, 3.3). Without a status code 552 says the same (RFC 5321, 4.2.3). */
const FULL = /^(552$|\d{3} 5\.2\.[23]$)/;

/** Whether a mail server said, by the numbers that are kept of its words, that a mailbox is full: the next mail may find room. */
export function isMailboxFull(said: string): boolean {
  return FULL.test(said);
}

/** What is kept of a failed try: the library's code, and what the mail server said in numbers, as its words may name the recipient. */
export function troubleIn(error: unknown): { error: string; code?: string; said?: string } {
  if (!(error instanceof Error)) return { error: 'unknown' };
  const { code, response } = error as { code?: unknown; response?: unknown };
  const [said] = (typeof response === 'string' && response.match(REPLY)) || [];
  const known = isAddressRefused(error) ? ADDRESS_REFUSED : code;
  return {
    error: error.message,
    ...(known !== undefined && { code: String(known) }),
    ...(said && { said: said.replace('-', ' ') }),
  };
}
