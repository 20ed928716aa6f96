import { longDay } from '../time/words.ts';
import type { SurveyLetter } from './mail.ts';
import type { Words } from './messages.ts';

/** What an invitation to a survey says. What the survey is about is not in its subject: that may tell of somebody’s care. */
export function surveyWords({ organisation, title, until }: SurveyLetter): Words {
  return {
    subject: `${organisation} would like to hear from you`,
    paragraphs: [
      `${organisation} asks you a few questions: “${title}”.`,
      'Nobody can see what you answered. Your answers are kept without your address, and it makes no difference to your care.',
      `The link is for you alone. It takes one set of answers, until ${longDay(until)}.`,
    ],
    link: 'Answer the questions',
  };
}

/** How it ends. */
export const SURVEY_ENDING =
  'If you would rather not answer, you need do nothing. Once this message is delivered, Hearback forgets your address.';
