export const words = {
  title: 'Hearback workspace',
  noScript: 'The workspace needs JavaScript. Switch it on for this address, then load the page again.',
};
