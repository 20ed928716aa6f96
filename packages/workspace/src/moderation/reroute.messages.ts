import type { RerouteTo } from '@hearback/contract';

export const messages = {
  open: 'Suggest sending it on',
  title: 'Where could it be better helped?',
  lead: 'The author is asked. Nothing is sent on without their yes. The story waits for them, and nobody outside sees it.',
  missing: 'Choose where it could go',
  note: 'Why, to the author',
  noteHint: 'Say kindly what they could get from it that a published story cannot give. They read it as you write it.',
  noteMissing: 'Say why, to the author',
  noteLong: 'Use 1,000 characters or fewer',
  send: 'Ask the author',
  sending: 'Asking…',
  cancel: 'Do not ask',
  asked: 'The author is asked. The story comes back if they say no, or say nothing.',
  askedNoMail: 'The author is asked on their private page only: no email reaches them.',
  waitingLead: 'They were asked whether to send it on. Until they say yes, it goes nowhere.',
  until: (day: string) => `If they say nothing until ${day}, it comes back to be moderated.`,
};

export const choices: Record<RerouteTo, string> = {
  enquiry: 'A request for help: to the enquiries officer (PALS) or the practice manager',
  complaint: 'A complaint: to whoever looks into complaints there, who has to answer',
};
