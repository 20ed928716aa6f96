import { dayOf } from '../time/words.ts';
import type { AuthorLetter } from './mail.ts';
import type { Words } from './messages.ts';

type EditLetter = Extract<
  AuthorLetter,
  { kind: 'asked' | 'asked-reminder' | 'answer-asked' | 'answer-asked-reminder' }
>;

/** The words of mails that ask an author about an edit, of their story or of what they answered to a reply. */
export function editWords({ kind, organisation, until }: EditLetter): Words {
  const isReminder = kind === 'asked-reminder' || kind === 'answer-asked-reminder';
  const what = kind === 'asked' || kind === 'asked-reminder' ? 'story about' : 'answer to';
  const it = kind === 'asked' || kind === 'asked-reminder' ? 'story' : 'answer';
  return {
    subject: `${isReminder ? 'We still wait for you: do' : 'Do'} you agree to a change in your ${what} ${organisation}?`,
    paragraphs: [
      `Before we can publish your ${it}, we would like to change some of its words. Your page shows what, and why.`,
      `You can agree, say no, or put it in your own words. Your ${it} is not published while it waits for you.`,
      // A letter from before there was an end to it has none.
      ...(until ? [`If we hear nothing until ${dayOf(until)}, a person decides without your answer.`] : []),
    ],
    link: 'See the change and answer',
  };
}

type ToldLetter = Extract<AuthorLetter, { kind: 'told-reminder' | 'answer-told-reminder' }>;

/** The words of mails that remind an author of an edit that is public, of their story or of what they answered to a reply. */
export function toldWords({ kind, organisation }: ToldLetter): Words {
  const isStory = kind === 'told-reminder';
  const [what, it] = isStory ? ['story about', 'story'] : ['answer to', 'answer'];
  const no = isStory ? 'we take the story down at once' : 'nobody can read it from then on';
  return {
    subject: `Have you seen what we changed in your ${what} ${organisation}?`,
    paragraphs: [
      `Your ${it} is public, and we changed some of its words before. Your page shows which, and why.`,
      `You can agree, say no, or put it in your own words. If you say no, ${no}.`,
      'If it is right as it is, you need not do anything. We do not remind you again.',
    ],
    link: 'See the change and answer',
  };
}
