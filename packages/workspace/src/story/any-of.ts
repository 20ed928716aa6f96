const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Several things, one or more of which it may be: "a name, a postcode or a phone number". */
export function anyOf(things: readonly string[]): string {
  return list.format(things);
}
