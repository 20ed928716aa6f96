/** Elements of the page whose names begin as ours do, and are none; some of ours are only places for a shadow root. */
export const misspelt = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(':not(:defined)')].filter(({ localName }) =>
    /^hearback-(?!(launcher|dialog|notices?)$)/.test(localName),
  );

/** What they are called. */
export const misspeltElements = (): string[] => misspelt().map(({ localName }) => localName);
