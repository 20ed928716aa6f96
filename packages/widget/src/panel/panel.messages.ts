import type { Door } from '@hearback/contract';

const doors: Record<Door, { name: string; text: string }> = {
  story: { name: 'Tell your story', text: 'We publish it without your name, and you hear back.' },
  help: { name: 'Get help with something now', text: 'Private. For when something needs sorting out.' },
  complaint: { name: 'Make a complaint', text: 'Private. Somebody looks into it and answers you in writing.' },
  survey: { name: 'Answer a survey', text: 'A few short questions.' },
  stories: { name: 'Read what others said', text: 'Their stories, the answers, and what changed.' },
};

export const panel = {
  title: 'Your feedback',
  heading: 'What would you like to do?',
  doors,
  back: 'All choices',
};
