/** The words of mails to whoever complained. Neither what about nor whom is in them. */
export const complaint = {
  received: {
    subject: 'We have what you sent us',
    lead: 'Thank you. A person will read it. Your page has what you sent, and all that happens with it.',
    next: (days: number) =>
      `Within ${days} working days they tell you that they have it. They also offer to talk with you about how they will look into it, and by when you get the answer.`,
  },
  acknowledged: {
    subject: 'They have what you sent us',
    lead: 'The people who look into it have read that it came. They offer to talk with you about how they will look into it, and by when you get the answer.',
  },
  period: {
    subject: 'You know now by when you get an answer',
    lead: (day: string) => `You get the answer in writing by ${day}. If that changes, we tell you why.`,
  },
  extended: {
    subject: 'Your answer takes longer',
    lead: (day: string) => `We are sorry: you get the answer by ${day} now. Your page says more about it.`,
  },
  delayed: {
    subject: 'Your answer takes longer than it should',
    lead: 'We are sorry that you wait. Your page says more about it.',
  },
  answered: {
    subject: 'Your answer is ready',
    lead: 'What you sent us was looked into, and there is a signed answer. Where you asked for it in another way, it comes to you in that way. Your page also says what you can do if you are not content with it.',
  },
  closed: {
    subject: 'What you sent us is closed',
    lead: 'Nobody works on it any more. The answer stays on your page.',
  },
};
