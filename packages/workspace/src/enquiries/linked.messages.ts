export const messages = {
  lead: 'Whoever asked sees them on their private page. Nobody else sees that somebody asked.',
  linked: 'It is linked. They see it on their page.',
  unlinked: 'The link is taken away.',
};
