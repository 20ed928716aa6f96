export const messages = {
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The browser did not let us copy: mark the text, then copy it',
};
