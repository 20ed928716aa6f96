const LINK_TO_EDIT = 'See the change and answer';

/** Around what moderators decide and ask. */
export const moderation = {
  takenDown: {
    subject: (organisation: string) => `We are looking at your story about ${organisation} again`,
    lead: (organisation: string) =>
      `${organisation} asked us to look at your story again. We did, and we took it down for now, because of this rule:`,
    next: 'You did nothing wrong by telling us. We will see whether a small change is enough to publish it again, and write to you what becomes of it.',
  },
  rejected: {
    story: {
      subject: (organisation: string) => `Your story about ${organisation} was not published`,
      lead: 'We read your story with care, and we could not publish it. The reason is:',
    },
    answer: {
      subject: (organisation: string) => `Your answer to ${organisation} was not published`,
      lead: 'We read your answer with care, and we could not publish it. The reason is:',
    },
    again: 'You are welcome to write it again in another way.',
    look: 'If you think that we are wrong, you can ask us to look at it again: on your page, once, and without giving your name.',
    link: 'See what you wrote, or ask us to look again',
  },
  asked: {
    story: {
      subject: (organisation: string) => `Do you agree to a change in your story about ${organisation}?`,
      again: (organisation: string) =>
        `We still wait for you: do you agree to a change in your story about ${organisation}?`,
      lead: 'Before we can publish your story, we would like to change some of its words. Your page shows what, and why.',
      choices:
        'You can agree, say no, or put it in your own words. Your story is not published while it waits for you.',
    },
    answer: {
      subject: (organisation: string) => `Do you agree to a change in your answer to ${organisation}?`,
      again: (organisation: string) =>
        `We still wait for you: do you agree to a change in your answer to ${organisation}?`,
      lead: 'Before we can publish your answer, we would like to change some of its words. Your page shows what, and why.',
      choices:
        'You can agree, say no, or put it in your own words. Your answer is not published while it waits for you.',
    },
    until: (day: string) => `If we hear nothing until ${day}, a person decides without your answer.`,
    link: LINK_TO_EDIT,
  },
  told: {
    story: {
      subject: (organisation: string) => `Have you seen what we changed in your story about ${organisation}?`,
      lead: 'Your story is public, and we changed some of its words before. Your page shows which, and why.',
      choices: 'You can agree, say no, or put it in your own words. If you say no, we take the story down at once.',
    },
    answer: {
      subject: (organisation: string) => `Have you seen what we changed in your answer to ${organisation}?`,
      lead: 'Your answer is public, and we changed some of its words before. Your page shows which, and why.',
      choices: 'You can agree, say no, or put it in your own words. If you say no, nobody can read it from then on.',
    },
    once: 'If it is right as it is, you need not do anything. We do not remind you again.',
    link: LINK_TO_EDIT,
  },
  reroute: {
    subject: (organisation: string) => `Shall we send your story about ${organisation} on privately?`,
    again: (organisation: string) =>
      `We still wait for you: shall we send your story about ${organisation} on privately?`,
    think: {
      enquiry:
        'We think that the people there who help patients could do more for you than a published story can. Your page says why.',
      complaint:
        'We think that the people there who look into complaints could do more for you than a published story can. Your page says why.',
    },
    yes: {
      enquiry: (organisation: string) =>
        `With your yes we send it to ${organisation} as a private request for help, and it is not published. With a no it stays a story. We do nothing without your answer.`,
      complaint: (organisation: string) =>
        `With your yes we send it to ${organisation} as a complaint, and it is not published. With a no it stays a story. We do nothing without your answer.`,
    },
    until: (day: string) =>
      `If we hear nothing until ${day}, it stays a story, and a person decides whether it is published.`,
    link: 'Read why and answer',
    ended: {
      subject: (organisation: string) => `Your story about ${organisation} stays a story`,
      lead: 'We asked whether to send your story on privately, and heard nothing. So we did not send it on.',
      next: 'It is a story as you wrote it. A person decides now whether it is published, and we will write to you.',
    },
    sent: {
      subject: (organisation: string) => `We sent your story on to ${organisation}`,
      lead: {
        enquiry:
          'As you agreed, we sent your story on as a private request for help, with how to reach you. It is not published.',
        complaint: 'As you agreed, we sent your story on as a complaint, with how to reach you. It is not published.',
      },
      next: 'Your page shows when they have read it, and when they say that it is done. If you hear nothing from them, write to us: your page has the address.',
      link: 'See where it stands',
    },
  },
  appeal: {
    story: (organisation: string) => `We looked again at your story about ${organisation}`,
    answer: (organisation: string) => `We looked again at your answer to ${organisation}`,
    upheld: {
      rejection: 'You were right. Your story is published now, as you wrote it. They have been asked to answer it.',
      hold: 'You were right. We hold your story no longer. A person reads it now and decides whether it is published.',
      edit: 'You were right. We dropped our change: your story says again what you wrote. It stayed public meanwhile.',
      'answer-rejection': 'You were right. Your answer is published now beneath the reply, as you wrote it.',
      'answer-edit':
        'You were right. We dropped our change: your answer says again what you wrote. It stayed public meanwhile.',
    },
    dismissed: {
      rejection: 'We could still not publish it. This is why:',
      hold: 'We still have to hold it. This is why:',
      edit: 'We think that the change is still needed. This is why:',
      'answer-rejection': 'We could still not publish your answer. This is why:',
      'answer-edit': 'We think that the change of your answer is still needed. This is why:',
    },
    further: {
      edit: 'You can still say no to it on your page. Then we take the story down.',
      'answer-edit': 'You can still say no to it on your page. Then nobody can read it any more.',
    },
  },
};
