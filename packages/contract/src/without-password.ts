import * as z from 'zod/mini';

const DETAIL = 'Leave the user name and the password out of this address: whoever reads it could sign in.';

/** Of a web address: that nobody could sign in by what stands in it. */
export function withoutPassword() {
  return z.refine<string>(isWithoutPassword, { params: { detail: DETAIL } });
}

function isWithoutPassword(text: string): boolean {
  // What is no address at all is said by the check before.
  if (!URL.canParse(text)) return true;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}
