export const messages = {
  nothing: 'Nothing waits for you here',
  moderate: 'Publish or reject this story',
  decideReport: 'Decide on the report of this story',
  reply: 'Reply to this story',
  replied: 'This story has a reply',
  onItsWay: 'A reply is on its way',
  replyAgain: 'Write another reply',
  recordChange: 'Record a change',
  repliedLead: 'You can add to it, or write down a change it led to.',
  nothingLead: 'You can read this story. Somebody with another role takes it from here.',
  cancel: 'Not now',
  goOn: (list: string) => `Go to “${list}”`,
};
