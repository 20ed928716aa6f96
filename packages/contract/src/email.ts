/** As zod reads an address: what the platform's mail can be sent to, in ASCII; a browser writes other domains so by itself. */
export const EMAIL = /^([\w'+-]+\.)*[\w'+-]*[\w+-]@([a-z\d][a-z\d-]*\.)+[a-z]{2,}$/i;

/** Characters that an address may have (RFC 3696, erratum 1690). */
export const EMAIL_LENGTH = 254;

/** Whether a message can be sent to this. */
export function isEmail(text: string): boolean {
  return text.length <= EMAIL_LENGTH && EMAIL.test(text);
}
