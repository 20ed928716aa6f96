import type { AppealAbout } from '@hearback/contract';
import type { AuthorLetter } from './mail.ts';
import type { Words } from './messages.ts';

type AppealLetter = Extract<AuthorLetter, { kind: 'appeal-upheld' | 'appeal-dismissed' }>;

const upheld: Record<AppealAbout, string> = {
  rejection: 'You were right. Your story is published now, as you wrote it. They have been asked to answer it.',
  hold: 'You were right. We hold your story no longer. A person reads it now and decides whether it is published.',
  edit: 'You were right. We dropped our change: your story says again what you wrote. It stayed public meanwhile.',
  'answer-rejection': 'You were right. Your answer is published now beneath the reply, as you wrote it.',
  'answer-edit':
    'You were right. We dropped our change: your answer says again what you wrote. It stayed public meanwhile.',
};

const stays: Record<AppealAbout, string> = {
  rejection: 'We could still not publish it. This is why:',
  hold: 'We still have to hold it. This is why:',
  edit: 'We think that the change is still needed. This is why:',
  'answer-rejection': 'We could still not publish your answer. This is why:',
  'answer-edit': 'We think that the change of your answer is still needed. This is why:',
};

const furthers: Partial<Record<AppealAbout, string[]>> = {
  edit: ['You can still say no to it on your page. Then we take the story down.'],
  'answer-edit': ['You can still say no to it on your page. Then nobody can read it any more.'],
};

/** The words of mails about what became of an appeal. */
export function appealWords({ kind, organisation, about, note }: AppealLetter): Words {
  const isOfAnswer = about === 'answer-rejection' || about === 'answer-edit';
  const subject = isOfAnswer
    ? `We looked again at your answer to ${organisation}`
    : `We looked again at your story about ${organisation}`;
  const link = isOfAnswer ? 'See your answer' : 'See your story';
  if (kind === 'appeal-upheld') return { subject, paragraphs: [upheld[about], ...(note ? [note] : [])], link };
  const further = furthers[about] ?? [];
  return { subject, paragraphs: [stays[about], ...(note ? [note] : []), ...further], link };
}
