export const notice = {
  sent: 'Your story from earlier has been sent.',
  waiting:
    'Your story from earlier is still saved on this device. It is not sent yet. We will send it as soon as we can.',
  link: 'Open your private page',
  hint: 'This link is shown here until you close this message or your visit ends.',
  close: 'Close',
  enquiry: {
    waiting: 'Your request for help is still saved on this device. We will send it when you are online.',
    sent: 'Your request for help has been sent.',
  },
  answers: {
    waiting: 'Your answers to a survey are still saved on this device. We will send them when you are online.',
    sent: 'Your answers to the survey have been sent.',
    refused: 'Your answers to a survey could not be sent.',
    given: 'Your answers',
  },
  refused: {
    text: 'What you wrote here earlier could not be sent.',
    written: 'What you wrote',
    mend: 'Change it and send it again',
    survey: 'Open the survey',
    forget: 'Delete it from this device',
    sure: 'Yes, delete it for good',
  },
};
