/** Names on the page that begin as ours do, and are none; some of ours are only places for a shadow root. */
export function misspeltElements(): string[] {
  const names = [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName);
  return names.filter((name) => /^hearback-(?!(launcher|dialog|notices?)$)/.test(name));
}
