/** Keeps what may be in another script from turning the words around it. */
export function apart(name: string): string {
  return `\u2068${name}\u2069`;
}
