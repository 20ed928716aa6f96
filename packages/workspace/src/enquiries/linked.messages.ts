export const messages = {
  title: 'Changes because of it',
  lead: 'Whoever asked sees them on their private page. Nobody else sees that somebody asked.',
  none: 'None yet.',
  open: 'Link to a change…',
  linked: 'It is linked. They see it on their page.',
  unlinked: 'The link is taken away.',
};
